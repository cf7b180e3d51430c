import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../index/formats/source-map.ts';

/** The file `# One\n\n*Two* &amp; three` as the text `One\n\nTwo & three`. */
const source = [
  { text: 0, source: 2, length: 3 },
  { text: 5, source: 8, length: 3 },
  { text: 8, source: 12, length: 1 },
  { text: 9, source: 13, length: 1, width: 5 },
  { text: 10, source: 18, length: 6 },
];

describe('sourceOf', () => {
  it('is the span itself where text and file are the same', () => {
    expect(sourceOf({}, { start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });

  it('goes from the first character’s place in the file to behind the last one’s', () => {
    expect([
      sourceOf({ source }, { start: 0, end: 3 }),
      sourceOf({ source }, { start: 1, end: 2 }),
      sourceOf({ source }, { start: 0, end: 16 }),
    ]).toEqual([
      { start: 2, end: 5 },
      { start: 3, end: 4 },
      { start: 2, end: 24 },
    ]);
  });

  it('takes in the whole of what one character is written as', () => {
    expect([sourceOf({ source }, { start: 9, end: 10 }), sourceOf({ source }, { start: 5, end: 11 })]).toEqual([
      { start: 13, end: 18 },
      { start: 8, end: 19 },
    ]);
  });

  it('is unknown where an end of the span stands nowhere in the file', () => {
    expect([
      sourceOf({ source }, { start: 3, end: 8 }),
      sourceOf({ source }, { start: 0, end: 4 }),
      sourceOf({ source }, { start: 12, end: 40 }),
      sourceOf({ source: [] }, { start: 0, end: 1 }),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
