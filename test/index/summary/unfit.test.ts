import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { isPunctuated, isUnfit } from '../../../index/summary/unfit.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

const unfitIn = (text: string, file?: string): string[] => {
  const index = indexOf(text, file);
  const given = { titleTerms: new Set<string>(), punctuated: isPunctuated(index) };
  return index.sentences
    .filter((sentence) => isUnfit(index, sentence, given))
    .map(({ span }) => index.article.text.slice(span.start, span.end));
};

test('questions, introductions, welcomes, date lines and bare labels are unfit; sentences and items are fit', () => {
  const text = `# Club

Welcome to the club of all sailors.

Who may sail in the harbour?

Last updated: 4 May 2026

All members bring three things:

- a long rope for the boat
- a warm coat against the rain

Nobody sails alone in the harbour.

*By the rules of last year.

This picture shows the old harbour of the club.
`;
  expect(unfitIn(text, 'a.md')).toEqual([
    'Welcome to the club of all sailors.',
    'Who may sail in the harbour?',
    'Last updated: 4 May 2026',
    'All members bring three things:',
    '*By the rules of last year.',
    'This picture shows the old harbour of the club.',
  ]);
});

test('where nothing has a mark at its end, nothing is unfit for having none', () => {
  expect(unfitIn('the boats lie in the harbour\n\nnobody sails alone in winter\n')).toEqual([]);
});
