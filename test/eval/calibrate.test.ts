import { describe, expect, it } from 'vitest';
import { type Claim, calibrate, calibrated, uncalibrated } from './calibrate.ts';

/** So many claims of one confidence, of which some are right. */
function claims(confidence: number, all: number, right: number): Claim[] {
  return Array.from({ length: all }, (_, i) => ({ confidence, right: i < right, weight: 1 }));
}

/** What the confidences become, to two decimals. */
function madeOf(list: readonly Claim[], ...confidences: number[]): number[] {
  const calibration = calibrate(list);
  return confidences.map((confidence) => Number(calibrated(confidence, calibration).toFixed(2)));
}

describe('calibrate', () => {
  it('makes confidences of what was right that often', () => {
    expect(madeOf([...claims(0.2, 10, 4), ...claims(0.6, 10, 8)], 0.2, 0.6)).toEqual([0.4, 0.8]);
    expect(madeOf([...claims(0.9, 10, 7), ...claims(0.1, 10, 3)], 0.1, 0.5, 0.9)).toEqual([0.3, 0.5, 0.7]);
  });

  it('leaves alone what is right as often as it says', () => {
    expect(madeOf([...claims(0.2, 10, 2), ...claims(0.7, 10, 7)], 0.2, 0.5, 0.7)).toEqual([0.2, 0.5, 0.7]);
  });

  it('counts a claim by its weight', () => {
    const heavy = claims(0.6, 10, 8).map((claim) => ({ ...claim, weight: 3 }));
    const light = claims(0.6, 30, 6);
    expect(madeOf([...heavy, ...light, ...claims(0.2, 10, 2)], 0.6)).toEqual([0.5]);
  });

  it('changes nothing where nothing can be learned, or the order would be turned round', () => {
    expect(calibrate([])).toBe(uncalibrated);
    const another = { slope: 0.8, constant: 0.5 };
    expect(calibrate([], another)).toBe(another);
    expect(calibrate(claims(0.4, 5, 5))).toBe(uncalibrated);
    expect(calibrate([...claims(0.8, 10, 2), ...claims(0.3, 10, 7)])).toBe(uncalibrated);
  });
});

it('a confidence of 0, where nothing was found, stays 0', () => {
  expect(calibrated(0, { slope: 0.8, constant: 3 })).toBe(0);
});
