import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, fitChoices, fitVerdicts, type Verdict } from './fit.ts';

const options = { steps: 150, rate: 0.05, penalty: 0.001 };

/** Two columns: the first tells which row is right, the second is noise of another size. */
const choices: readonly Choice[] = [3, 5, 7, 11].map((n) => ({
  rows: Float64Array.from([1, n * 10, 0, n * 20, 0.2, n * 15]),
  right: Uint8Array.from([1, 0, 0]),
  weight: 1,
}));
const verdicts: readonly Verdict[] = [0, 0.1, 0.2, 0.8, 0.9, 1].map((value, i) => ({
  values: Float64Array.from([value, i % 2]),
  yes: value > 0.5,
  weight: 1,
}));

function scores({ rows, right }: Choice, weights: Float64Array): number[] {
  const width = weights.length;
  return [...right].map((_, r) => weights.reduce((sum, w, c) => sum + w * (rows[r * width + c] as number), 0));
}

function sum({ values }: Verdict, weights: Float64Array): number {
  return values.reduce((total, value, c) => total + value * (weights[c] as number), weights.at(-1) as number);
}

describe('fitChoices', () => {
  it('finds weights by which the right row wins', () => {
    const weights = fitChoices(choices, 2, options);
    for (const choice of choices) {
      const [right = 0, ...others] = scores(choice, weights);
      expect(right).toBeGreaterThan(Math.max(...others));
    }
  });

  it('gives the same weights for the same rows', () => {
    expect(fitChoices(choices, 2, options)).toEqual(fitChoices(choices, 2, options));
  });

  it('leaves a column at 0 that never varies or is left out', () => {
    const still = choices.map((choice) => ({ ...choice, rows: choice.rows.map((x, i) => (i % 2 ? 9 : x)) }));
    expect(fitChoices(still, 2, options)[1]).toBe(0);
    expect(fitChoices(choices, 2, { ...options, without: new Set([0]) })[0]).toBe(0);
  });

  it('learns nothing from a question whose rows are all right or all wrong', () => {
    const same = choices.map((choice) => ({ ...choice, right: choice.right.map(() => 0) }));
    expect([...fitChoices(same, 2, options)]).toEqual([0, 0]);
  });

  it('gives weights that do not depend on the unit of a column', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (unit) => {
        const [first = 0] = fitChoices(choices, 2, options);
        const scaled = choices.map((choice) => ({
          ...choice,
          rows: choice.rows.map((x, i) => (i % 2 ? x : x * unit)),
        }));
        expect((fitChoices(scaled, 2, options)[0] as number) * unit).toBeCloseTo(first, 4);
      }),
      { numRuns: 10 },
    );
  });
});

describe('fitVerdicts', () => {
  it('finds weights and a constant that part yes from no', () => {
    const weights = fitVerdicts(verdicts, 2, options);
    expect(weights.length).toBe(3);
    expect(verdicts.map((verdict) => sum(verdict, weights) > 0)).toEqual(verdicts.map(({ yes }) => yes));
  });

  it('follows the weights of the examples where they contradict each other', () => {
    const values = Float64Array.from([1]);
    const torn = (yes: number, no: number): number =>
      fitVerdicts(
        [
          { values, yes: true, weight: yes },
          { values, yes: false, weight: no },
        ],
        1,
        options,
      ).at(-1) as number;
    expect(torn(3, 1)).toBeGreaterThan(0);
    expect(torn(1, 3)).toBeLessThan(0);
  });
});
