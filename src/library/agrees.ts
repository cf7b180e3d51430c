import { createHash } from 'node:crypto';
import type { Article } from '../../index/article.ts';
import { decodeText } from '../../index/formats/encoding.ts';

/** Formats whose bytes are no text: what an article says can't be looked up in them. */
const unlike = /\.(?:pdf|docx)$/i;

/**
 * Whether a kept article says what its file says: of the same edition, and, where the file is a text, each stretch of the one the stretch
 * of the other that it is said to come from.
 */
export function agreesWith({ edition, file, encoding, source, text }: Article, bytes: Uint8Array): boolean {
  if (createHash('sha256').update(bytes).digest('hex').slice(0, 8) !== edition) return false;
  if (unlike.test(file)) return true;
  const decoded = decodeText(bytes, encoding);
  if (!('text' in decoded)) return false;
  if (!source) return text === decoded.text;
  return source.every(
    (run) =>
      run.width !== undefined || decoded.text.startsWith(text.slice(run.text, run.text + run.length), run.source),
  );
}
