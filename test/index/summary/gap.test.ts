import { expect, test } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { hasGap } from '../../../index/summary/gap.ts';
import { articleFrom } from '../seed-article.ts';

const withGaps = (text: string, file = 'a.txt'): string[] => {
  const index = indexArticle(articleFrom(text, file));
  return index.sentences
    .filter((sentence) => hasGap(index, sentence, true))
    .map(({ span }) => index.article.text.slice(span.start, span.end));
};

test('a sentence has a gap where a comma or its end follows a space and a word that goes on, or where a paragraph begins in its middle', () => {
  const text = `Under the direction of , the ferry was mended in spring. The keeper, who knew of it, said nothing.

The council said that it would pay for . It did so in May.

further said that the ferry must run every day.
`;
  expect(withGaps(text)).toEqual([
    'Under the direction of , the ferry was mended in spring.',
    'The council said that it would pay for .',
    'further said that the ferry must run every day.',
  ]);
});

test('names with small letters, items and text with a space before every comma have none', () => {
  expect(withGaps('npm installs what the lock file names.\n\nIt fails where it has none.\n')).toEqual([]);
  expect(
    withGaps('# Rules\n\n- further from the shore than a mile nobody sails\n- under the bridge\n', 'a.md'),
  ).toEqual([]);
  const tokenized = 'The keeper , who knew of it , said nothing of that , and left . ';
  expect(withGaps(tokenized.repeat(3))).toEqual([]);
});
