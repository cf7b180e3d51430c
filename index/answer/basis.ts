import { columnOf, rowOf } from './features/all.ts';
import type { QueryContext } from './query-context.ts';
import type { Ranked } from './ranked.ts';

/** What the best sentence was found by: the question's own words, or for the most part words of like meaning. */
export const bases = ['words', 'meaning'] as const;
export type Basis = (typeof bases)[number];

/** From this share of the question on, its own words are what a sentence was found by. */
const enough = 0.6;

/** Words count that stand in the sentence, in the question above it, and in its heading. `rows` are the candidates' features. */
export function basisOf(query: QueryContext, [best]: readonly Ranked[], rows: Float64Array): Basis {
  if (!best) return 'words';
  const row = rowOf(query, best.sentence, rows);
  const covered = Math.max(row[coverage] as number, row[questionCovers] as number);
  return covered + (row[headingAdds] as number) >= enough ? 'words' : 'meaning';
}

const coverage = columnOf['words: coverage'];
const questionCovers = columnOf['topic line: question covers'];
const headingAdds = columnOf['heading: heading adds'];
