import { expect, it } from 'vitest';
import { sentencesWithSign } from '../../../index/answer/signed-amounts.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom('It ends at 21:30. A seat is £30. A third is 30 %. Chairs: 30. The hall is 30 €.\n'),
);

function having(text: string): readonly number[] | undefined {
  const token = tokenize(text, index.language).find(({ term }) => term === '30');
  const found = token && sentencesWithSign(index, text, token, index.termIds.get('30') ?? -1);
  return found && [...found];
}

it('has a number only where its sign stands at it, too', () => {
  expect(['what costs £30', 'who gets 30%', 'what is 30 €'].map(having)).toEqual([[1], [2], [4]]);
});

it('says nothing of a number without a sign, or with one that it has nowhere', () => {
  expect(['which has 30 chairs', 'what costs $30'].map(having)).toEqual([undefined, undefined]);
});
