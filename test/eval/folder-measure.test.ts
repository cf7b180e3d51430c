import { expect, it } from 'vitest';
import { answerQuestion } from '../../index/answer/answer.ts';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from '../index/seed-article.ts';
import { measureFolder } from './folder-measure.ts';
import type { Item } from './question-set.ts';

const texts = ['Bees make honey in hives. Bees dance.', 'Wolves hunt in packs. Wolves howl.'];
const [bees, wolves] = texts.map((fileText, i) => ({
  fileText,
  index: indexArticle(articleFrom(fileText, `${i}.txt`)),
}));
const itemOf = (article: Item['article'], question: string, ...gold: Item['gold']): Item => ({
  kind: gold.length > 0 ? 'answerable' : 'unanswerable',
  question,
  gold,
  article,
});

it('a folder is measured by the article that is quoted first, and by its sentence', () => {
  if (!bees || !wolves) throw new Error('no articles');
  const items = [
    itemOf(bees, 'What do bees make in hives?', { start: 0, end: 25 }),
    itemOf(wolves, 'Where do wolves howl?', { start: 22, end: 34 }),
    itemOf(wolves, 'Who paid the telephone bill?'),
  ];
  const alwaysBees = measureFolder(items, ({ question }) => answerQuestion(bees.index, question));
  const { sure, 'sure and right': right, 'unanswerable, sure': unanswerable, ...found } = alwaysBees;
  expect(found).toEqual({ 'right article first': 0.5, 'among three': 0.5, 'hit@1': 0.5, 'hit@3': 0.5 });
  expect([sure > 0, right, unanswerable]).toEqual([true, 1, 0]);
});
