import { expect, it } from 'vitest';
import type { Run } from './curve.ts';
import { curveTable } from './curve-table.ts';

/** A document with a question that it answers, found at `rank`, and one that it doesn't answer. */
function documentWith(rank: number, confidence: number): Run[number] {
  return [
    { case: { item: { kind: 'answerable' } }, rank, confidence },
    { case: { item: { kind: 'unanswerable' } }, rank: -1, confidence: 0.5 },
  ] as unknown as Run[number];
}

it('says what each step gained, the mean of its runs, with an interval over documents', () => {
  const arms = [
    { documents: 0, runs: [[documentWith(1, 0.4), documentWith(3, 0.4)]] },
    {
      documents: 10,
      runs: [
        [documentWith(0, 0.6), documentWith(0, 0.6)],
        [documentWith(0, 0.6), documentWith(3, 0.6)],
      ],
    },
  ];
  expect(curveTable({ name: 'bees', arms })).toBe(
    [
      'bees          hit@1  gained                 hit@3  gained               AUROC  gained',
      '0 documents   0.0                           50.0                        0.0',
      '10 documents  75.0   +75.0 [+50.0, +100.0]  75.0   +25.0 [+0.0, +50.0]  100.0  +100.0 [+100.0, +100.0]',
      '',
    ].join('\n'),
  );
});
