import type { Article } from '../article.ts';
import type { Library } from '../library.ts';
import { comparedVerdict } from './compared-verdict.ts';
import { lettersVerdict } from './letters-verdict.ts';
import { hasWord, pastedWords } from './pasted.ts';
import type { Searched } from './places.ts';
import { quotationsVerdict } from './quotations-verdict.ts';
import { nothing, type Verdict } from './verdict.ts';

/** Longest text that is looked up, in UTF-16 units: a Discord message. */
export const longestVerified = 4_000;

/** Whether there is anything in a text that can be looked up: a letter or a digit, of any script. */
export function canVerify(text: string): boolean {
  return hasWord(pastedWords(text));
}

/**
 * Looks a text up in an article, or in all of a library: as it is, then what it sets off as quotations, then what it quotes without
 * saying so. The lexicon tells other words from other spellings. Never throws; a text without a word is absent.
 */
export function verifyQuote(library: Library, text: string, article?: Article, lexicon?: Searched['lexicon']): Verdict {
  if (!canVerify(text)) return { kind: 'absent', ...nothing };
  const searched = { library, articles: article ? [article] : library.articles, lexicon };
  const letters = lettersVerdict(searched, text);
  if (letters) return letters;
  const whole = comparedVerdict(searched, text, true);
  return quotationsVerdict(searched, text, whole) ?? whole.verdict;
}
