import { expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { withoutRules } from '../../../../index/formats/plain/rules.ts';
import { hasHead } from '../../../../index/formats/plain/table-head.ts';

function isHeaded(table: string): boolean {
  const { lines } = withoutRules(linesWithWords(table));
  return hasHead(
    lines,
    lines.map(({ words }) => words.split(' | ')),
  );
}

it('a table has a head where a rule stands below its first line alone', () => {
  expect(
    ['a | b\n-----\nc | d\ne | f', 'a | b\n-----\nc | d\n-----\ne | f\n-----', 'a | b\nc | d\ne | f'].map(isHeaded),
  ).toEqual([true, false, false]);
});

it('a table has a head where its first line names figures, or three columns', () => {
  const tables = [
    'Kind | Price\nAdult | 7.50\nChild | 3',
    'Code | Meaning\nE1 | dry\nE2 | wet',
    'Name | Town | Boat\nAnn | Askham | Tern\nBob | Quay | Gull',
    'Monday | closed\nTuesday | 9 to 5\nFriday | 9 to 5',
    'Voltage | 230 V\nPower | 500 W\nNoise | 36 dB',
    'Ann | Askham\nBob | Quay\nJoe | Mill',
  ];
  expect(tables.map(isHeaded)).toEqual([true, true, true, false, false, false]);
});
