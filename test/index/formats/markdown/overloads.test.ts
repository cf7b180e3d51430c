import { expect, it } from 'vitest';
import { overloadOf } from '../../../../index/formats/markdown/overloads.ts';
import { readMarkdown } from '../../../../index/formats/markdown.ts';

const containers = ['blockQuote', 'list'];
const tangles = ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

/** Items, each in the one before. */
function nested(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a\n`).join('');
}

it('says from which line on it is too much: items in items, too', () => {
  const parts = [`b\n\n${nested(40)}`, `b\n\n${'[a](b)\n'.repeat(600)}`];
  expect(parts.map(overloadOf)).toEqual([
    { constructs: containers, at: 3 + nested(32).length },
    { constructs: tangles, at: 3 + 7 * 500 },
  ]);
});

it('finds what a part has more of than anybody sets, in a paragraph or a line', () => {
  const parts = ['[a](b) '.repeat(600), '*a '.repeat(2_001), `${'> '.repeat(33)}a`, `${'- '.repeat(33)}a`];
  expect(parts.map((part) => overloadOf(part)?.constructs)).toEqual([tangles, ['attention'], containers, containers]);
});

it('lets be what people write: links in many paragraphs, items and rows, deep quotations', () => {
  const parts = [
    '[a](b)\n\n'.repeat(5_000),
    `${'> '.repeat(20)}a`,
    '- [b](c)\n'.repeat(2_000),
    'a | [b](c)\n'.repeat(2_000),
    nested(20).repeat(100),
  ];
  expect(parts.map(overloadOf)).toEqual(parts.map(() => undefined));
});

it.each(['>', ']', '[', '[a](', '[^1] ', '- '])(
  'keeps the marks in the text where %s is repeated thousands of times',
  (mark) => {
    const file = `Before.\n\n${mark.repeat(20_000)}x\n\nAfter.`;
    expect(readMarkdown(file).text.replace(/\s/g, '')).toBe(file.replace(/\s/g, ''));
  },
);
