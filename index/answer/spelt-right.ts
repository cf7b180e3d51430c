import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { otherWritings } from './compounds.ts';
import { digraphWritings } from './digraphs.ts';
import { hasSmallLetters } from './letter-case.ts';
import { likeliestSpelling, type WordList } from './likeliest-spelling.ts';
import { type Change, rewritten, type Typed } from './rewritten.ts';
import { isWritten } from './typed-words.ts';

/** A question with misspelt words spelt right. */
export interface Respelt extends Typed {
  /** By where a word begins that was misspelt: how it was written. */
  readonly misspelt: ReadonlyMap<number, string>;
}

const none: ReadonlyMap<number, string> = new Map();

/**
 * Puts words right that are one slip away from a word of the article, or else from one that everybody knows. Without a list of words
 * none is known to be wrong.
 */
export function speltRight(index: ArticleIndex, typed: Typed, lexicon: WordList | undefined): Respelt {
  const { text, tokens } = typed;
  const doubtful = lexicon ? tokens.filter((token) => isDoubtful(index, text, token)) : [];
  if (!lexicon || doubtful.length === 0) return { ...typed, misspelt: none };
  const writings = otherWritings(index, text, tokens);
  const changes = doubtful.flatMap((token): Change[] => {
    const word = text.slice(token.start, token.end);
    if (writings.has(tokens.indexOf(token)) || digraphWritings(index, word, token.form).length > 0) return [];
    const isName = index.language.questions.capitalsName && isCapitalInside(text, token);
    const as = likeliestSpelling(index, { form: token.form, isName, beside: beside(tokens, token) }, lexicon);
    return as === undefined ? [] : [{ start: token.start, end: token.end, as: inCaseOf(word, as) }];
  });
  return { ...rewritten(index, typed, changes), misspelt: misspeltIn(text, changes) };
}

/** A word of plain letters that the article hasn't, and no short one in capitals: FAQ, GPU. */
function isDoubtful(index: ArticleIndex, text: string, token: Token): boolean {
  const { form, start, end } = token;
  if (isWritten(index, token) || end - start !== form.length || !/^[a-z]+$/.test(form)) return false;
  return !(/^\p{Lu}{2,5}$/u.test(text.slice(start, end)) && hasSmallLetters(text));
}

function isCapitalInside(text: string, { start }: Token): boolean {
  return start > 0 && /^\p{Lu}/u.test(text.slice(start)) && hasSmallLetters(text);
}

/** The content words before and behind a word. */
function beside(tokens: readonly Token[], token: Token): readonly (Token | undefined)[] {
  const content = tokens.filter((one) => !one.stop);
  const at = content.indexOf(token);
  return [content[at - 1], content[at + 1]];
}

function inCaseOf(word: string, as: string): string {
  return /^\p{Lu}/u.test(word) ? as.charAt(0).toUpperCase() + as.slice(1) : as;
}

function misspeltIn(text: string, changes: readonly Change[]): ReadonlyMap<number, string> {
  let shift = 0;
  return new Map(
    changes.map(({ start, end, as }) => {
      const at = start + shift;
      shift += as.length - (end - start);
      return [at, text.slice(start, end)];
    }),
  );
}
