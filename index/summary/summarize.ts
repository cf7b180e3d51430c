import type { Span } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import { type Quote, quoteFrom } from '../quote.ts';
import { candidatesAmong } from './candidates.ts';
import { type Candidate, choose } from './choose.ts';
import { summaryContext } from './summary-context.ts';

export interface SummaryWanted {
  /** How many sentences; fewer where the text has fewer. */
  readonly sentences: number;
  /** The part of the article to sum up; the whole by default. */
  readonly within?: Span;
  /** Longest sentence to choose while there are shorter ones, in UTF-16 units. */
  readonly longest?: number;
}

const longestByDefault = 900;

/** The sentences that carry the article, or a part of it, word for word and in reading order. */
export function summarize(index: ArticleIndex, wanted: SummaryWanted): Quote[] {
  const { within = { start: 0, end: index.article.text.length }, longest = longestByDefault } = wanted;
  const inside = proseOf(index).filter((ordinal) => {
    const { start, end } = spanAt(index, ordinal);
    return start >= within.start && end <= within.end;
  });
  const short = inside.filter((ordinal) => {
    const { start, end } = spanAt(index, ordinal);
    return end - start <= longest;
  });
  const candidates = candidatesAmong(index, short.length >= wanted.sentences ? short : inside);
  return choose(candidates, index, wanted.sentences).map((one, i, all) => quoteOf(index, one, all[i - 1]));
}

/** The quote of a chosen sentence; where the one before it was chosen, too, it needs no other context. */
function quoteOf(index: ArticleIndex, { ordinal, sentence }: Candidate, before: Candidate | undefined): Quote {
  const context = before?.ordinal === ordinal - 1 ? undefined : summaryContext(index, ordinal);
  return quoteFrom(index.article, sentence.span, {
    section: sentence.section,
    sentences: [sentence.ordinal, sentence.ordinal],
    sentence: ordinal,
    ...(context && { context }),
  });
}

/** Ordinals of the sentences of prose; those of code and tables only where there is nothing else. */
function proseOf({ passages, sentences }: ArticleIndex): readonly number[] {
  const all = [...sentences.keys()];
  const prose = all.filter((i) => passages[sentences[i]?.passage ?? 0]?.block.kind === 'prose');
  return prose.length > 0 ? prose : all;
}

function spanAt({ sentences }: ArticleIndex, ordinal: number): Span {
  return sentences[ordinal]?.span ?? { start: 0, end: 0 };
}
