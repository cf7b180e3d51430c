import { expect, it } from 'vitest';
import type { Judged } from './learn.ts';
import { bestThreshold } from './report.ts';

function judged(set: string, kind: 'answerable' | 'unanswerable', ...confidences: number[]): Judged[] {
  return confidences.map(
    (confidence) => ({ case: { set, item: { kind }, stray: false }, rank: 0, confidence }) as unknown as Judged,
  );
}

it('answers 28 of 30 answerable questions as a mean over the sets with unanswerable ones, each counting the same', () => {
  const small = [...judged('small', 'answerable', 0.9, 0.8), ...judged('small', 'unanswerable', 0.1)];
  const large = [
    ...judged('large', 'answerable', ...Array<number>(30).fill(0.7)),
    ...judged('large', 'unanswerable', 0.2),
  ];
  const without = judged('no unanswerable ones', 'answerable', 0.05);
  const made = judged('small spoilt', 'unanswerable', 0.95);
  expect(bestThreshold([...small, ...large, ...without, ...made])).toBe(0.7);
  expect(bestThreshold([...small, ...without, ...made])).toBe(0.8);
});
