import { fillRow } from '../fill-row.ts';
import type { QueryContext } from '../query-context.ts';
import { context } from './context.ts';
import { focus } from './focus.ts';
import type { FeatureGroup, FeatureNameIn } from './group.ts';
import { heading } from './heading.ts';
import { meaning } from './meaning.ts';
import { order } from './order.ts';
import { shape } from './shape.ts';
import { spelling } from './spelling.ts';
import { topicLine } from './topic-line.ts';
import { type } from './type.ts';
import { words } from './words.ts';

const groups = [words, context, heading, topicLine, order, spelling, shape, type, focus, meaning] as const;

/** `group: feature`. Weights are kept by these names. */
export type FeatureName = FeatureNameIn<(typeof groups)[number]>;

/** All features of a sentence, group by group. */
export const featureGroups: readonly FeatureGroup[] = groups;

/** In the order of the columns that `measureFeatures` fills. */
export const featureNames = featureGroups.flatMap(({ name, features }) =>
  features.map((feature) => `${name}: ${feature}`),
) as readonly FeatureName[];

/** Where in a row a feature stands. */
export const columnOf = Object.fromEntries(featureNames.map((name, column) => [name, column])) as Readonly<
  Record<FeatureName, number>
>;

/** A candidate's row among `rows`, those of all of them. */
export function rowOf(
  { candidates }: Pick<QueryContext, 'candidates'>,
  sentence: number,
  rows: Float64Array,
): Float64Array {
  const at = candidates.indexOf(sentence) * featureNames.length;
  return rows.subarray(at, at + featureNames.length);
}

/** The features of every candidate of a query: a row of `featureNames.length` numbers each, one after another. */
export function measureFeatures(query: QueryContext): Float64Array {
  const width = featureNames.length;
  const rows = new Float64Array(query.candidates.length * width);
  let column = 0;
  for (const group of featureGroups) {
    for (const [place, sentence] of query.candidates.entries()) {
      fillRow(rows, place * width + column, group.features, group.measure(query, sentence, place));
    }
    column += group.features.length;
  }
  return rows;
}
