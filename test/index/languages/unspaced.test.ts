import { expect, it } from 'vitest';
import { isUnspaced } from '../../../index/languages/unspaced.ts';

it.each([
  ['开门', true],
  ['いつ', true],
  ['カナ', true],
  ['เปิด', true],
  ['open 開く', true],
  ['열다', false],
  ['when', false],
  ['', false],
])('%j is written without blanks: %s', (text, is) => {
  expect(isUnspaced(text)).toBe(is);
});
