import { describe, expect, it } from 'vitest';
import { columnOf, featureGroups, featureNames, measureFeatures } from '../../../../index/answer/features/all.ts';
import { openLexicon } from '../../../../index/lexicon/lexicon.ts';
import { queryOn } from '../query.ts';

const query = queryOn(
  'The ferry leaves Molde at noon. It carries 40 cars.\n\nThe crew lives on board.\n',
  'How many cars does the ferry carry?',
  'ferry.txt',
  openLexicon('index/lexicon'),
);

describe('featureNames', () => {
  it('names every feature once', () => {
    expect(featureNames.filter((name, i) => featureNames.indexOf(name) !== i)).toEqual([]);
  });

  it('says in which column each stands', () => {
    expect(featureNames.map((name) => columnOf[name])).toEqual(featureNames.map((_, column) => column));
  });
});

describe('measureFeatures', () => {
  it('fills a row for every candidate with what the groups measure', () => {
    const rows = measureFeatures(query);
    const expected = query.candidates.flatMap((sentence, place) =>
      featureGroups.flatMap((group) => {
        const values = group.measure(query, sentence, place);
        return group.features.map((feature) => values[feature]);
      }),
    );
    expect(query.candidates.length).toBeGreaterThan(1);
    expect([...rows]).toEqual(expected);
  });
});

describe.each(featureGroups.map((group) => [group.name, group] as const))('the group %s', (_, group) => {
  it('measures the features that it lists, and no others', () => {
    for (const [place, sentence] of query.candidates.entries()) {
      const values = group.measure(query, sentence, place);
      expect(Object.keys(values)).toEqual(group.features);
      expect(Object.values(values).every(Number.isFinite)).toBe(true);
    }
  });
});
