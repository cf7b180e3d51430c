import { expect, it } from 'vitest';
import { type FeatureNameIn, featureGroup } from '../../../../index/answer/features/group.ts';
import { queryOn } from '../query.ts';

const query = queryOn('The ferry leaves at noon.\n\nIt carries 40 cars.\n', 'When does the ferry leave?');
const shape = featureGroup('place', ['first', 'ordinal'], (_, sentence, place) => ({
  first: place === 0 ? 1 : 0,
  ordinal: sentence,
}));

it('keeps the name, the features in order and the measure as they are written down', () => {
  expect([shape.name, shape.features]).toEqual(['place', ['first', 'ordinal']]);
  expect(shape.measure(query, 1, 0)).toEqual({ first: 1, ordinal: 1 });
});

it('measures a sentence at its place among the candidates', () => {
  expect([0, 1, 2].map((place) => shape.measure(query, 4, place))).toEqual([
    { first: 1, ordinal: 4 },
    { first: 0, ordinal: 4 },
    { first: 0, ordinal: 4 },
  ]);
});

it('lets the compiler know each feature by group and name, and miss one that isn’t measured', () => {
  const names: readonly FeatureNameIn<typeof shape>[] = ['place: first', 'place: ordinal'];
  expect(shape.features.map((feature) => `${shape.name}: ${feature}`)).toEqual(names);
  // @ts-expect-error: `ordinal` is listed and isn't measured.
  featureGroup('place', ['first', 'ordinal'], () => ({ first: 1 }));
});
