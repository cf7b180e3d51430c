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
    const same = alikeFrom(file, at, value, i, within.end);
    if (same > 0) push(runs, { text: textAt + i, source: at, length: same });
    i += same;
    at += same;
    if (i >= value.length || at >= within.end) break;
    const reference = file.charAt(at) === '&' ? referenceAt(file, at) : undefined;
    const decoded = reference?.decoded.find((one) => value.startsWith(one, i));
    if (reference && decoded) {
      runs.push({ text: textAt + i, source: at, length: decoded.length, width: reference.width });
      i += decoded.length;
      at += reference.width;
    } else if (isEscape(file, at, value, i) || file.charAt(at) !== value.charAt(i)) {
      at++;
    } else {
      extend(runs, textAt + i++, at++);
    }
  }
  return runs;
}

/** How many characters are the same in both, up to one that may stand for another. */
function alikeFrom(file: string, at: number, value: string, i: number, end: number): number {
  const most = Math.min(value.length - i, end - at);
  let same = 0;
  while (same < most) {
    const unit = file.charCodeAt(at + same);
    if (unit === ampersand || unit === backslash || unit !== value.charCodeAt(i + same)) break;
    same++;
  }
  return same;
}

const [ampersand, backslash] = [0x26, 0x5c];

/** The same for code in a line, where nothing is decoded, but a line break has become a blank. */
export function alignCode(value: string, file: string, within: Span, textAt: number): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = within.start;
  let i = 0;
  while (i < value.length && at < within.end) {
    const ending = /[\r\n]/.test(file.charAt(at)) ? (file.startsWith('\r\n', at) ? 2 : 1) : 0;
    if (ending > 0 && value.charAt(i) === ' ') {
      runs.push({ text: textAt + i++, source: at, length: 1, width: ending });
      at += ending;
    } else if (file.charAt(at) === value.charAt(i)) extend(runs, textAt + i++, at++);
    else at++;
  }
  return runs;
}

/** The same for lines that are taken as they are: each is the end of one in the file, behind the marks of what it stands in. */
export function alignLines(value: string, file: string, within: Span, textAt: number): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = within.start;
  for (const { 0: whole, 1: line = '', index } of value.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    if (whole === '') continue;
    const end = lineEnd(file, at, within.end);
    // A tab that is cut by the indent of a container is blanks in the value.
    const words = file.slice(at, end).endsWith(line) ? line : line.trimStart();
    const place = file.slice(at, end).lastIndexOf(words);
    const from = textAt + index + line.length - words.length;
    if (place >= 0 && words !== '') push(runs, { text: from, source: at + place, length: words.length });
    const ending = file.startsWith('\r\n', end) ? 2 : 1;
    if (whole.length > line.length)
      push(runs, { text: textAt + index + line.length, source: end, length: whole.length - line.length });
    at = end + ending;
  }
  return runs;
}

function lineEnd(file: string, from: number, last: number): number {
  let end = from;
  while (end < last && file.charAt(end) !== '\n' && file.charAt(end) !== '\r') end++;
  return end;
}

function isEscape(file: string, at: number, value: string, i: number): boolean {
  return (
    file.charAt(at) === '\\' && /[!-/:-@[-`{-~]/.test(file.charAt(at + 1)) && file.charAt(at + 1) === value.charAt(i)
  );
}

function extend(runs: SourceRun[], text: number, source: number): void {
  push(runs, { text, source, length: 1 });
}

/** Adds a run, to the one before it where both go on. */
function push(runs: SourceRun[], run: SourceRun): void {
  const last = runs.at(-1);
  const follows =
    last && !last.width && last.text + last.length === run.text && last.source + last.length === run.source;
  if (follows) runs[runs.length - 1] = { text: last.text, source: last.source, length: last.length + run.length };
  else runs.push(run);
}

/** A character reference, with what it may stand for: a number that is no character stands for U+FFFD. */
export function referenceAt(file: string, at: number): { decoded: readonly string[]; width: number } | undefined {
  const match = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/i.exec(file.slice(at, at + 34));
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  if (name) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? undefined : { decoded: [decoded], width: whole.length };
  }
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
  const character = point > 0 && point <= 0x10ffff ? [String.fromCodePoint(point)] : [];
  return { decoded: [...character, '\uFFFD'], width: whole.length };
}
