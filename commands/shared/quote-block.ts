import type { Library } from '../../index/library.ts';
import { longestSpan } from '../../index/long-span.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Block } from '../reply/reply.ts';
import { articleOf } from './choose-article.ts';
import { headingInReference } from './section-heading.ts';

/**
 * A quote with its reference; where it can't be understood without its neighbour, the two together. `untitled` where the
 * article is named already.
 */
export function quoteBlock(
  quote: Quote,
  library: Library,
  phrases: Phrases,
  title: 'titled' | 'untitled' = 'titled',
): Block {
  const shown = withContext(quote, library);
  const of = title === 'titled' ? shown.title : undefined;
  return {
    kind: 'quote',
    quote: shown,
    reference: phrases.reference(shown.section, shown.sentences, of, headingInReference(shown)),
  };
}

function withContext(quote: Quote, library: Library): Quote {
  const article = articleOf(quote, library);
  if (!quote.context || !article) return quote;
  const { start, end } = quote.context;
  if (end - start > longestSpan) return quote;
  const inside = library
    .indexOf(article)
    .sentences.filter(({ section, span }) => section === quote.section && span.start >= start && span.end <= end);
  const ordinals = inside.map(({ ordinal }) => ordinal);
  const sentences = [Math.min(...ordinals), Math.max(...ordinals)] as const;
  return quoteFrom(article, quote.context, {
    section: quote.section,
    ...(ordinals.length > 0 && { sentences }),
    ...(quote.answer && { answer: quote.answer }),
  });
}
