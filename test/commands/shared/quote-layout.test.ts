import { describe, expect, it } from 'vitest';
import type { Cells, Layout } from '../../../commands/reply/layout.ts';
import { layoutOf } from '../../../commands/shared/quote-layout.ts';
import type { Article } from '../../../index/article.ts';
import { type QuoteDetails, quoteFrom } from '../../../index/quote.ts';
import { articleOfParts, spanOf } from '../../index/built-article.ts';

const faq = articleOfParts([
  { words: 'How do I move?', asks: true },
  { words: 'Tell us first:', leads: [['question', 0]] },
  {
    words: 'your name',
    item: true,
    leads: [
      ['question', 0],
      ['introduction', 1],
    ],
  },
  {
    words: 'your new address',
    item: true,
    leads: [
      ['question', 0],
      ['introduction', 1],
    ],
  },
]);
const prices = articleOfParts([
  { words: 'Our prices:' },
  { words: ['Plan', 'Price', ''], kind: 'head' },
  {
    words: ['Basic', 'five euros', ''],
    leads: [
      ['introduction', 0],
      ['head', 1],
    ],
  },
  {
    words: ['Full', '', 'soon'],
    leads: [
      ['introduction', 0],
      ['head', 1],
    ],
  },
]);

/** The layout of the words from one to another, as `kind: words`. */
function linesOf(
  article: Article,
  from: string,
  to = from,
  details: Partial<QuoteDetails> = {},
  where: 'alone' | 'in place' = 'alone',
): string[] {
  const span = { start: spanOf(article, from).start, end: spanOf(article, to).end };
  return shown(layoutOf(article, quoteFrom(article, span, { section: '1', ...details }), where));
}

function shown({ above, lines }: Layout): string[] {
  return [
    ...above.map((one) => `above, ${one.kind}: ${'cells' in one ? row(one.cells) : one.quote.text}`),
    ...lines.map((line) => {
      if ('cells' in line) return `${line.kind}: ${row(line.cells)}`;
      const head = line.kind === 'cell' ? ` of ${line.head?.text ?? 'none'}` : '';
      const answer = line.quote.answer;
      const bold = answer ? ` (${sliceOf(line.quote, answer.start, answer.end)})` : '';
      return `${line.kind}${head}: ${line.quote.text}${bold}`;
    }),
  ];
}

function sliceOf({ text, span }: { text: string; span: { start: number } }, start: number, end: number): string {
  return text.slice(start - span.start, end - span.start);
}

function row(cells: Cells): string {
  return cells.map((cell) => cell?.text ?? '–').join(' | ');
}

describe('the layout of a quote', () => {
  it('has the question that it answers above it, and what introduces its list', () => {
    expect(linesOf(faq, 'your new address')).toEqual([
      'above, question: How do I move?',
      'above, introduction: Tell us first:',
      'prose: your new address',
    ]);
  });

  it('has nothing above it that it holds itself, and a line for each item', () => {
    expect(linesOf(faq, 'Tell us', 'new address', { answer: spanOf(faq, 'new address') })).toEqual([
      'above, question: How do I move?',
      'prose: Tell us first:',
      'item: your name',
      'item: your new address (new address)',
    ]);
  });

  it('has nothing above it where it stands in its place', () => {
    expect(linesOf(faq, 'your name', 'new address', {}, 'in place')).toEqual([
      'item: your name',
      'item: your new address',
    ]);
  });

  it('marks no item that has a number or a mark of its own', () => {
    const numbered = articleOfParts([
      { words: '1. Boil.', item: true, label: 2 },
      { words: '2. Peel.', item: true, label: 2 },
    ]);
    const plain = articleOfParts([
      { words: '* Boil.', item: true },
      { words: '* Peel.', item: true },
    ]);
    expect(linesOf(numbered, '1.', 'Peel.')).toEqual(['prose: 1. Boil.', 'prose: 2. Peel.']);
    expect(linesOf(plain, '*', 'Peel.')).toEqual(['prose: * Boil.', 'prose: * Peel.']);
  });

  it('has a line for each cell of a row, with the head of its column, and none for an empty cell', () => {
    expect(linesOf(prices, 'Basic', 'euros', { answer: spanOf(prices, 'five') })).toEqual([
      'above, introduction: Our prices:',
      'cell of Plan: Basic',
      'cell of Price: five euros (five)',
    ]);
    expect(linesOf(prices, 'Full', 'soon', {}, 'in place')).toEqual(['cell of Plan: Full', 'cell of none: soon']);
  });

  it('has a line for each of several rows, an empty cell between others in its place', () => {
    expect(linesOf(prices, 'Plan', 'soon', {}, 'in place')).toEqual([
      'head: Plan | Price',
      'row: Basic | five euros',
      'row: Full | – | soon',
    ]);
    expect(linesOf(prices, 'Basic', 'soon', {}, 'in place')).toEqual([
      'above, columns: Plan | Price',
      'row: Basic | five euros',
      'row: Full | – | soon',
    ]);
  });

  it('has only the part of a cell that is quoted', () => {
    expect(linesOf(prices, 'euros')).toEqual(['above, introduction: Our prices:', 'cell of Price: euros']);
  });

  it('has code as it stands, the indent of its first line included', () => {
    const code = articleOfParts([{ words: 'Run:' }, { words: '  one\n    two\n  three', kind: 'code' }]);
    expect(linesOf(code, 'Run:', 'three')).toEqual(['prose: Run:', 'code:   one\n    two\n  three']);
    expect(linesOf(code, 'one', 'three')).toEqual(['code:   one\n    two\n  three']);
    expect(linesOf(code, 'two')).toEqual(['code: two']);
  });

  it('leaves out residue: what stands before and behind it are lines of their own', () => {
    const text = 'The sentence goes\n\f- 12 -\nRULES\nover the page.';
    const residue = [{ start: 18, end: 31 }];
    const paged = articleOfParts([{ words: text }], { residue });
    expect(linesOf(paged, 'The', 'page.', { answer: spanOf(paged, 'over') })).toEqual([
      'prose: The sentence goes',
      'prose: over the page. (over)',
    ]);
  });

  it('has the words between blocks, but no marks between them', () => {
    const loose = articleOfParts([{ words: 'One.' }, { words: 'Two.' }], {}, '\n* * *\nNot in a block\n* * *\n');
    expect(linesOf(loose, 'One.', 'Two.')).toEqual([
      'prose: One.',
      'prose: * * *\nNot in a block\n* * *',
      'prose: Two.',
    ]);
    expect(linesOf(articleOfParts([{ words: 'One.' }, { words: 'Two.' }], {}, '\n* * *\n'), 'One.', 'Two.')).toEqual([
      'prose: One.',
      'prose: Two.',
    ]);
  });

  it('leaves out above what is long, and the outermost of more than three', () => {
    const words = ['First:', `Long ${'and longer '.repeat(30)}:`, 'Second:', 'Third:', 'Fourth:'];
    const leads = words.map((_, i) => ['title', i] as const);
    const deep = articleOfParts([...words.map((each) => ({ words: each })), { words: 'At last.', leads }]);
    expect(linesOf(deep, 'At last.')).toEqual([
      'above, title: Second:',
      'above, title: Third:',
      'above, title: Fourth:',
      'prose: At last.',
    ]);
  });

  it('is the quote on one line where nothing is known of its blocks', () => {
    const bare = articleOfParts([{ words: 'Bare words.' }], { sections: [] });
    expect(linesOf(bare, 'Bare words.')).toEqual(['prose: Bare words.']);
  });
});
