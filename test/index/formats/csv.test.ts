import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../index/formats/csv.ts';
import { described } from './described.ts';
import { faultsOf } from './markdown/faults.ts';

describe('readCsv', () => {
  it('makes a row of each, with its cells and the head above', () => {
    const file = 'Item;Price;Note\nOwl;1,50;"Sleeps; hoots. And\neats."\nMouse;0,20;\n';
    const draft = readCsv(file);
    expect([described(draft), faultsOf(file, draft)]).toEqual([
      [
        '§1',
        'head Item|Price|Note',
        'row Owl|1,50|Sleeps; hoots. And\neats. < head Item|Price|Note',
        'row Mouse|0,20| < head Item|Price|Note',
      ],
      [],
    ]);
  });

  it('takes a line above the table for its title, and further ones for text', () => {
    const file = '\uFEFFPrices of 2024,,\n\nAll in euros.,,\nItem,Price,Stock\nOwl,3,4\n';
    const draft = readCsv(file);
    expect([draft.metadata, described(draft), faultsOf(file, draft)]).toEqual([
      { title: 'Prices of 2024' },
      ['§1', 'prose All in euros.', '§2', 'head Item|Price|Stock', 'row Owl|3|4 < head Item|Price|Stock'],
      [],
    ]);
  });

  it('counts the rows where no head is, and takes lines without cells for text', () => {
    expect([described(readCsv('owl,3\nmouse,4\n')), described(readCsv('An owl\nA mouse\n'))]).toEqual([
      ['§1', 'row owl|3', '§2', 'row mouse|4'],
      ['§1', 'prose An owl', '§2', 'prose A mouse'],
    ]);
  });

  it('leaves out the line in which Excel says what parts the cells', () => {
    expect(readCsv('sep=|\nItem|Price\nOwl|3\n').text).toBe('Item\tPrice\n\nOwl\t3');
  });

  it('keeps what every draft promises, whatever the file', () => {
    const cell = fc.constantFrom('owl', '3,5', '"a ""b"" c"', '"x\ny"', '', ' ', '"', 'An owl. It hoots!');
    const file = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 5 }))
      .chain((rows) =>
        fc.constantFrom(',', ';', '\t', '|').map((mark) => rows.map((row) => row.join(mark)).join('\n')),
      );
    fc.assert(
      fc.property(file, (written) => {
        expect(faultsOf(written, readCsv(written))).toEqual([]);
      }),
    );
  });
});
