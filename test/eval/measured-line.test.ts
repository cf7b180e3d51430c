import { expect, it } from 'vitest';
import type { Judged } from './learn.ts';
import { measuredLine } from './measured-line.ts';

function judged(kind: string, rank: number, confidence: number): Judged {
  return { case: { item: { kind } }, rank, confidence } as unknown as Judged;
}

it('says of a set what weights reach that were fitted to others', () => {
  const list = [
    judged('answerable', 0, 0.9),
    judged('answerable', 2, 0.3),
    judged('unanswerable', -1, 0.4),
    judged('unanswerable', -1, 0.1),
  ];
  expect(measuredLine('bees', list, { answered: 0.35, maybe: 0.2 })).toBe(
    'bees            n 2 + 2  hit@1 50.0  hit@3 100.0  MRR over 3 0.667  AUROC 0.750  of 2 sure right 50.0  of 1 maybe right 100.0  sure of answerable 50.0  of unanswerable 50.0',
  );
});

it('shows a dash where there was nothing to count', () => {
  expect(measuredLine('bees', [judged('answerable', 1, 0.1)], { answered: 0.35, maybe: 0.2 })).toBe(
    'bees            n 1 + 0  hit@1 0.0  hit@3 100.0  MRR over 3 0.500  AUROC –  of 0 sure right –  of 0 maybe right –  sure of answerable 0.0  of unanswerable –',
  );
});
