import { followingOf, opensSentence } from './following.ts';
import { isInsideBracket, type Mark } from './mark.ts';
import type { SentenceRules } from './rules.ts';

/** Names that are written with a mark. Before a capital they end a sentence only when that opens one. */
const names =
  /(?:^|[\s"“‘(])(?:Yahoo|Jeopardy|Wham|Oliver|Panic|Yum|Jeb|Kahoot|Joomla|Chumbawamba|Mamma Mia|Hello, Dolly|Oklahoma)$/u;

/** Whether a sentence ends at a question or exclamation mark with a blank behind it. */
export function isQuestionEnd(mark: Mark, rules: SentenceRules, small: boolean): boolean {
  const { before, after, marks } = mark;
  if (isSpokenOf(mark)) return false;
  const following = followingOf(after);
  if (following === 'continuation') return false;
  if (following === 'small') return small && mark.closing === '';
  if (isInsideBracket(mark)) return false;
  if (marks === '!' && names.test(before)) return opensSentence(after, rules);
  return !isSpeech(mark, rules);
}

/** A mark that is meant itself: "? matches one", "(`!' or `^')". In French a blank stands before any. */
function isSpokenOf({ before, closing, after }: Mark): boolean {
  if (/[([{"'`“‘]$/u.test(before)) return true;
  if (/^["'`’”]/.test(closing) && /(?:^|\s)$/.test(before)) return true;
  return /(?:^|[\s\u00a0\u202f])$/.test(before) && !/^\s+["“«¿¡—–-]*\s?[\p{Lu}\p{Lo}]/u.test(after);
}

/** What was asked or cried stands at the sentence's beginning, and behind it who did: `"Where?" Ada Poe asked.` */
function isSpeech({ before, closing, after, whole }: Mark, rules: SentenceRules): boolean {
  if (opensSentence(after, rules) || !whole || !/["”’']/.test(closing) || !/^\s*["“‘']/u.test(before)) return false;
  const words = /^\s+\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,5}/u.exec(after)?.[0].split(/\s+/) ?? [];
  return words.some((word) => rules.speech.has(word.replace(/\.$/, '')));
}
