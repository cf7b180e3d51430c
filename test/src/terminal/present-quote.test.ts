import { describe, expect, it } from 'vitest';
import { prose } from '../../../commands/reply/prose.ts';
import type { QuoteBlock } from '../../../commands/reply/reply.ts';
import { layoutOf } from '../../../commands/shared/quote-layout.ts';
import type { Article } from '../../../index/article.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { quoteInTerminal } from '../../../src/terminal/present-quote.ts';
import { articleOfParts, linked, spanOf } from '../../index/built-article.ts';

const piped = { color: false };
const list = linked(
  articleOfParts([
    { words: 'How do I move?', asks: true },
    { words: 'Tell us:', leads: [['question', 0]] },
    { words: 'your name', item: true, leads: [['question', 0]] },
    { words: 'your address', item: true, leads: [['question', 0]] },
  ]),
  ['address', 'https://example.org/move?a=(b)'],
  ['name', 'javascript:alert(1)'],
);
const table = articleOfParts([
  { words: ['Plan', 'Price'], kind: 'head' },
  { words: ['Basic', 'five euros'], leads: [['head', 0]] },
  { words: ['Full', ''], leads: [['head', 0]] },
]);

function blockOf(article: Article, from: string, to = from, answer?: string): QuoteBlock {
  const span = { start: spanOf(article, from).start, end: spanOf(article, to).end };
  const quote = quoteFrom(article, span, { section: '1', ...(answer && { answer: spanOf(article, answer) }) });
  return { kind: 'quote', quote, reference: prose`§1`, layout: layoutOf(article, quote, 'alone') };
}

describe('quoteInTerminal', () => {
  it('sets a list item by item, what stands above it, and where it links to', () => {
    expect(quoteInTerminal(blockOf(list, 'Tell us:', 'address'), piped)).toMatchInlineSnapshot(`
      "  │ ❓ How do I move?
        │ Tell us:
        │ • your name
        │ • your address
          ↗ https://example.org/move?a=(b)
          §1"
    `);
  });

  it('sets a row by its columns, with the head dimmed and the answer in bold', () => {
    expect(quoteInTerminal(blockOf(table, 'Basic', 'euros', 'five'), { color: true })).toBe(
      '  │ \x1b[2mPlan: \x1b[22mBasic\n  │ \x1b[2mPrice: \x1b[22m\x1b[1mfive\x1b[22m euros\n    \x1b[2m§1\x1b[22m',
    );
  });

  it('sets several rows line by line', () => {
    expect(quoteInTerminal(blockOf(table, 'Plan', 'Full\t'), piped)).toMatchInlineSnapshot(`
      "  │ Plan | Price
        │ Basic | five euros
        │ Full
          §1"
    `);
    expect(quoteInTerminal(blockOf(table, 'Basic', 'Full\t'), piped)).toMatchInlineSnapshot(`
      "  │ Plan | Price
        │ Basic | five euros
        │ Full
          §1"
    `);
  });

  it('leaves code as it stands, every blank', () => {
    const code = articleOfParts([{ words: 'if (a) {\n    b;\n\n\tc\x1b[31m;\n}', kind: 'code' }]);
    const block = blockOf(code, 'if (a) {', '}');
    expect(quoteInTerminal(block, piped)).toBe('  │ if (a) {\n  │     b;\n  │ \n  │ \tc\x1b[31m;\n  │ }\n    §1');
    expect(quoteInTerminal(block, { color: false, width: 40 })).toBe(
      '  │ if (a) {\n  │     b;\n  │ \n  │         c␛[31m;\n  │ }\n    §1',
    );
  });

  it('lets no control character of an address or a lead reach the terminal', () => {
    const hostile = linked(
      articleOfParts([
        { words: 'Why \x1b[31m?', asks: true },
        { words: 'So.', leads: [['question', 0]] },
      ]),
      ['So', 'https://example.org/\x1b[2J'],
    );
    const text = quoteInTerminal(blockOf(hostile, 'So.'), { color: false, width: 60 });
    expect(text).toBe('  │ ❓ Why ␛[31m?\n  │ So.\n    ↗ https://example.org/␛[2J\n    §1');
  });
});
