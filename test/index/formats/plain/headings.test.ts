import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../../index/formats/plain.ts';

/** Each section as `heading | paragraph | paragraph …`; the heading may be missing. */
function sectionsOf(text: string): string[] {
  const slice = (span: { start: number; end: number } | undefined): string =>
    span ? text.slice(span.start, span.end) : '';
  return readPlain(text).sections.map(({ heading, blocks }) => [slice(heading), ...blocks.map(slice)].join(' | '));
}

describe('headings in plain text', () => {
  it('are lines that are underlined', () => {
    const text =
      'Garden Licence\n==============\n\nIt covers every plant that was\ngrown here.\n\n1. Terms\n--------\nAnyone may sow what\nthey like.\n';
    expect(sectionsOf(text)).toEqual([
      'Garden Licence | It covers every plant that was\ngrown here.',
      '1. Terms | Anyone may sow what\nthey like.',
    ]);
  });

  it('are lines that stand further left than the text right below them', () => {
    const text = [
      'NAME',
      '       sow - put seeds into rows, one after another',
      '',
      'OPTIONS',
      '       -d     Leave this distance between one seed and',
      '              the next.',
      '',
      '       Rows are straight unless a file says that they',
      '       should not be.',
    ].join('\n');
    expect(sectionsOf(text)).toEqual([
      'NAME | sow - put seeds into rows, one after another',
      'OPTIONS | -d     Leave this distance between one seed and\n              the next.' +
        ' | Rows are straight unless a file says that they\n       should not be.',
    ]);
  });

  it('are short lines by themselves before prose', () => {
    expect(sectionsOf('Opening hours\nThe library opens at nine.\nIt closes at six.\nFees\nA card is free.\n')).toEqual(
      ['Opening hours | The library opens at nine. | It closes at six.', 'Fees | A card is free.'],
    );
  });

  it('may follow one another when they are numbered', () => {
    expect(sectionsOf('2. Rights\n\n2.1. Grants\n\nYou may copy it.\n')).toEqual([
      '2. Rights',
      '2.1. Grants | You may copy it.',
    ]);
  });

  it('are not the items of a list, verses or an address', () => {
    const list = 'You need:\nTwo eggs\nOne cup of milk\nMix them well and bake the cake in a hot oven.\n';
    expect(sectionsOf(list)).toEqual([
      ' | You need: | Two eggs | One cup of milk',
      ' | Mix them well and bake the cake in a hot oven.',
    ]);
    const numbered = '1. Name of the check\n2. Size of the block\n3. Number of files\n';
    expect(sectionsOf(numbered)).toEqual([
      ' | 1. Name of the check',
      ' | 2. Size of the block',
      ' | 3. Number of files',
    ]);
  });

  it('are found in files with CRLF', () => {
    expect(sectionsOf('Getting started\r\n====\r\nIt is easy to begin with.\r\n')).toEqual([
      'Getting started | It is easy to begin with.',
    ]);
  });

  it('are no sentences, entries, notes or titles of the whole', () => {
    const others = [
      '1. The fee is 50 euros.',
      'The bridge was opened in 1932.[4]',
      'Contact: Jane Doe, phone 555-1234',
      'He called it “a bridge to nowhere”.',
      'Rules and opening hours',
    ];
    expect(
      others.map(
        (line) => sectionsOf(`${line}\nChildren under twelve pay half of it on all days of the week but one.\n`)[0],
      ),
    ).toEqual(others.map((line) => ` | ${line}`));
  });

  it('are not the beginning of a wrapped paragraph with a hanging indent', () => {
    const text =
      '2. Grant of Rights. Subject to the terms and conditions of\n      this licence everyone may use\n      the seeds.\n';
    expect(sectionsOf(text)).toEqual([` | ${text.trim()}`]);
  });

  it('leave sections that partition the text, whatever it is', () => {
    const piece = fc.constantFrom(
      'Title',
      '1. Name',
      '----',
      '   indented more',
      'It ends.',
      '\n',
      '\n\n',
      ' ',
      '* box *',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { sections } = readPlain(text);
        expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
        for (const { span, heading, blocks } of sections) {
          for (const part of [heading ?? [], blocks].flat()) {
            expect(part.start).toBeGreaterThanOrEqual(span.start);
            expect(part.end).toBeLessThanOrEqual(span.end);
          }
        }
      }),
    );
  });
});
