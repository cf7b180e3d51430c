import { describe, expect, it } from 'vitest';
import { ideographicValue, romanOf, romanValue, wordValue } from '../../../index/formats/numerals.ts';

describe('a Roman number', () => {
  it.each([
    ['I', 1],
    ['iv', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['xcix', 99],
    ['CCCXC', 390],
  ])('%s has its value', (number, value) => {
    expect(romanValue(number)).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'ill', 'M', 'A'])('is not %j', (number) => {
    expect(romanValue(number)).toBeUndefined();
  });

  it('is written back from every value up to 399', () => {
    const values = Array.from({ length: 399 }, (_, i) => i + 1);
    expect(values.map((value) => romanValue(romanOf(value)))).toEqual(values);
  });
});

describe('a number in words', () => {
  it.each([
    ['one', 1],
    ['Twelve', 12],
    ['twenty-three', 23],
    ['ninety', 90],
    ['first', 1],
    ['tres', 3],
    ['séptima', 7],
    ['zwölf', 12],
  ])('%s has its value', (word, value) => {
    expect(wordValue(word)).toBe(value);
  });

  it.each(['', 'two-faced', 'one-two', 'twenty-twelve', 'twenty-one-two', 'many'])('is not %j', (word) => {
    expect(wordValue(word)).toBeUndefined();
  });
});

describe('a Chinese number', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    ['两百', 200],
    ['一〇', 10],
  ])('%s has its value', (number, value) => {
    expect(ideographicValue(number)).toBe(value);
  });

  it.each(['', '个', '十二条', '12'])('is not %j', (number) => {
    expect(ideographicValue(number)).toBeUndefined();
  });
});
