import { expect, test } from 'vitest';
import type { Measured } from '../measure/measured.ts';
import { reportOf } from './report.ts';

const times = { p50: 3, p99: 12, count: 200 };
const memory = { peak: 2 ** 30, held: 2 ** 29 };
const ours: Measured = {
  engine: 'verbatim',
  sentences: 100_000,
  articles: 400,
  steps: {
    first: 12_400,
    again: 300,
    saved: 2 ** 20,
    memory,
    ask: times,
    find: { p50: 2, p99: 3, count: 200 },
    firstQuestion: 30,
    beside: {
      ask: { p50: 1, p99: 2, count: 200 },
      find: { p50: 4, p99: 4, count: 200 },
      suggest: times,
      verify: times,
    },
  },
};
const theirs: Measured = {
  ...ours,
  engine: 'minisearch',
  steps: { first: 6_200, again: 600, saved: 2 ** 21, memory: { peak: 2 ** 29, held: 2 ** 29 }, ask: times },
};
const slow: Measured = { ...theirs, engine: 'lunr', steps: {}, ended: 'not in a minute' };

/** Its cells, by row. */
function cellsOf(table: string | undefined): string[][] {
  return (table ?? '').split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('ratios come first, then whole processes, then figures', () => {
  const processes = [
    {
      what: 'verbatim --help',
      over: 'node -e 0',
      ratio: 2,
      interval: [1.9, 2.1] as const,
      milliseconds: [80, 40] as const,
    },
  ];
  const [, ratios, whole, figures] = reportOf({ measured: [ours, theirs, slow], processes })
    .trim()
    .split('\n\n');
  expect(cellsOf(ratios)[2]).toEqual([
    '100,000',
    '400',
    '2.00',
    '0.50',
    '0.50',
    '0.50',
    '2.00',
    '1.00',
    '3.00',
    '6.00',
    '0.50',
    '0.75',
    '–',
    '–',
    '–',
    '–',
    '10.0',
  ]);
  expect(cellsOf(whole)[2]).toEqual(['verbatim --help', 'node -e 0', '2.00', '1.90–2.10', '80.0 over 40.0']);
  expect(cellsOf(figures).slice(2)).toEqual([
    [
      '100,000',
      '400',
      'Verbatim',
      '12.4 s',
      '1.00',
      '300 ms',
      '–',
      '1,024',
      '512',
      '3.00 / 12.0',
      '2.00 / 3.00',
      '–',
      '–',
      '30.0 ms',
    ],
    ['100,000', '400', 'MiniSearch', '6.20 s', '2.00', '600 ms', '–', '512', '512', '3.00 / 12.0', '–', '–', '–', '–'],
    ['100,000', '400', 'lunr', 'not in a minute', '–', '–', '–', '–', '–', '–', '–', '–', '–', '–'],
  ]);
});
