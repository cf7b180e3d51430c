import { describe, expect, it } from 'vitest';
import type { Kind } from './question-set.ts';
import { figuresOf, type Shown } from './shown.ts';

function shown(kind: Kind, rank: number, confidence: number, said: Shown['said'], quotes: number): Shown {
  return { kind, rank, confidence, said, quotes };
}

function rounded(value: unknown): unknown {
  const toThree = (_: string, one: unknown): unknown => (typeof one === 'number' ? Number(one.toFixed(3)) : one);
  return JSON.parse(JSON.stringify(value, toThree));
}

const nothing = { count: 0, of: 0, interval: null };
const nobody = { n: 0, answered: 0, maybe: 0, notStated: 0 };

describe('figuresOf', () => {
  it('counts what was said, and how much of what was shown is right', () => {
    const figures = figuresOf([
      shown('answerable', 0, 0.9, 'answered', 1),
      shown('answerable', 1, 0.6, 'answered', 1),
      shown('answerable', 2, 0.4, 'maybe', 2),
      shown('answerable', 3, 0.1, 'not-stated', 0),
      shown('paraphrased', 2, 0.5, 'maybe', 3),
      shown('unanswerable', -1, 0.6, 'answered', 1),
      shown('unanswerable', -1, 0.1, 'not-stated', 0),
    ]);
    const one = { count: 1, of: 1, interval: [0.207, 1] };
    expect(rounded(figures)).toEqual({
      answerable: {
        ...{ n: 4, answered: 2, maybe: 1, notStated: 1 },
        hit1: { count: 1, of: 4, interval: [0.046, 0.699] },
        hit3: { count: 3, of: 4, interval: [0.301, 0.954] },
        mrr3: 0.458,
      },
      paraphrased: {
        ...{ ...nobody, n: 1, maybe: 1 },
        hit1: { count: 0, of: 1, interval: [0, 0.793] },
        hit3: one,
        mrr3: 0.333,
      },
      unanswerable: { n: 2, answered: 1, maybe: 0, notStated: 1 },
      auroc: 0.625,
      aurocWithParaphrased: 0.6,
      answeredRight: { count: 1, of: 3, interval: [0.061, 0.792] },
      maybeRight: { count: 1, of: 2, interval: [0.095, 0.905] },
    });
  });

  it('has nothing to say of no questions', () => {
    const none = { ...nobody, hit1: nothing, hit3: nothing, mrr3: null };
    expect(figuresOf([])).toEqual({
      answerable: none,
      paraphrased: none,
      unanswerable: nobody,
      auroc: null,
      aurocWithParaphrased: null,
      answeredRight: nothing,
      maybeRight: nothing,
    });
  });
});
