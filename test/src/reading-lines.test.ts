import { expect, it } from 'vitest';
import { readingLine } from '../../src/reading-lines.ts';

it.each([
  [{ read: 0, of: 1 }, 'Reading 1 article … 0 done'],
  [{ read: 12, of: 400 }, 'Reading 400 articles … 12 done'],
])('says how far the reading is: %j', (progress, line) => {
  expect(readingLine(progress)).toBe(line);
});
