import { expect, test } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { quotesOf, summaryBlocks } from '../../../commands/shared/summary-blocks.ts';
import { libraryOf } from '../../../index/library.ts';
import { articleFrom } from '../../index/seed-article.ts';

const article = articleFrom(
  '# Harbour\n\nThe harbour is old. It was dug by hand. Boats lie in it.\n\n## Fees\n\nAll boats pay:\n\n- Small boats pay three euros.\n- Large boats pay nine euros.\n',
  'a.md',
);
const library = libraryOf([article]);
const index = library.indexOf(article);
const shown = (ordinals: readonly number[], how: 'each' | 'joined'): string[] =>
  summaryBlocks(index, ordinals, how, { library, phrases: en }).map(
    ({ quote, reference }) => `${quote.text.replace(/\n+/g, ' / ')} (${plain(reference)})`,
  );

test('sentences in a row of one section are shown as one quote, or each by itself', () => {
  expect(shown([0, 1, 5], 'joined')).toEqual([
    'The harbour is old. It was dug by hand. (§0, sentences 1–2)',
    'Large boats pay nine euros. (§1 Fees, sentence 3)',
  ]);
  expect(shown([0, 1, 5], 'each')).toEqual([
    'The harbour is old. (§0, sentence 1)',
    'It was dug by hand. (§0, sentence 2)',
    'Large boats pay nine euros. (§1 Fees, sentence 3)',
  ]);
});

test('one that points back is shown with what it points to, unless that stands above it', () => {
  expect(shown([1], 'each')).toEqual(['The harbour is old. It was dug by hand. (§0, sentences 1–2)']);
});

test('an item stands under what introduces its list', () => {
  const [block] = summaryBlocks(index, [5], 'each', { library, phrases: en });
  expect(block?.layout?.above.map((line) => line.kind !== 'columns' && line.quote.text)).toEqual(['All boats pay:']);
});

test('a heading that asks stands above the sentence that answers it', () => {
  const faq = articleFrom(
    '# FAQ\n\n## May dogs sail?\n\nDogs may sail on a lead.\n\n## Boats\n\nThey float.\n',
    'b.md',
  );
  const both = libraryOf([faq]);
  const blocks = summaryBlocks(both.indexOf(faq), [0, 1], 'each', { library: both, phrases: en });
  expect(
    blocks.map(({ layout }) => layout?.above.map((one) => one.kind !== 'columns' && [one.kind, one.quote.text])),
  ).toEqual([[['question', 'May dogs sail?']], []]);
});

test('data has a quote a sentence, with its context', () => {
  expect(
    quotesOf(index, [1, 5]).map(({ text, context }) => [
      text,
      context && article.text.slice(context.start, context.end),
    ]),
  ).toEqual([
    ['It was dug by hand.', 'The harbour is old. It was dug by hand.'],
    ['Large boats pay nine euros.', 'All boats pay:\n\nSmall boats pay three euros.\n\nLarge boats pay nine euros.'],
  ]);
});
