import { type Article, type Block, type Span, trimmed } from '../../index/article.ts';
import type { Library } from '../../index/library.ts';
import { longestSpan } from '../../index/long-span.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import type { QuoteBlock } from '../reply/reply.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { layoutOf } from './quote-layout.ts';
import { referenceTo } from './reference.ts';
import { headingInReference } from './section-heading.ts';

/** UTF-16 units of code that are shown for one line of it. */
const longestCode = 600;

/**
 * A quote with its reference; where it can't be understood without its neighbour, the two together. `untitled` where the
 * article is named already.
 */
export function quoteBlock(
  quote: Quote,
  context: Pick<Context, 'library' | 'phrases' | 'publicUrl' | 'surface'>,
  titled: 'titled' | 'untitled' = 'titled',
): QuoteBlock {
  const article = articleOf(quote, context.library);
  const shown = article ? withContext(quote, article, context.library) : quote;
  const title = titled === 'titled' ? shown.title : undefined;
  return {
    kind: 'quote',
    quote: shown,
    reference: referenceTo(shown, article, context, { title, heading: headingInReference(shown) }),
    ...(article && { layout: layoutOf(article, shown, 'alone') }),
  };
}

function withContext(quote: Quote, article: Article, library: Library): Quote {
  const wanted = rowOrCodeOf(quote, article) ?? quote.context;
  if (!wanted || wanted.end - wanted.start > longestSpan) return quote;
  const { start, end } = wanted;
  const inside = library
    .indexOf(article)
    .sentences.filter(({ section, span }) => section === quote.section && span.start >= start && span.end <= end);
  const ordinals = inside.map(({ ordinal }) => ordinal);
  const sentences = [Math.min(...ordinals), Math.max(...ordinals)] as const;
  return quoteFrom(article, wanted, {
    section: quote.section,
    ...(ordinals.length > 0 && { sentences }),
    ...(quote.answer && { answer: quote.answer }),
  });
}

/**
 * Of a sentence in a table the whole row, and no other: the head of each column is shown with its cell. Of a line of code all of
 * it, where it can be read at a glance.
 */
function rowOrCodeOf({ section, span, sentence }: Quote, { text, sections }: Article): Span | undefined {
  if (sentence === undefined) return undefined;
  const holds = ({ kind, cells, start, end }: Block): boolean =>
    ((kind === 'row' && cells !== undefined) || (kind === 'code' && end - start <= longestCode)) &&
    start <= span.start &&
    span.end <= end;
  const block = sections.find(({ number }) => number === section)?.blocks.find(holds);
  return block && trimmed(text, block);
}
