import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { columnsAsked } from '../../../index/answer/head-words.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(
  articleFrom(
    '# Courses\n\n| Course | Teacher | Time | Price |\n|---|---|---|---|\n| Weaving | Ada Moe | 18:30 | £25 |\n| Pottery | Odd Lie | 17:15 | £30 |\n| Sewing | Ada Moe | 19:30 | £12 |\n\nPottery is in the cellar. Bring an apron.\n',
    'courses.md',
  ),
);

describe('columnsAsked', () => {
  it('finds a column by its head, by a word that is derived from it or means the same', () => {
    const asked = ['teacher', 'teaches', 'cost', 'apron'].map((form) =>
      columnsAsked(index, { form, term: form }, lexicon).map(({ id, rows }) => [index.terms.of(id), rows.length]),
    );
    expect(asked).toEqual([[['teacher', 3]], [['teacher', 3]], [['price', 3]], []]);
  });

  it('finds without a lexicon what has the very word', () => {
    const asked = ['teacher', 'teaches'].map((form) => columnsAsked(index, { form, term: form }, undefined).length);
    expect(asked).toEqual([1, 0]);
  });
});

describe('a question for a cell of a table', () => {
  it.each([
    ['who teaches pottery?', 'Pottery\tOdd Lie\t17:15\t£30'],
    ['Which course costs £30?', 'Pottery\tOdd Lie\t17:15\t£30'],
    ['what does weaving cost', 'Weaving\tAda Moe\t18:30\t£25'],
  ])('is surely answered by the row that has the key: %s', (question, row) => {
    const { kind, quotes } = answerQuestion(index, question, { lexicon });
    expect([kind, quotes[0]?.text]).toEqual(['answered', row]);
  });
});
