import type { ArticleIndex } from '../article-index.ts';
import { isBesideMonth } from '../dated-words.ts';
import type { Token } from '../languages/token.ts';
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
  const ordinal = index.terms.find((other) => dates.ordinal.exec(other)?.[1] === term);
  return ordinal === undefined ? undefined : { term: ordinal };
}

/** The sentences where a number stands beside a month. */
function inDates({ postings, sentences, terms, language }: ArticleIndex, id: number): number[] {
  return [...(postings[id] ?? [])].filter((sentence) => {
    const { tokens } = sentences[sentence] as ArticleIndex['sentences'][number];
    return tokens.some(({ term }, at) => term === terms[id] && isBesideMonth(tokens, at, language.words.dates));
  });
}
