import { expect, test } from 'vitest';
import type { ThesaurusTable } from '../../../../index/lexicon/format.ts';
import { associate, type Listing } from '../../../../index/lexicon/pack/associate.ts';

const words = ['cost', 'kid', 'kitten', 'pay', 'price', 'stuff'];

function packed(listing: Partial<Listing>): string[] {
  return pairsOf(associate({ words, entries: [], given: [], usedAlike: () => 0.5, ...listing }));
}

function pairsOf({ ends, others, strengths }: ThesaurusTable): string[] {
  return words.flatMap((word, id) =>
    [...others.subarray(ends[id - 1] ?? 0, ends[id])].map(
      (other, at) => `${word} ${words[other]} ${strengths[(ends[id - 1] ?? 0) + at]}`,
    ),
  );
}

test('words of one entry are near, small entries bring them nearer, both ways and in order of the ids', () => {
  const entries = [
    ['cost', 'price'],
    ['cost', 'pay', 'toll', 'charge'],
  ];
  expect(packed({ entries })).toEqual(['cost pay 100', 'cost price 119', 'pay cost 100', 'price cost 119']);
});

test('words that are never used alike are not near', () => {
  const entries = [['kid', 'kitten', 'cost']];
  const usedAlike: Listing['usedAlike'] = (a, b) => (a === 2 || b === 2 ? 0.05 : 0.5);
  expect(packed({ entries, usedAlike })).toEqual(['cost kid 100', 'kid cost 100']);
});

test('pairs that are given are near whatever the entries say; words that are not in the list are left out', () => {
  expect(
    packed({
      given: [
        ['pay', 'cost'],
        ['pay', 'dosh'],
      ],
      usedAlike: () => 0,
    }),
  ).toEqual(['cost pay 150', 'pay cost 150']);
});
