import { describe, expect, it } from 'vitest';
import type { Kind } from './question-set.ts';
import { figuresOf, type Shown } from './shown.ts';

function shown(kind: Kind, rank: number, confidence: number, said: Shown['said'], quotes: number): Shown {
  return { kind, rank, confidence, said, quotes };
}

describe('figuresOf', () => {
  it('counts what was said, and how much of what was shown is right', () => {
    const figures = figuresOf([
      shown('answerable', 0, 0.9, 'answered', 1),
      shown('answerable', 1, 0.6, 'answered', 1),
      shown('paraphrased', 2, 0.5, 'maybe', 3),
      shown('answerable', 2, 0.4, 'maybe', 2),
      shown('answerable', 3, 0.1, 'not-stated', 0),
      shown('unanswerable', -1, 0.6, 'answered', 1),
      shown('unanswerable', -1, 0.1, 'not-stated', 0),
    ]);
    const rounded = (_: string, value: unknown): unknown =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value;
    expect(JSON.parse(JSON.stringify(figures, rounded))).toEqual({
      hit1: { count: 1, of: 5, interval: [0.036, 0.624] },
      hit3: { count: 4, of: 5, interval: [0.376, 0.964] },
      mrr3: 0.433,
      auroc: 0.6,
      answerable: { n: 5, answered: 2, maybe: 2, notStated: 1 },
      unanswerable: { n: 2, answered: 1, maybe: 0, notStated: 1 },
      answeredRight: { count: 1, of: 3, interval: [0.061, 0.792] },
      maybeRight: { count: 1, of: 2, interval: [0.095, 0.905] },
    });
  });

  it('has nothing to say of no questions', () => {
    const none = { count: 0, of: 0, interval: null };
    const nobody = { n: 0, answered: 0, maybe: 0, notStated: 0 };
    expect(figuresOf([])).toEqual({
      hit1: none,
      hit3: none,
      mrr3: null,
      auroc: null,
      answerable: nobody,
      unanswerable: nobody,
      answeredRight: none,
      maybeRight: none,
    });
  });
});
