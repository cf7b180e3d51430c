import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../index/formats/plain/marks.ts';

/** The mark of each line with the row that it stands in, and how many stand there. */
function rowsOf(lines: readonly string[]): (string | undefined)[] {
  const all = lines.map((line) => ({ words: line.trimStart(), indent: line.length - line.trimStart().length }));
  return marksOf(all).map(
    (mark) => mark && `${mark.bullet ?? mark.label?.number} row ${mark.row.id} of ${mark.row.length}`,
  );
}

describe('the marks of lists', () => {
  it('are bullets of one kind at one place', () => {
    expect(rowsOf(['- a', '- b', '  - c', '* d', 'e', '- f'])).toEqual([
      '- row 0 of 3',
      '- row 0 of 3',
      '- row 1 of 1',
      '* row 2 of 1',
      undefined,
      '- row 0 of 3',
    ]);
  });

  it('count on, one list inside another', () => {
    expect(rowsOf(['1. One', '1. Inner', '2. Inner', '3. Inner', '2. Two'])).toEqual([
      '1 row 0 of 2',
      '1 row 1 of 3',
      '2 row 1 of 3',
      '3 row 1 of 3',
      '2 row 0 of 2',
    ]);
  });

  it('are letters or Roman figures, whatever goes on', () => {
    expect(rowsOf(['(a) One', '(b) Two', '(i) Inner', '(ii) Inner', '(c) Three'])).toEqual([
      'a row 0 of 3',
      'b row 0 of 3',
      'i row 1 of 2',
      'ii row 1 of 2',
      'c row 0 of 3',
    ]);
    expect(rowsOf(['(g) One', '(h) Two', '(i) Three', '(j) Four'])).toEqual([
      'g row 0 of 4',
      'h row 0 of 4',
      'i row 0 of 4',
      'j row 0 of 4',
    ]);
  });

  it('are right under one another where their last figures are', () => {
    expect(rowsOf([' 9. Nine', '10. Ten'])).toEqual(['9 row 0 of 2', '10 row 0 of 2']);
  });

  it('are no amounts, spans of time, boxes or versions', () => {
    expect(rowsOf(['3.5 million came', '12 – 14 May', '* a box *', '1.9.7', '-5 degrees'])).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
