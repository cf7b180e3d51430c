import { describe, expect, it } from 'vitest';
import {
  append,
  appendBreak,
  blankPage,
  closeCell,
  closeGroup,
  closeLeaf,
  layBreak,
  openCell,
  openGroup,
  openLeaf,
  openParagraph,
  type Page,
} from '../../../../index/formats/page/page.ts';

const textOf = ({ chunks }: Page): string => chunks.join('');

/** Lays words that stand in the file as they are, from `source` on. */
function say(page: Page, words: string, source = page.file.indexOf(words)): void {
  append(page, words, [{ text: 0, source, length: words.length }]);
}

/** A leaf as `kind: words`. */
function leavesOf(page: Page): string[] {
  const text = textOf(page);
  return page.leaves.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('a page', () => {
  it('parts leaves by a blank line, and says where their words stood in the file', () => {
    const page = blankPage('# One\n*Two*');
    openLeaf(page, 'heading', { depth: 1 });
    say(page, 'One');
    openLeaf(page, 'prose');
    say(page, 'Two');
    closeLeaf(page);
    expect([textOf(page), leavesOf(page), page.runs]).toEqual([
      'One\n\nTwo',
      ['heading: One', 'prose: Two'],
      [
        { text: 0, source: 2, length: 3 },
        { text: 5, source: 7, length: 3 },
      ],
    ]);
  });

  it('keeps no trace of a leaf of blanks', () => {
    const page = blankPage('a  b');
    openLeaf(page, 'prose');
    say(page, 'a', 0);
    openLeaf(page, 'prose');
    say(page, '  ', 1);
    openLeaf(page, 'prose');
    say(page, 'b', 3);
    closeLeaf(page);
    expect([textOf(page), leavesOf(page), page.runs.map(({ source }) => source)]).toEqual([
      'a\n\nb',
      ['prose: a', 'prose: b'],
      [0, 3],
    ]);
  });

  it('parts the cells of a row by tabs, empty ones too', () => {
    const page = blankPage('|Adult||£7|');
    openLeaf(page, 'row');
    for (const cell of ['Adult', '', '£7']) {
      openCell(page);
      say(page, cell);
      closeCell(page);
    }
    closeLeaf(page);
    expect([textOf(page), page.leaves.map(({ cells }) => cells)]).toEqual([
      'Adult\t\t£7',
      [
        [
          { start: 0, end: 5 },
          { start: 6, end: 6 },
          { start: 7, end: 9 },
        ],
      ],
    ]);
  });

  it('puts an item’s number before its first words, or by itself where there are none', () => {
    const page = blankPage('3. Pay.\n4)');
    openGroup(page, 'item');
    page.number = { words: '3.', source: 0 };
    openLeaf(page, 'prose');
    say(page, 'Pay.');
    closeGroup(page);
    openGroup(page, 'item');
    page.number = { words: '4)', source: 8 };
    closeGroup(page);
    expect([leavesOf(page), page.leaves.map(({ label }) => label)]).toEqual([
      ['prose: 3. Pay.', 'prose: 4)'],
      [
        { start: 0, end: 2 },
        { start: 9, end: 11 },
      ],
    ]);
  });

  it('breaks a line once, and not where a blank is there already', () => {
    const page = blankPage('a<br>b <br>c');
    openLeaf(page, 'prose');
    appendBreak(page, 0, 1);
    say(page, 'a', 0);
    appendBreak(page, 1, 4);
    say(page, 'b ', 5);
    appendBreak(page, 7, 4);
    say(page, 'c', 11);
    closeLeaf(page);
    expect([textOf(page), page.runs[1]]).toEqual(['a\nb c', { text: 1, source: 1, length: 1, width: 4 }]);
  });

  it('knows what its groups hold, and what of them stands in a list', () => {
    const page = blankPage('a b c');
    openLeaf(page, 'prose');
    say(page, 'a');
    openGroup(page, 'list');
    openGroup(page, 'item');
    openLeaf(page, 'prose');
    say(page, 'b');
    closeGroup(page);
    closeGroup(page);
    layBreak(page);
    openLeaf(page, 'prose');
    say(page, 'c');
    closeGroup(page);
    expect(page.groups.map(({ kind, from, to, isItem }) => [kind, from, to, isItem])).toEqual([
      ['root', 0, 4, false],
      ['list', 1, 2, false],
      ['item', 1, 2, true],
    ]);
    expect(leavesOf(page)).toEqual(['prose: a', 'prose: b', 'break: ', 'prose: c']);
  });
});

describe('openParagraph', () => {
  it('makes of a paragraph what the HTML around it says', () => {
    const kinds = [undefined, 'pre', 'summary', 'dd', 'h2'].map((element) => {
      const page = blankPage('a');
      if (element) page.element = element;
      openParagraph(page);
      const { kind, role, depth } = page.open ?? {};
      return [kind, role, depth];
    });
    expect(kinds).toEqual([
      ['prose', undefined, undefined],
      ['code', undefined, undefined],
      ['prose', 'summary', undefined],
      ['prose', 'definition', undefined],
      ['heading', undefined, 2],
    ]);
  });
});
