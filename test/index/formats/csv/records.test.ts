import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../index/formats/csv/records.ts';

function wordsIn(file: string, separator = ',', ...more: readonly number[]): string[][] {
  return rowsOf(file, separator, ...more).map((row) => row.map(({ words }) => words));
}

describe('rowsOf', () => {
  it('reads cells with and without quotation marks, with line breaks, separators and marks inside', () => {
    expect(wordsIn('a,"b ""c"", d",\r\n"e\nf",g"h, "i" j\n')).toEqual([
      ['a', 'b "c", d', ''],
      ['e\nf', 'g"h', 'i j'],
    ]);
  });

  it('has no row for an empty line, and reads a quotation that is never closed to the end', () => {
    expect(wordsIn('a|b\n|\n\n"c|d\n', '|')).toEqual([['a', 'b'], ['c|d\n']]);
  });

  it('says where the words stand in the file', () => {
    expect(rowsOf('x,"a ""b"\n', ',')[0]?.[1]).toEqual({
      words: 'a "b',
      runs: [
        { text: 0, source: 3, length: 2 },
        { text: 2, source: 5, length: 1, width: 2 },
        { text: 3, source: 7, length: 1 },
      ],
    });
  });

  it('begins where it is told to, and stops after as many rows as are wanted', () => {
    expect(wordsIn('sep=,\na,b\nc,d\ne,f\n', ',', 6, 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('gives back the cells that were written', () => {
    const row = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', '\n', '\r\n', 'é') }), { minLength: 1 });
    const rows = fc.array(row.map((cells) => ['x', ...cells]));
    fc.assert(
      fc.property(rows, (written) => {
        const quoted = written.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
        expect(wordsIn(quoted.map((line) => `${line}\r\n`).join(''))).toEqual(written);
      }),
    );
  });
});
