import { describe, expect, it } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { quoteBlock } from '../../../commands/shared/quote-block.ts';
import { libraryOf } from '../../../index/library.ts';
import { type QuoteDetails, quoteFrom } from '../../../index/quote.ts';
import { articleOfParts, spanOf } from '../../index/built-article.ts';

const table = articleOfParts([
  { words: 'Our prices:' },
  { words: ['Plan', 'Price'], kind: 'head' },
  { words: ['Basic', 'Five euros. Paid monthly.'], leads: [['head', 1]] },
]);
const list = articleOfParts([{ words: 'Bring:' }, { words: 'a coat', item: true, leads: [['introduction', 0]] }]);

function blockOf(article: typeof table, words: string, details: Partial<QuoteDetails> = {}) {
  const quote = quoteFrom(article, spanOf(article, words), { section: '1', ...details });
  const {
    quote: shown,
    reference,
    layout,
  } = quoteBlock(quote, { library: libraryOf([article]), phrases: en }, 'untitled');
  return [shown.text, plain(reference), layout?.lines.map(({ kind }) => kind)];
}

describe('quoteBlock', () => {
  it('shows a sentence of a table with its whole row', () => {
    const details = { sentence: 3, sentences: [4, 4] as const, context: { start: 0, end: table.text.length } };
    expect(blockOf(table, 'Paid monthly.', details)).toEqual([
      'Basic\tFive euros. Paid monthly.',
      '§1, sentences 3–4',
      ['cell', 'cell'],
    ]);
  });

  it('shows a line of code with the others, where they are few', () => {
    const short = articleOfParts([{ words: 'one\n  two\nthree', kind: 'code' }]);
    const long = articleOfParts([{ words: `one\ntwo\n${'more\n'.repeat(120)}`, kind: 'code' }]);
    expect([short, long].map((article) => blockOf(article, 'two', { sentence: 1, sentences: [2, 2] }))).toEqual([
      ['one\n  two\nthree', '§1, sentences 1–3', ['code']],
      ['two', '§1, sentence 2', ['code']],
    ]);
  });

  it('shows a slice that somebody else chose as it is', () => {
    expect(blockOf(table, 'Paid monthly.')).toEqual(['Paid monthly.', '§1', ['cell']]);
  });

  it('shows a quote with its context, line by line', () => {
    const context = { start: 0, end: list.text.length };
    expect(blockOf(list, 'a coat', { sentence: 1, sentences: [2, 2], context })).toEqual([
      'Bring:\n\na coat',
      '§1, sentences 1–2',
      ['prose', 'item'],
    ]);
  });

  it('shows a quote of an article that is gone by itself', () => {
    const quote = quoteFrom(list, spanOf(list, 'a coat'), { section: '1' });
    const block = quoteBlock(quote, { library: libraryOf([]), phrases: en });
    expect([block.quote, plain(block.reference), block.layout]).toEqual([quote, '§1 · Built', undefined]);
  });
});
