import { describe, expect, it } from 'vitest';
import { lineBreak, linesOf } from '../../../index/formats/lines.ts';

const lines = (text: string): string[] => linesOf(text).map(({ start, end }) => text.slice(start, end));

describe('linesOf', () => {
  it('parts a text at every kind of line break, CRLF being one', () => {
    expect(lines('a\r\nb\nc\rd\u2028e\u2029f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(linesOf('a\r\nb')).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 4 },
    ]);
  });

  it('keeps blank lines, and the empty one behind the last break', () => {
    expect(lines('a\n\n b \n')).toEqual(['a', '', ' b ', '']);
    expect(lines('\r\n\r\n')).toEqual(['', '', '']);
  });

  it('takes a form feed for the end of a line, and a text without any break for one line', () => {
    expect(lines('page one\fpage two\vthree')).toEqual(['page one', 'page two', 'three']);
    expect([lines(''), lines('one\ttwo')]).toEqual([[''], ['one\ttwo']]);
  });
});

describe('lineBreak', () => {
  it('is no blank, tab or no-break space', () => {
    expect(['\n', '\r', '\f', ' ', '\t', '\u00a0', '\u0085'].map((one) => lineBreak.test(one))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
