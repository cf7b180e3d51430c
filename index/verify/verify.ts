import type { Article, Span } from '../article.ts';
import { articlesForText } from '../article-retrieval.ts';
import type { Library } from '../library.ts';
import type { Quote } from '../quote.ts';
import { changesOf } from './changes.ts';
import { closestPassages } from './closest.ts';
import { type Comparison, compare } from './compare.ts';
import { foldText } from './fold.ts';
import { type Found, findExact, findNear, foldedTextOf, likenesses, withoutEnds } from './near.ts';
import { hasWord, pastedWords } from './pasted.ts';
import { quotePlace } from './quote-place.ts';
import { fromFirstWord, spanOf, tokensOf } from './tokens.ts';
import { mostPieces, mostPlaces, type Verdict } from './verdict.ts';

/** Longest text that is looked up, in UTF-16 units: a Discord message. */
export const longestVerified = 4_000;

const nothing: Omit<Verdict, 'kind'> = {
  quotes: [],
  closest: [],
  occurrences: 0,
  insideWord: false,
  differs: [],
  changes: [],
};

/** Whether there is anything in a text that can be looked up: a letter or a digit, of any script. */
export function canVerify(text: string): boolean {
  return hasWord(pastedWords(text));
}

/** Looks a text up in an article, or in all of a library. Never throws; a text without a word is absent. */
export function verifyQuote(library: Library, text: string, article?: Article): Verdict {
  const articles = article ? [article] : library.articles;
  const pasted = pastedWords(text);
  if (!hasWord(pasted)) return { kind: 'absent', ...nothing };
  const whole = text.trim();
  const exact = found(articles, ({ text: words }) => findExact(words, whole));
  if (exact) return { kind: 'exact', ...nothing, ...places(library, exact) };
  return withMarkup(
    nearVerdict(library, articles, pasted) ?? comparedVerdict(library, articles, pasted),
    pasted !== whole,
  );
}

/** A link's target or a code fence that was taken off is a difference too. */
function withMarkup(verdict: Verdict, stripped: boolean): Verdict {
  if (verdict.kind !== 'near' || !stripped || verdict.differs.includes('markup')) return verdict;
  return { ...verdict, differs: ['markup', ...verdict.differs] };
}

interface FoundIn extends Found {
  readonly article: Article;
}

/** The articles that hold it; only those with whole words, if any has them. Undefined when none holds it. */
function found(articles: readonly Article[], find: (article: Article) => Found): readonly FoundIn[] | undefined {
  const all = articles.map((article) => ({ ...find(article), article })).filter(({ spans }) => spans.length > 0);
  const whole = all.filter(({ insideWord }) => !insideWord);
  if (all.length === 0) return undefined;
  return whole.length > 0 ? whole : all;
}

function places(library: Library, holding: readonly FoundIn[]): Pick<Verdict, 'quotes' | 'occurrences' | 'insideWord'> {
  return {
    quotes: firstPlaces(library, holding),
    occurrences: holding.reduce((sum, { spans }) => sum + spans.length, 0),
    insideWord: holding.every(({ insideWord }) => insideWord),
  };
}

/** The first places, one a sentence. */
function firstPlaces(library: Library, holding: readonly FoundIn[]): Quote[] {
  const quotes: Quote[] = [];
  for (const { article, spans } of holding) {
    for (const span of spans) {
      if (quotes.length === mostPlaces) return quotes;
      const last = quotes.at(-1);
      if (last?.article === article.file && isInside(span, last.context ?? last.span)) continue;
      quotes.push(quotePlace(library.indexOf(article), span));
    }
  }
  return quotes;
}

function isInside(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

function nearVerdict(library: Library, articles: readonly Article[], text: string): Verdict | undefined {
  const folded = foldText(text);
  const holding =
    found(articles, (article) => findNear(article, foldedTextOf(article), folded)) ??
    found(articles, (article) => findNear(article, foldedTextOf(article), withoutEnds(folded)));
  if (!holding) return undefined;
  const placed = places(library, holding);
  return { kind: 'near', ...nothing, ...placed, differs: likenesses(text, placed.quotes[0]?.text ?? '') };
}

/** Word by word, where letter by letter found nothing. */
function comparedVerdict(library: Library, articles: readonly Article[], text: string): Verdict {
  const retrieved = articlesForText(library, text, articles);
  const claim = tokensOf(text);
  const comparison = compare(claim, retrieved);
  const quotes = comparison ? quotesOf(library, comparison) : [];
  if (!comparison || comparison.kind === 'partial') {
    return { kind: 'absent', ...nothing, closest: closestTo(library, retrieved, text, quotes) };
  }
  const changes = comparison.parts.flatMap((part) => changesOf(text, claim, part));
  if (comparison.kind === 'stitched' || changes.length > 0)
    return { kind: comparison.kind, ...nothing, quotes, changes };
  const differs = likenesses(text, quotes[0]?.text ?? '');
  return { kind: 'near', ...nothing, quotes, differs, occurrences: 1 };
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
