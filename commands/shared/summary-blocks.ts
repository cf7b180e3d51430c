import type { ArticleIndex, IndexedSentence } from '../../index/article-index.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { isQuestion } from '../../index/summary/genre.ts';
import { quoteAt } from '../../index/summary/summarize.ts';
import { lineOf } from '../reply/layout.ts';
import type { QuoteBlock } from '../reply/reply.ts';
import type { Context } from './command.ts';
import { quoteBlock } from './quote-block.ts';

/** The quotes of sentences, one each, as data has them. */
export function quotesOf(index: ArticleIndex, ordinals: readonly number[]): Quote[] {
  return ordinals.map((ordinal, i) => quoteAt(index, ordinal, ordinals[i - 1]));
}

/** The sentences as they are shown: `each` as a quote of its own, or those in a row in one section `joined`. */
export function summaryBlocks(
  index: ArticleIndex,
  ordinals: readonly number[],
  how: 'each' | 'joined',
  context: Pick<Context, 'library' | 'phrases' | 'publicUrl' | 'surface'>,
): QuoteBlock[] {
  const runs = how === 'joined' ? runsOf(index, ordinals) : ordinals.map((ordinal) => [ordinal]);
  return runs.map((run, i) =>
    underQuestion(index, quoteBlock(quoteOfRun(index, run, runs[i - 1]?.at(-1)), context, 'untitled')),
  );
}

/** Where the heading asks what the sentence answers, it is shown above it like any question. */
function underQuestion({ article, language }: ArticleIndex, block: QuoteBlock): QuoteBlock {
  const { section, path } = block.quote;
  const heading = path?.at(-1);
  const { above, lines } = block.layout ?? lineOf(block.quote);
  if (!heading || above.length > 0 || !isQuestion(heading.text, language)) return block;
  return {
    ...block,
    layout: { above: [{ kind: 'question', quote: quoteFrom(article, heading, { section }) }], lines },
  };
}

function runsOf({ sentences }: ArticleIndex, ordinals: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const ordinal of ordinals) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last === ordinal - 1 && sentences[last]?.section === sentences[ordinal]?.section;
    if (run && goesOn) run.push(ordinal);
    else runs.push([ordinal]);
  }
  return runs;
}

/** What introduces its list stands above it when it is shown, so that no other context is needed then. */
function quoteOfRun(index: ArticleIndex, run: readonly number[], before: number | undefined): Quote {
  const [first, last] = [run[0] as number, run.at(-1) as number];
  const { context, ...quote } = quoteAt(index, first, before);
  const isIntroduced = quote.leads?.some(({ kind }) => kind === 'introduction') === true;
  if (first === last) return context && !isIntroduced ? { ...quote, context } : quote;
  const [a, b] = [index.sentences[first] as IndexedSentence, index.sentences[last] as IndexedSentence];
  return quoteFrom(
    index.article,
    { start: a.span.start, end: b.span.end },
    {
      section: a.section,
      sentences: [a.ordinal, b.ordinal],
      ...(context && !isIntroduced && { context: { start: context.start, end: b.span.end } }),
    },
  );
}
