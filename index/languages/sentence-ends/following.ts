import type { SentenceRules } from './rules.ts';

/** A name that begins with a small letter wherever it stands: "iPhone", "p53", "gzseek()", "e-mail", "β-actin". */
const lowerName = /^(?:\p{Ll}{1,3}\p{Lu}|\p{Ll}+\d|\p{Ll}\w*(?:_\w|\(\))|\p{Ll}-\p{Ll})/u;

/** What stands behind a mark and a blank: the first letter or figure decides, whatever opens before it. */
export type Following = 'capital' | 'small' | 'camel' | 'digit' | 'caseless' | 'sign' | 'continuation';

const opening = /^\s+(?:[\p{Ps}\p{Pi}"'„‚¿¡*_»›`]|[-–—―•]\s?)*\s?/u;

export function followingOf(after: string): Following {
  const next = after.trimStart();
  if (/^\(\p{Ll}{1,4}(?:,\s?\p{Ll}{1,4})*\)\s/u.test(next)) return 'sign';
  if (/^(?:\.(?:\s|$)|[,;:،、，；：%&=+|~)\]}]|[<>]\s?\d|\/\s)/u.test(next)) return 'continuation';
  const first = after.slice(opening.exec(after)?.[0].length ?? 0);
  if (lowerName.test(first)) return 'camel';
  if (/^\p{Ll}/u.test(first)) return 'small';
  if (/^[\p{Lu}\p{Lt}]/u.test(first)) return 'capital';
  if (/^\p{N}/u.test(first)) return 'digit';
  return /^[\p{L}\p{M}]/u.test(first) ? 'caseless' : 'sign';
}

/** The first word behind a mark, without what opens before it. */
export function nextWord(after: string): string {
  const rest = after.slice(opening.exec(after)?.[0].length ?? 0);
  return /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/u.exec(rest)?.[0] ?? '';
}

/** A word that opens sentences stands there: "The", and "I" or "A" before a word in small letters, where it is no initial. */
export function opensSentence(after: string, { openers }: SentenceRules): boolean {
  const word = nextWord(after);
  const behind = after.slice(after.indexOf(word) + word.length);
  if (word === 'I' && !/^\s+["“(]?\p{Ll}/u.test(behind)) return false;
  if (word.length === 1 && !/^\s/.test(behind)) return false;
  const [first = ''] = word.split(/['’]/);
  return !behind.startsWith('.') && (openers.has(word.toLowerCase()) || openers.has(first.toLowerCase()));
}
