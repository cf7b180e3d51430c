import type { Line } from './line.ts';

/** Whether a word is one of the document's, in small letters. */
export type Vocabulary = ReadonlySet<string>;

/** The words that stand within lines; those that a line's end may have broken don't count. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    const own = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    for (const [i, word] of own.entries()) if (i < own.length - 1 || !/[-\u00ad]$/.test(text)) words.add(word);
  }
  return words;
}

/** UTF-16 units at the end of a text that are looked at: no word is longer. */
const longestWord = 200;

/** The text of lines that belong together, with where each begins in it. A word that was broken at a line's end is made whole. */
export function joined(
  lines: readonly Line[],
  vocabulary: Vocabulary,
): { readonly text: string; readonly starts: readonly number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let end = '';
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
    end = `${end}${part}`.slice(-longestWord);
  };
  for (const { text } of lines) {
    if (!isBroken(end, text)) put(length > 0 && needsBlank(end, text) ? ' ' : '');
    else if (!keepsHyphen(end, text, vocabulary)) {
      parts.push((parts.pop() as string).slice(0, -1));
      length--;
      end = end.slice(0, -1);
    }
    starts.push(length);
    put(text);
  }
  return { text: parts.join(''), starts };
}

function isBroken(before: string, after: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(before) && /^\p{L}/u.test(after);
}

/** Whether the hyphen belongs to the word: in "well-" + "known", and not in "exam-" + "ple". */
function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  const head = /[\p{L}\p{M}'’-]+(?=[-‐\u00ad]$)/u.exec(before)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}'’]+/u.exec(after)?.[0] ?? '';
  const whole = `${head}${tail}`.toLowerCase();
  if (before.endsWith('\u00ad')) return false;
  if (vocabulary.has(`${head}-${tail}`.toLowerCase()) && !vocabulary.has(whole)) return true;
  const isName = /^\p{Lu}/u.test(tail) && !vocabulary.has(whole);
  const areWords = vocabulary.has(head.toLowerCase()) && vocabulary.has(tail.toLowerCase()) && !vocabulary.has(whole);
  return isName || (areWords && head.length > 3 && tail.length > 3);
}

/** Chinese and Japanese have no blanks between words. */
function needsBlank(before: string, after: string): boolean {
  return (
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u.test(before) ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(after)
  );
}
