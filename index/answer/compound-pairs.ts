import type { ArticleIndex } from '../article-index.ts';
import { eachToken } from '../indexed/vocabulary.ts';
import type { WordRules } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';

const hyphens = '-\u2010\u2011';
export const blanks = ' \t\u00a0\u202f';

export type Joint = 'hyphen' | 'name' | 'particle' | 'words';

/** What makes two neighbours one word, or might; undefined where nothing does. */
export function jointOf({ particles }: WordRules, text: string, one: Token, other: Token): Joint | undefined {
  if (other.start - one.end !== 1) return undefined;
  const between = text.charAt(one.end);
  if (hyphens.includes(between)) return one.stop && other.stop ? undefined : 'hyphen';
  if (!blanks.includes(between)) return undefined;
  if (one.stop || other.stop) {
    const fits = one.stop ? !other.stop && particles.before.has(one.form) : particles.behind.has(other.form);
    return fits ? 'particle' : undefined;
  }
  return isNameWithNumber(one.form, other.form) || isNameWithNumber(other.form, one.form) ? 'name' : 'words';
}

function isNameWithNumber(letters: string, number: string): boolean {
  return isShortName(letters) && isShortNumber(number);
}

function isShortName(form: string): boolean {
  return /^\p{L}{1,4}$/u.test(form);
}

function isShortNumber(form: string): boolean {
  return /^\d{1,4}$/.test(form);
}

/** What is asked of a word here. */
export type Word = Pick<Token, 'form' | 'term' | 'stop'>;

/** What a word may do beside another; bits. */
const may = { stop: 1, before: 2, behind: 4, letters: 8, number: 16 };

/** Pairs in the article's sentences that may be one word: neighbours, told by what each of the two may do. */
export function eachPair(index: ArticleIndex, take: (one: Word, other: Word, sentence: number) => void): void {
  const { article, parts, size, words, language } = index;
  const does = Uint8Array.from({ length: words.size }, (_, word) =>
    doingOf(words.form(word), words.isStop(word), language),
  );
  const wordAt = (word: number): Word => ({ form: words.form(word), term: words.term(word), stop: words.isStop(word) });
  for (let sentence = 0; sentence < size; sentence++) {
    let [last, lastEnd] = [-1, -2];
    eachToken(parts, sentence, (word, start, end) => {
      if (start - lastEnd === 1 && isPair(article.text.charAt(lastEnd), does[last] as number, does[word] as number))
        take(wordAt(last), wordAt(word), sentence);
      [last, lastEnd] = [word, end];
    });
  }
}

function doingOf(form: string, isStop: boolean, { words: { particles } }: ArticleIndex['language']): number {
  return (
    (isStop ? may.stop : 0) |
    (particles.before.has(form) ? may.before : 0) |
    (particles.behind.has(form) ? may.behind : 0) |
    (isShortName(form) ? may.letters : 0) |
    (isShortNumber(form) ? may.number : 0)
  );
}

/** The same as `jointOf` says of any two, but for two mere words. */
function isPair(between: string, one: number, other: number): boolean {
  if (hyphens.includes(between)) return (one & other & may.stop) === 0;
  if (!blanks.includes(between)) return false;
  if ((one | other) & may.stop)
    return one & may.stop ? !(other & may.stop) && (one & may.before) > 0 : (other & may.behind) > 0;
  return ((one & may.letters) > 0 && (other & may.number) > 0) || ((other & may.letters) > 0 && (one & may.number) > 0);
}
