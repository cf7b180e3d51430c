import type { Quote } from '../../index/quote.ts';

/** How a quote is set. Every piece of it is a slice of the article, made by `quoteFrom`. */
export interface Layout {
  /** What the author put above the quote, outermost first: shown smaller than the quote. */
  readonly above: readonly Above[];
  readonly lines: readonly Line[];
}

/** The question that the quote answers in the article, what introduces its list, what its note is called; the head of its table. */
export type Above =
  | { readonly kind: 'question' | 'introduction' | 'title'; readonly quote: Quote }
  | { readonly kind: 'columns'; readonly cells: Cells };

export type Line =
  /** `item` is one of a list, without a mark of its own. */
  | { readonly kind: 'prose' | 'item' | 'code'; readonly quote: Quote }
  /** Of a row that stands alone: a cell, with the head of its column. */
  | { readonly kind: 'cell'; readonly head?: Quote; readonly quote: Quote }
  /** A row among others, or the head of a table above its rows. */
  | { readonly kind: 'row' | 'head'; readonly cells: Cells };

/** In the order of the columns, as far as there are words; undefined for an empty cell. */
export type Cells = readonly (Quote | undefined)[];

/** A quote of a single line. */
export function lineOf(quote: Quote): Layout {
  return { above: [], lines: [{ kind: quote.code ? 'code' : 'prose', quote }] };
}
