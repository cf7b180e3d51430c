import { expect, it } from 'vitest';
import { headingTerms, isInHeading } from '../../../index/answer/heading-terms.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom('# Ferry guide\n\nIt leaves.\n\n## Times\n\nAt noon.\n\n## Late fees\n\nYou pay.\n', 'a.md'),
);

it('reads the terms of the headings, by section', () => {
  expect([...headingTerms(index).values()].map((terms) => [...terms])).toEqual([['time'], ['late', 'fee']]);
});

it('knows whether a term stands in any heading, or in a title that the text bears out', () => {
  expect(['fee', 'ferri', 'pay'].map((term) => isInHeading(index, term))).toEqual([true, true, false]);
  const plain = indexArticle(articleFrom('It leaves.\n', 'a.txt'));
  expect(isInHeading(plain, 'test')).toBe(false);
});
