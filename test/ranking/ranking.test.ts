import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { verbatimWith } from '../eval/engines.ts';
import { measure } from '../eval/measure.ts';
import { readQuestionSet } from '../eval/question-set.ts';

/** Counts of questions, one short of what was reached when they were set; `wronglyAnswered` is a ceiling. */
const floors = {
  'seed-article': {
    hit1: 26,
    hit3: 29,
    paraphrasedHit1: 8,
    paraphrasedHit3: 13,
    answered: 25,
    wronglyAnswered: 3,
    auroc: 0.95,
  },
  'field-kettle': {
    hit1: 9,
    hit3: 11,
    paraphrasedHit1: 0,
    paraphrasedHit3: 0,
    answered: 10,
    wronglyAnswered: 1,
    auroc: 0.99,
  },
  'seed-licence': {
    hit1: 11,
    hit3: 11,
    paraphrasedHit1: 0,
    paraphrasedHit3: 0,
    answered: 11,
    wronglyAnswered: 1,
    auroc: 0.99,
  },
  'tidewatch-readme': {
    hit1: 12,
    hit3: 12,
    paraphrasedHit1: 0,
    paraphrasedHit3: 0,
    answered: 11,
    wronglyAnswered: 1,
    auroc: 0.97,
  },
} as const;

describe.each(Object.entries(floors))('the ranking set %s', (name, floor) => {
  it('is answered as well as it was', async () => {
    const set = await readQuestionSet(`test/ranking/${name}.json`, 'seeds');
    const figures = measure(verbatimWith(openLexicon('index/lexicon')), set, () => 0);
    const count = (share: number, of: number): number => (of > 0 ? Math.round(share * of) : 0);
    const reached = {
      hit1: count(figures.hit1, figures.answerable),
      hit3: count(figures.hit3, figures.answerable),
      paraphrasedHit1: count(figures.paraphrasedHit1, figures.paraphrased),
      paraphrasedHit3: count(figures.paraphrasedHit3, figures.paraphrased),
      answered: count(figures.answeredOfAnswerable, figures.answerable),
      auroc: figures.auroc,
    };
    const below = Object.entries(reached).filter(([name, value]) => value < floor[name as keyof typeof reached]);
    expect(below).toEqual([]);
    expect(count(figures.answeredOfUnanswerable, figures.unanswerable)).toBeLessThanOrEqual(floor.wronglyAnswered);
    expect(figures.altered).toBe(0);
  });
});
