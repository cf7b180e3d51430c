import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { verbatimWith } from '../eval/engines.ts';
import { askAll, measure } from '../eval/measure.ts';
import { languageSets, rankingSets, readQuestionSet } from '../eval/question-set.ts';
import { columns, floors, languageFloors } from './floors.ts';

it('guards every ranking set', async () => {
  const names = (await rankingSets()).map((file) => basename(file, '.json'));
  expect(Object.keys(floors).sort()).toEqual(names);
  const others = (await languageSets()).map((file) => `languages/${basename(file, '.json')}`);
  expect(Object.keys(languageFloors).sort()).toEqual(others);
});

describe.each(Object.entries({ ...floors, ...languageFloors }))('the ranking set %s', (name, [...floor]) => {
  it('is answered as well as it was', async () => {
    const set = await readQuestionSet(`test/ranking/${name}.json`, 'seeds');
    const figures = measure(askAll(verbatimWith(openLexicon('index/lexicon')), set, () => 0));
    const { answerable, paraphrased, unanswerable } = figures;
    const reached = [
      answerable.hit1.count,
      answerable.hit3.count,
      paraphrased.hit1.count,
      paraphrased.hit3.count,
      answerable.answered,
      -unanswerable.answered,
      figures.auroc ?? 0,
    ];
    expect(reached.flatMap((value, i) => (value < (floor[i] as number) ? [[columns[i], value]] : []))).toEqual([]);
    expect(figures.altered).toBe(0);
  });
});
