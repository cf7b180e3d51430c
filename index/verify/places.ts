import type { Article, Span } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Library } from '../library.ts';
import type { Quote } from '../quote.ts';
import type { Found } from './occurrences.ts';
import { quotePlace } from './quote-place.ts';
import { mostPlaces, type Verdict } from './verdict.ts';

/** Where a text is looked for. The lexicon knows which letters are words; without it more is told as a change. */
export interface Searched {
  readonly library: Library;
  readonly articles: readonly Article[];
  readonly lexicon?: Pick<Lexicon, 'id'> | undefined;
}

export interface FoundIn extends Found {
  readonly article: Article;
}

/** Those that hold the text; only those with whole words, if any has them. Undefined when none holds it. */
export function holding(found: readonly FoundIn[]): readonly FoundIn[] | undefined {
  const all = found.filter(({ spans }) => spans.length > 0);
  const whole = all.filter(({ insideWord }) => !insideWord);
  if (all.length === 0) return undefined;
  return whole.length > 0 ? whole : all;
}

/** What a verdict says of the places. */
export function placesOf(
  library: Library,
  found: readonly FoundIn[],
): Pick<Verdict, 'quotes' | 'occurrences' | 'insideWord'> {
  return {
    quotes: firstPlaces(library, found),
    occurrences: found.reduce((sum, { spans }) => sum + spans.length, 0),
    insideWord: found.every(({ insideWord }) => insideWord),
  };
}

/** The first places, one a sentence. */
function firstPlaces(library: Library, found: readonly FoundIn[]): Quote[] {
  const quotes: Quote[] = [];
  for (const { article, spans } of found) {
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
