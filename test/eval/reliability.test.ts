import { expect, it } from 'vitest';
import { reliabilityOf, reliabilityTable } from './reliability.ts';

const told = [
  { kind: 'answerable', rank: 0, confidence: 1 },
  { kind: 'answerable', rank: 0, confidence: 0.9 },
  { kind: 'answerable', rank: 1, confidence: 0.25 },
  { kind: 'paraphrased', rank: 0, confidence: 0.2 },
  { kind: 'unanswerable', rank: -1, confidence: 0.95 },
] as const;

it('puts the mean confidence of ten bins beside the share that is right, questions without an answer being wrong', () => {
  expect(reliabilityTable(reliabilityOf(told))).toBe(
    [
      'confidence  n  mean confidence  right sentence first, %',
      '0.0 to 0.1  0  –                –',
      '0.1 to 0.2  0  –                –',
      '0.2 to 0.3  2  0.225            50.0 [9, 91]',
      '0.3 to 0.4  0  –                –',
      '0.4 to 0.5  0  –                –',
      '0.5 to 0.6  0  –                –',
      '0.6 to 0.7  0  –                –',
      '0.7 to 0.8  0  –                –',
      '0.8 to 0.9  0  –                –',
      '0.9 to 1.0  3  0.950            66.7 [21, 94]',
      'expected calibration error 0.280',
      '',
    ].join('\n'),
  );
});

it('expects no error of confidences that are what comes out', () => {
  const half = [0, 1].map((rank) => ({ kind: 'answerable' as const, rank, confidence: 0.5 }));
  expect(reliabilityOf(half).expectedError).toBe(0);
  expect(reliabilityOf([]).expectedError).toBeNull();
});
