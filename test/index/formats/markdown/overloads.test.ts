import { expect, it } from 'vitest';
import { overloadsOf } from '../../../../index/formats/markdown/overloads.ts';
import { readMarkdown } from '../../../../index/formats/markdown.ts';

const tangles = ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

it('finds what a part has more of than anybody sets, in a paragraph or a line', () => {
  const parts = ['[a](b) '.repeat(600), '*a '.repeat(2_001), `${'> '.repeat(33)}a`, `${'- '.repeat(33)}a`];
  expect(parts.map(overloadsOf)).toEqual([tangles, ['attention'], ['blockQuote', 'list'], ['blockQuote', 'list']]);
});

it('lets be what people write: links in many paragraphs, items and rows, deep quotations', () => {
  const parts = [
    '[a](b)\n\n'.repeat(5_000),
    `${'> '.repeat(20)}a`,
    '- [b](c)\n'.repeat(2_000),
    'a | [b](c)\n'.repeat(2_000),
  ];
  expect(parts.map(overloadsOf)).toEqual([[], [], [], []]);
});

it.each(['>', ']', '[', '[a](', '[^1] ', '- '])(
  'keeps the marks in the text where %s is repeated thousands of times',
  (mark) => {
    const file = `Before.\n\n${mark.repeat(20_000)}x\n\nAfter.`;
    expect(readMarkdown(file).text.replace(/\s/g, '')).toBe(file.replace(/\s/g, ''));
  },
);
