import { expect, it } from 'vitest';
import { compare } from '../../../index/verify/compare.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';
import { articleFrom } from '../seed-article.ts';

const articles = [
  'The old ferry leaves Molde every day at noon and carries forty cars.\n',
  'Bees fly far over the heather and make dark honey in the cold autumn.\n',
].map((text, i) => articleFrom(text, `${i}.txt`));

function compared(text: string): [string, string[]] | undefined {
  const comparison = compare(tokensOf(text), articles);
  return comparison && [comparison.kind, comparison.parts.map(({ article }) => article.file)];
}

it('tells one place with changes from several put together', () => {
  expect(compared('The old ferry leaves Bergen every day at noon and carries forty cars')).toEqual([
    'changed',
    ['0.txt'],
  ]);
  expect(compared('The old ferry leaves Molde every day, and make dark honey in the cold autumn')).toEqual([
    'stitched',
    ['0.txt', '1.txt'],
  ]);
});

it('finds a piece inside another text, and nothing where nothing is shared', () => {
  const around = 'She told us a long and winding story about her youth, in which';
  expect(compared(`${around} bees fly far over the heather, whatever that was supposed to mean to all of us`)).toEqual([
    'partial',
    ['1.txt'],
  ]);
  expect(compared('Wolves hunt in packs by night')).toBeUndefined();
});
