import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../index/article.ts';
import { type Group, inner, type Laid, leavesOf } from '../../../../index/formats/page/leaves.ts';

const root: Group = { kind: 'root', from: 0, to: 0, isItem: false };
const at = 100;

const spanOf = (words: string, part: string): Span => {
  const start = at + words.indexOf(part);
  return { start, end: start + part.length };
};

/** The leaves of words laid at `at`, without their group, each with its words; and the residue. */
function cut(words: string, more: Partial<Laid> = {}, group = root) {
  const residue: Span[] = [];
  const laid: Laid = { kind: 'prose', start: at, emphases: [], links: [], cells: [], ...more };
  const leaves = leavesOf(laid, words, group, residue).map(({ group: _, start, end, ...rest }) => ({
    words: words.slice(start - at, end - at),
    ...rest,
  }));
  return { leaves, residue: residue.map(({ start, end }) => words.slice(start - at, end - at)) };
}

describe('leavesOf', () => {
  it('leaves the blanks around the words out', () => {
    expect(cut('  Pay in cash. \n').leaves).toEqual([{ kind: 'prose', words: 'Pay in cash.' }]);
    expect(cut('\n  npm start\n', { kind: 'code' }).leaves).toEqual([{ kind: 'code', words: 'npm start' }]);
  });

  it('takes an address behind a heading for the page’s', () => {
    expect(cut('Fees {#fees}', { kind: 'heading', depth: 2 })).toEqual({
      leaves: [{ kind: 'heading', depth: 2, words: 'Fees' }],
      residue: ['{#fees}'],
    });
    expect(cut('A {b}', { kind: 'heading', depth: 1 })).toEqual({
      leaves: [{ kind: 'heading', depth: 1, words: 'A {b}' }],
      residue: [],
    });
  });

  it('cuts the blanks off cells, and keeps empty ones inside their row', () => {
    const words = ' Adult \t £7 \t';
    const cells = [
      { start: at, end: at + 7 },
      { start: at + 8, end: at + 12 },
      { start: at + 13, end: at + 13 },
    ];
    expect(cut(words, { kind: 'row', cells }).leaves).toEqual([
      {
        kind: 'row',
        words: 'Adult \t £7',
        cells: [spanOf(words, 'Adult'), spanOf(words, '£7'), { start: at + 11, end: at + 11 }],
      },
    ]);
  });

  it('keeps the number that an item or a paragraph begins with', () => {
    const label = { start: at, end: at + 2 };
    expect(cut('3. Pay.', { label }).leaves).toEqual([{ kind: 'prose', words: '3. Pay.', label }]);
    expect(cut('(b) The council meets.').leaves).toEqual([
      { kind: 'prose', words: '(b) The council meets.', label: spanOf('(b)', '(b)') },
    ]);
    expect(cut('4)', { label }).leaves).toEqual([{ kind: 'prose', words: '4)', label }]);
  });

  it('makes a question of a summary that asks, and a heading of another', () => {
    expect(cut('Is it free?', { role: 'summary' }).leaves).toEqual([
      { kind: 'prose', role: 'title', mayAsk: true, words: 'Is it free?' },
    ]);
    expect(cut('Fares', { role: 'summary' }).leaves).toEqual([
      { kind: 'heading', role: 'summary', depth: 7, words: 'Fares' },
    ]);
    expect(cut('Mind the gap', { role: 'title' }).leaves).toEqual([
      { kind: 'prose', role: 'title', words: 'Mind the gap' },
    ]);
  });

  it('cuts a bold question from its answer', () => {
    const words = 'Is it free?\nIt is.';
    const emphases = [{ ...spanOf(words, 'Is it free?'), isStrong: true }];
    expect(cut(words, { emphases }).leaves.map((leaf) => [leaf.words, leaf.mayAsk])).toEqual([
      ['Is it free?', true],
      ['It is.', undefined],
    ]);
  });

  it('counts the links of a paragraph that is nothing but links', () => {
    const words = 'Fees · Rules';
    const links = [
      { ...spanOf(words, 'Fees'), isInside: true },
      { ...spanOf(words, 'Rules'), isInside: false },
    ];
    expect(cut(words, { links }).leaves).toEqual([{ kind: 'prose', words, links: { all: 2, inside: 1 } }]);
    expect(cut('See Fees', { links: [{ ...spanOf('See Fees', 'Fees'), isInside: true }] }).leaves).toEqual([
      { kind: 'prose', words: 'See Fees' },
    ]);
  });
});

describe('inner', () => {
  it('is the words without the blanks around them; empty where there are only blanks', () => {
    expect([inner(' a b '), inner('a'), inner('  ')]).toEqual([
      { start: 1, end: 4 },
      { start: 0, end: 1 },
      { start: 2, end: 2 },
    ]);
  });
});
