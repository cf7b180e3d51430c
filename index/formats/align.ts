import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { SourceRun, Span } from '../article.ts';

/**
 * Says where the characters of a Markdown node's value stand in the file. The two differ by backslash escapes,
 * character references, and by what is stripped from the start of a continued line.
 */
export function alignValue(value: string, file: string, within: Span, textAt: number): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = within.start;
  let i = 0;
  while (i < value.length && at < within.end) {
    const reference = file.charAt(at) === '&' ? referenceAt(file, at) : undefined;
    if (reference && value.startsWith(reference.decoded, i)) {
      runs.push({ text: textAt + i, source: at, length: reference.decoded.length, width: reference.width });
      i += reference.decoded.length;
      at += reference.width;
    } else if (isEscape(file, at, value, i) || file.charAt(at) !== value.charAt(i)) {
      at++;
    } else {
      extend(runs, textAt + i++, at++);
    }
  }
  return runs;
}

function isEscape(file: string, at: number, value: string, i: number): boolean {
  return (
    file.charAt(at) === '\\' && /[!-/:-@[-`{-~]/.test(file.charAt(at + 1)) && file.charAt(at + 1) === value.charAt(i)
  );
}

function extend(runs: SourceRun[], text: number, source: number): void {
  const last = runs.at(-1);
  const follows = last && !last.width && last.text + last.length === text && last.source + last.length === source;
  if (follows) runs[runs.length - 1] = { ...last, length: last.length + 1 };
  else runs.push({ text, source, length: 1 });
}

function referenceAt(file: string, at: number): { decoded: string; width: number } | undefined {
  const match = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/i.exec(file.slice(at, at + 34));
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  if (name) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? undefined : { decoded, width: whole.length };
  }
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? { decoded: String.fromCodePoint(point), width: whole.length } : undefined;
}
