import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../index/formats/pdf/line.ts';
import { bulletOf, paragraphsOf, settingOf } from '../../../../index/formats/pdf/paragraphs.ts';
import { lineOf, linesOf } from './line-of.ts';

const setting = { size: 10, leading: 1.2, font: 'text' };

function textsOf(lines: readonly Line[]): string[] {
  return paragraphsOf(lines, setting).map((paragraph) => paragraph.lines.map(({ text }) => text).join(' / '));
}

const full = 'A line that is as wide as the column lets it be';

it('a text’s size, leading and font are those of most letters and lines', () => {
  expect(settingOf([lineOf('Title', { size: 20, y: 760 }), ...linesOf([full, full, full, full])])).toEqual({
    size: 10,
    leading: 1.2,
    font: 'text',
  });
});

describe('paragraphs', () => {
  it('go on line by line', () => {
    expect(textsOf(linesOf([full, full, 'and ends.']))).toEqual([`${full} / ${full} / and ends.`]);
  });

  it('end at a gap, at another size, at an indent, and behind a short last line', () => {
    const [one, two] = [`${full} / and ends.`, `${full} / and ends.`];
    expect(textsOf([...linesOf([full, 'and ends.']), ...linesOf([full, 'and ends.'], { y: 660 })])).toEqual([one, two]);
    expect(textsOf([lineOf('Heading', { size: 14, y: 716 }), ...linesOf([full, 'and ends.'])])).toEqual([
      'Heading',
      two,
    ]);
    expect(textsOf([...linesOf([full, full]), ...linesOf([full], { x: 90, y: 676 })])).toEqual([
      `${full} / ${full}`,
      full,
    ]);
    expect(textsOf(linesOf([full, 'and ends.', full]))).toEqual([one, full]);
  });

  it('begin with a bullet or a number, and hang below it', () => {
    const item = [
      lineOf('• a first thing which', { y: 700 }),
      lineOf('goes on', { x: 80, y: 688 }),
      lineOf('(b) a second', { y: 676 }),
    ];
    expect(textsOf(item)).toEqual(['• a first thing which / goes on', '(b) a second']);
  });

  it('go on over the end of a page where a sentence does', () => {
    expect(textsOf([lineOf(full, { y: 80 }), lineOf('goes on.', { page: 1 }), lineOf('New.', { page: 2 })])).toEqual([
      `${full} / goes on.`,
      'New.',
    ]);
  });
});

it('a bullet is a sign before words', () => {
  expect(['• pay', '– pay', '•pay', 'pay', '-5 degrees'].map(bulletOf)).toEqual([2, 2, 1, 0, 0]);
});
