import type { QueryContext } from '../candidates.ts';
import { context } from './context.ts';
import { focus } from './focus.ts';
import type { FeatureGroup } from './group.ts';
import { heading } from './heading.ts';
import { meaning } from './meaning.ts';
import { order } from './order.ts';
import { shape } from './shape.ts';
import { spelling } from './spelling.ts';
import { type } from './type.ts';
import { words } from './words.ts';

/** All signs of an answer, group by group, in the order in which weights are kept. */
export const featureGroups: readonly FeatureGroup[] = [
  words,
  context,
  heading,
  order,
  spelling,
  shape,
  type,
  focus,
  meaning,
];

/** `group: sign`, in the order of the values that `measureFeatures` gives. */
export const featureNames: readonly string[] = featureGroups.flatMap(({ name, features }) =>
  features.map((feature) => `${name}: ${feature}`),
);

/** The signs of every candidate of a query: a row of `featureNames.length` numbers each. */
export function measureFeatures(query: QueryContext): Float64Array {
  const width = featureNames.length;
  const rows = new Float64Array(query.candidates.length * width);
  for (const [row, sentence] of query.candidates.entries()) {
    let at = row * width;
    for (const group of featureGroups) {
      group.measure(query, sentence, rows, at, row);
      at += group.features.length;
    }
  }
  return rows;
}
