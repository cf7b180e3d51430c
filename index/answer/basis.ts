import { columnOf, featureNames } from './features/all.ts';
import type { QueryContext } from './query-context.ts';
import type { Ranked } from './ranked.ts';

/** What the best sentence was found by: the question's own words, or for the most part words of like meaning. */
export const bases = ['words', 'meaning'] as const;
export type Basis = (typeof bases)[number];

/** From this share of the question on, its own words are what a sentence was found by. */
const enough = 0.6;

/** Words count that stand in the sentence, in the question above it, and in its heading. `rows` are the candidates' features. */
export function basisOf({ candidates }: QueryContext, [best]: readonly Ranked[], rows: Float64Array): Basis {
  const at = best ? candidates.indexOf(best.sentence) * featureNames.length : -1;
  if (at < 0) return 'words';
  const covered = Math.max(rows[at + coverage] as number, rows[at + questionCovers] as number);
  return covered + (rows[at + headingAdds] as number) >= enough ? 'words' : 'meaning';
}

const coverage = columnOf['words: coverage'];
const questionCovers = columnOf['topic line: question covers'];
const headingAdds = columnOf['heading: heading adds'];
