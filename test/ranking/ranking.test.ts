import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { verbatimWith } from '../eval/engines.ts';
import { measure } from '../eval/measure.ts';
import { rankingSets, readQuestionSet } from '../eval/question-set.ts';
import { columns, floors } from './floors.ts';

it('guards every ranking set', async () => {
  const names = (await rankingSets()).map((file) => basename(file, '.json'));
  expect(Object.keys(floors).sort()).toEqual(names);
});

describe.each(Object.entries(floors))('the ranking set %s', (name, [...floor]) => {
  it('is answered as well as it was', async () => {
    const set = await readQuestionSet(`test/ranking/${name}.json`, 'seeds');
    const figures = measure(verbatimWith(openLexicon('index/lexicon')), set, () => 0);
    const count = (share: number, of: number): number => (of > 0 ? Math.round(share * of) : 0);
    const reached = [
      count(figures.hit1, figures.answerable),
      count(figures.hit3, figures.answerable),
      count(figures.paraphrasedHit1, figures.paraphrased),
      count(figures.paraphrasedHit3, figures.paraphrased),
      count(figures.answeredOfAnswerable, figures.answerable),
      -count(figures.answeredOfUnanswerable, figures.unanswerable),
      figures.auroc,
    ];
    expect(reached.flatMap((value, i) => (value < (floor[i] as number) ? [[columns[i], value]] : []))).toEqual([]);
    expect(figures.altered).toBe(0);
  });
});
