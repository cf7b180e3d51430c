import { expect, it } from 'vitest';
import type { Judged } from './learn.ts';
import { bestThresholds, confidenceReport } from './report.ts';

/** Questions of a set with their confidences; `rank` 0 where the first sentence is right. */
function judged(set: string, kind: 'answerable' | 'unanswerable', rank: number, ...confidences: number[]): Judged[] {
  return confidences.map(
    (confidence) => ({ case: { set, item: { kind }, stray: false }, rank, confidence }) as unknown as Judged,
  );
}

const small = [
  ...judged('small', 'answerable', 0, 0.9, 0.85, 0.8, 0.75, 0.7, 0.3),
  ...judged('small', 'answerable', 2, 0.6),
  ...judged('small', 'unanswerable', -1, 0.5),
];

it('answers from where 85 of 100 are right, and perhaps down to where nine of ten right ones are shown', () => {
  expect(bestThresholds(small)).toEqual({ answered: 0.61, maybe: 0.3 });
});

it('counts every set alike, and only those that have questions without an answer of their own', () => {
  const large = [
    ...judged('large', 'answerable', 0, ...Array<number>(30).fill(0.7)),
    ...judged('large', 'unanswerable', -1, 0.2),
  ];
  const without = judged('no unanswerable ones', 'answerable', 1, 0.95, 0.95, 0.95);
  const made = judged('small spoilt', 'unanswerable', -1, 0.95);
  expect(bestThresholds([...small, ...large, ...without, ...made])).toEqual(bestThresholds([...small, ...large]));
});

it('says how far confidences can be believed of the sets’ own questions, together and by set', () => {
  const right = judged('right', 'answerable', 0, 0.75);
  const wrong = judged('wrong', 'unanswerable', -1, 0.25);
  const made = judged('right spoilt', 'unanswerable', -1, 0.95);
  const lines = confidenceReport([...right, ...wrong, ...made]).split('\n');
  expect(lines.filter((line) => !/ 0 {2,}–/.test(line))).toEqual([
    'confidence  n  mean confidence  right sentence first, %',
    '0.2 to 0.3  1  0.250            0.0 [0, 79]',
    '0.7 to 0.8  1  0.750            100.0 [21, 100]',
    'expected calibration error 0.250',
    'by set: right 0.250, wrong 0.250',
  ]);
});
