import type { Article } from '../article.ts';
import { articlesForText } from '../article-retrieval.ts';
import type { Library } from '../library.ts';
import type { Quote } from '../quote.ts';
import { changesOf } from './changes.ts';
import { closestPassages } from './closest.ts';
import { type Comparison, compare, type Part } from './compare.ts';
import { likenessesOfPasted } from './likeness.ts';
import { pastedWords } from './pasted.ts';
import type { Searched } from './places.ts';
import { textAround } from './quotations.ts';
import { quotePlace, sentenceAround } from './quote-place.ts';
import { fromFirstWord, spanOf, type Tokens, tokensOf } from './tokens.ts';
import { mostPieces, mostPlaces, nothing, type Verdict } from './verdict.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A verdict with what it was made from, where there is anything in common. */
export interface ComparedVerdict {
  readonly verdict: Verdict;
  readonly comparison?: Comparison;
}

/** Word by word, where letter by letter found nothing. With `mayHaveOwn` the text may say more around what it quotes. */
export function comparedVerdict(searched: Searched, text: string, mayHaveOwn: boolean): ComparedVerdict {
  const { library, articles } = searched;
  const pasted = pastedWords(text);
  const retrieved = articlesForText(library, pasted, articles);
  const tokens = tokensOf(pasted);
  const comparison = compare({
    text: pasted,
    tokens,
    articles: retrieved,
    mayHaveOwn,
    sentenceAround: (article, offset) => sentenceAround(library.indexOf(article), offset),
  });
  const quotes = comparison ? quotesOf(library, comparison) : [];
  if (!comparison || comparison.kind === 'partial') {
    return { verdict: { kind: 'absent', ...nothing, closest: closestTo(library, retrieved, pasted, quotes) } };
  }
  const changes = comparison.parts.flatMap((part) => {
    return changesOf(pasted, tokens, part, vocabularyOf(part.article, searched.lexicon));
  });
  const around = mayHaveOwn ? wordsAround(pasted, tokens, comparison.parts) : [];
  if (comparison.kind === 'stitched' || changes.length > 0) {
    return { comparison, verdict: { kind: comparison.kind, ...nothing, quotes, changes, around } };
  }
  return { comparison, verdict: { ...sameVerdict(text, tokens, comparison.parts, quotes), around } };
}

/** Without a change: exact where every part is the slice itself. */
function sameVerdict(text: string, tokens: Tokens, parts: readonly Part[], quotes: readonly Quote[]): Verdict {
  const written = parts.map((part) => writtenIn(text, tokens, part));
  const same = { ...nothing, quotes, occurrences: 1 };
  if (written.every((words, i) => words === quotes[i]?.text)) return { kind: 'exact', ...same };
  const differs = written.flatMap((words, i) => likenessesOfPasted(words, quotes[i]?.text ?? ''));
  return { kind: 'near', ...same, differs: [...new Set(differs)] };
}

/** The words of a part; of a text that has no others all of it, with the marks at its ends. */
function writtenIn(text: string, tokens: Tokens, { alignment }: Part): string {
  const { start, end } = alignment.claim;
  if (start === 0 && end === tokens.forms.length) return text;
  const span = spanOf(tokens, fromFirstWord(tokens, alignment.claim));
  return span ? pastedWords(text).slice(span.start, span.end) : '';
}

function wordsAround(text: string, tokens: Tokens, parts: readonly Part[]): string[] {
  return textAround(
    text,
    parts.flatMap(({ alignment }) => spanOf(tokens, alignment.claim) ?? []),
  );
}

function quotesOf(library: Library, { parts }: Comparison): Quote[] {
  return parts.slice(0, mostPieces).flatMap(({ article, tokens, alignment }) => {
    const span = spanOf(tokens, fromFirstWord(tokens, alignment.article));
    return span ? [quotePlace(library.indexOf(article), span)] : [];
  });
}

/** What a part of the text was taken from, then the sentences that share words with it; disjoint. */
function closestTo(library: Library, retrieved: readonly Article[], text: string, taken: readonly Quote[]): Quote[] {
  const indexes = retrieved.slice(0, mostPlaces).map((article) => library.indexOf(article));
  const shared = closestPassages(indexes, text, mostPlaces + taken.length).filter(
    ({ article, span }) =>
      !taken.some((other) => other.article === article && other.span.start < span.end && span.start < other.span.end),
  );
  return [...taken, ...shared].slice(0, mostPlaces);
}
