import { describe, expect, it } from 'vitest';
import type { SourceRun } from '../../../index/article.ts';
import { alignCode, alignLines, alignValue, referenceAt } from '../../../index/formats/align.ts';

type Align = typeof alignValue;

/** What stands in the file for each character of the value; a dot where nothing is known. */
function places(align: Align, value: string, file: string): string[] {
  const runs: SourceRun[] = align(value, file, { start: 0, end: file.length }, 0);
  return [...Array(value.length).keys()].map((i) => {
    const run = runs.find(({ text, length }) => text <= i && i < text + length);
    if (!run) return '.';
    const at = run.source + i - run.text;
    return run.width === undefined ? file.slice(at, at + 1) : file.slice(run.source, run.source + run.width);
  });
}

describe('alignValue', () => {
  it('finds characters behind escapes, references and the marks of continued lines', () => {
    expect(places(alignValue, 'a*&\nb', 'a\\*&amp;\n> b')).toEqual(['a', '*', '&amp;', '\n', 'b']);
    expect(places(alignValue, '\uFFFDx', '&#xD800;x')).toEqual(['&#xD800;', 'x']);
    expect(places(alignValue, '&x;', '&x;')).toEqual(['&', 'x', ';']);
  });
});

describe('alignCode', () => {
  it('decodes nothing, and takes a blank for a line break', () => {
    expect(places(alignCode, '&lt;\\\\', '&lt;\\\\')).toEqual(['&', 'l', 't', ';', '\\', '\\']);
    expect(places(alignCode, 'a b c', 'a\r\n> b c')).toEqual(['a', '\r\n', 'b', ' ', 'c']);
  });
});

describe('alignLines', () => {
  it('finds each line at the end of one in the file', () => {
    expect(places(alignLines, 'a\n  b\n\nc', '> a\n>   b\n>\n> c').join('')).toBe('a\n  b\n\nc');
    expect(places(alignLines, 'a\r\nb', '  a\r\n  b').join('')).toBe('a\r\nb');
  });

  it('knows no place for the blanks of a tab that was cut', () => {
    expect(places(alignLines, '  a', '\ta')).toEqual(['.', '.', 'a']);
  });
});

describe('referenceAt', () => {
  it('reads names and numbers, and no others', () => {
    expect(['&amp;', '&#65;', '&#x1F600;', '&#0;', '&nosuch;', '& amp;'].map((text) => referenceAt(text, 0))).toEqual([
      { decoded: ['&'], width: 5 },
      { decoded: ['A', '\uFFFD'], width: 5 },
      { decoded: ['😀', '\uFFFD'], width: 9 },
      { decoded: ['\uFFFD'], width: 4 },
      undefined,
      undefined,
    ]);
  });
});
