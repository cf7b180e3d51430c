import type { ArticleIndex } from '../article-index.ts';
import { isBesideMonth } from '../dated-words.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import type { OtherWriting } from './compounds.ts';

/**
 * A day without its month, by the places of the words: "on the 28th" is 28 December where the article has that date, and "28 December" is
 * "the 28th" where it leaves the month out. Nothing for an ordinal that counts something: "the fifth mayor".
 */
export function dayWritings(index: ArticleIndex, tokens: readonly Token[]): [number, OtherWriting][] {
  const found: [number, OtherWriting][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const writing = startsWithDigit(token) ? dayWriting(index, tokens, token, at) : undefined;
    if (writing) found.push([at, writing]);
  }
  return found;
}

function startsWithDigit({ form }: Token): boolean {
  const first = form.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function dayWriting(
  index: ArticleIndex,
  tokens: readonly Token[],
  { term }: Token,
  at: number,
): OtherWriting | undefined {
  const { dates } = index.language.words;
  const next = tokens[at + 1];
  const day = dates.ordinal.exec(term)?.[1];
  if (day !== undefined) {
    const id = index.termIds.get(day);
    return id === undefined || (next && !next.stop) ? undefined : { term: day, among: inDates(index, id) };
  }
  if (!/^\d{1,2}$/.test(term) || !isBesideMonth(tokens, at, dates)) return undefined;
  const ordinal = ordinalsIn(index).get(term);
  return ordinal === undefined ? undefined : { term: ordinal };
}

/** By the number of a day: the first of the article's ordinals that tells it. */
const ordinalsIn = oncePer(({ terms, termIds, language }: ArticleIndex): ReadonlyMap<string, string> => {
  const ordinals = new Map<string, string>();
  for (let id = 0; id < termIds.size; id++) {
    const day = language.words.dates.ordinal.exec(terms.of(id))?.[1];
    if (day !== undefined && !ordinals.has(day)) ordinals.set(day, terms.of(id));
  }
  return ordinals;
});

/** The sentences where a number stands beside a month. */
function inDates({ postings, sentences, terms, language }: ArticleIndex, id: number): number[] {
  return [...postings.of(id)].filter((sentence) => {
    const { tokens } = sentences[sentence] as ArticleIndex['sentences'][number];
    return tokens.some(({ term }, at) => term === terms.of(id) && isBesideMonth(tokens, at, language.words.dates));
  });
}
