import { describe, expect, it } from 'vitest';
import {
  endsClause,
  endsSentence,
  endsWithQuestion,
  firstWord,
  goesOn,
  linesWithWords,
} from '../../../../index/formats/plain/line.ts';

describe('lines with words', () => {
  it('know where they stand, and what parts them', () => {
    expect(linesWithWords('\uFEFFOne\n\tTwo  \r\n\r\n  Three\n\fFour')).toEqual([
      { start: 1, end: 4, words: 'One', indent: 0, width: 3, above: 'blank', isOnNewPage: false },
      { start: 6, end: 9, words: 'Two', indent: 8, width: 11, above: 'nothing', isOnNewPage: false },
      { start: 17, end: 22, words: 'Three', indent: 2, width: 7, above: 'blank', isOnNewPage: false },
      { start: 24, end: 28, words: 'Four', indent: 0, width: 4, above: 'blank', isOnNewPage: true },
    ]);
  });

  it('are taken out of a box of asterisks', () => {
    expect(linesWithWords('*  6. Terms   *\n*  They end.  *\n* item').map(({ words }) => words)).toEqual([
      '6. Terms',
      'They end.',
      '* item',
    ]);
  });

  it('end a sentence, a clause, a question, or none', () => {
    const lines = ['It is.', 'It is, he said,', 'Is it? :)', '“Is it?”', 'It is', 'It is.[12]', 'Note*'];
    expect(lines.map((line) => [endsSentence(line), endsClause(line), endsWithQuestion(line)])).toEqual([
      [true, true, false],
      [false, true, false],
      [true, true, true],
      [true, true, true],
      [false, false, false],
      [true, true, false],
      [false, true, false],
    ]);
  });

  it('go on with a small letter or a closing mark', () => {
    expect(['and', '(and', '“and', ', and', ') and', 'And', '7', '- a'].map(goesOn)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('begin with a word', () => {
    expect(['one two', 'one', ''].map(firstWord)).toEqual(['one', 'one', '']);
  });
});
