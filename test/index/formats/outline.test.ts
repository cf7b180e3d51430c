import { describe, expect, it } from 'vitest';
import type { Span } from '../../../index/article.ts';
import { type Piece, sectionsOf } from '../../../index/formats/outline.ts';

/** Lines as pieces: `#` and more begin headings, `<` what is led by the line before; all others are paragraphs. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const { 0: line, index } of text.matchAll(/\S.*/g)) {
    const span = { start: index, end: index + line.length };
    const depth = /^#*/.exec(line)?.[0].length ?? 0;
    const before = found.at(-1);
    if (depth > 0) found.push({ ...span, kind: 'heading', depth });
    else if (line.startsWith('<') && before)
      found.push({ ...span, kind: 'prose', leads: [{ kind: 'question', start: before.start, end: before.end }] });
    else found.push({ ...span, kind: 'prose' });
  }
  return found;
}

/** A section as `number: path > heading | block | block`. */
function described(text: string): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return sectionsOf(text, pieces(text)).map(({ number, path, heading, blocks }) => {
    const above = [...path, ...(heading ? [heading] : [])].map(words).join(' > ');
    return [`${number}: ${above}`, ...blocks.map(words)].join(' | ');
  });
}

describe('sectionsOf', () => {
  it('begins a section at every heading, and one before the first where something stands there', () => {
    expect(described('In front.\n# One\nA.\nB.\n# Two\nC.')).toEqual([
      '0:  | In front.',
      '1: # One | A. | B.',
      '2: # Two | C.',
    ]);
  });

  it('keeps the headings above each, as they nest', () => {
    expect(described('# One\n## Deep\nA.\n### Deeper\n# Two\n### Skipped\nB.')).toEqual([
      '1: # One',
      '1.1: # One > ## Deep | A.',
      '1.1.1: # One > ## Deep > ### Deeper',
      '2: # Two',
      '2.1: # Two > ### Skipped | B.',
    ]);
  });

  it('begins one at every paragraph where there is no heading, but for what a paragraph before leads', () => {
    expect(described('Is it free?\n< It is.\nCome in.')).toEqual(['1:  | Is it free? | < It is.', '2:  | Come in.']);
  });

  it('partitions the text, blanks at both ends included', () => {
    const text = '\n\n  In front.\n\n# One\n\nA.\n\n';
    expect(sectionsOf(text, pieces(text)).map(({ span }) => span)).toEqual([
      { start: 0, end: 15 },
      { start: 15, end: text.length },
    ]);
  });

  it('makes one section of a text without pieces, and none of no text', () => {
    expect([sectionsOf('***\n', []), sectionsOf('', [])]).toEqual([
      [{ number: '1', path: [], span: { start: 0, end: 4 }, blocks: [] }],
      [],
    ]);
  });
});
