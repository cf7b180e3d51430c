import { expect, it } from 'vitest';
import { isUsedOtherwise } from '../../../index/answer/other-forms.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(articleFrom('The building is old. The teacher left on 4 May. Prices went up.\n'));

it('knows a form of a word, and a word derived from it, that the article uses', () => {
  const used = ['built', 'teaches', 'cost', 'party', 'build'].filter((form) =>
    isUsedOtherwise(index, { form }, lexicon),
  );
  expect(used).toEqual(['built', 'teaches', 'build']);
  expect(isUsedOtherwise(index, { form: 'built' }, undefined)).toBe(false);
});

it('keeps such words, the day of a date, and words for anything at all, from those that the article never uses', () => {
  const unknown = (text: string): readonly string[] => readQuestion(index, text, lexicon).unknownWords;
  expect(unknown('Who built the castle on 3 May?')).toEqual(['castle']);
  expect(unknown('Were 3 things stolen?')).toEqual(['3', 'stolen']);
});
