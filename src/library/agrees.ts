import type { Article } from '../../index/article.ts';
import { decodeText } from '../../index/formats/encoding.ts';

/** Formats whose bytes are no text: what an article says can't be looked up in them. */
const unlike = /\.(?:pdf|docx)$/i;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Whether a kept article says what its file says: where that is a text, each stretch of the one the stretch of the other that it is said
 * to come from.
 */
export function agreesWith(
  article: Pick<Article, 'file' | 'text' | 'source' | 'encoding'>,
  bytes: Uint8Array,
): boolean {
  const { file, encoding, source, text } = article;
  if (unlike.test(file)) return true;
  const decoded = encoding === undefined ? utf8.decode(bytes) : decodedAs(encoding, bytes);
  if (!source) return text === decoded;
  return source.every(
    (run) => run.width !== undefined || decoded?.startsWith(text.slice(run.text, run.text + run.length), run.source),
  );
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes, encoding);
  return 'text' in decoded ? decoded.text : undefined;
}
