import type { Block, Span } from '../article.ts';
import { contentTerms } from '../terms.ts';
import type { QueryContext } from './query-context.ts';

/**
 * Of a table's row, the cells in which words may answer: those of the columns whose heads the question names; without such a column
 * only a row with one cell besides its first. Undefined for what is no row under a head: any words may answer there.
 */
export function answeringCells(
  { index, question }: QueryContext,
  { kind, cells, leads }: Block,
): readonly Span[] | undefined {
  const heads = leads?.find((lead) => lead.kind === 'head')?.cells;
  if (kind !== 'row' || !cells || !heads) return undefined;
  const asked = new Set(
    question.words.flatMap(({ term, matches }) => [term, ...matches.map(({ id }) => index.terms.of(id))]),
  );
  const { text } = index.article;
  const named = cells.filter((_, column) => {
    const { start, end } = heads[column] ?? { start: 0, end: 0 };
    return contentTerms(text.slice(start, end), index.language).some((term) => asked.has(term));
  });
  const besides = cells.slice(1);
  return named.length > 0 || besides.length !== 1 ? named : besides;
}
