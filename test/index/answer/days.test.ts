import { expect, it } from 'vitest';
import { dayWritings } from '../../../index/answer/days.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom('The fair is on 28 December.\nAll 28 stalls open.\nThe market is on the 3rd.\nThe fifth mayor came.\n'),
);

function found(question: string): unknown[] {
  return dayWritings(index, tokenize(question, index.language)).map(([, writing]) => writing);
}

it('takes a day without its month for the number in a date', () => {
  expect(found('what is on the 28th?')).toEqual([{ term: '28', among: [0] }]);
});

it('takes a day with its month for one without', () => {
  expect(found('what is on 3 December?')).toEqual([{ term: '3rd' }]);
  expect(found('what is on December 3rd?')).toEqual([{ term: '3rd' }]);
});

it('takes nothing that is counted for a day', () => {
  expect(found('the 28th stall')).toEqual([]);
  expect(found('3 stalls')).toEqual([]);
  expect(found('the fifth')).toEqual([]);
});
