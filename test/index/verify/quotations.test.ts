import { describe, expect, it } from 'vitest';
import { quotationsIn, textAround } from '../../../index/verify/quotations.ts';

const english = [{ language: 'en' }];

/** The quotations in short: their words, then those around them. */
function quoted(text: string) {
  const found = quotationsIn(text, english);
  return found && [found.quoted.map((quotation) => quotation.text), found.around];
}

describe('quotationsIn', () => {
  it.each([
    ['curly', 'Ada says “the gates are shut”, no less.'],
    ['straight', 'Ada says "the gates are shut", no less.'],
    ['German', 'Ada says „the gates are shut“, no less.'],
    ['French', 'Ada says «the gates are shut», no less.'],
    ['Chinese', 'Ada says 「the gates are shut」, no less.'],
    ['Chinese double', 'Ada says 『the gates are shut』, no less.'],
    ['single', 'Ada says ‘the gates are shut’, no less.'],
    ['straight single', "Ada says 'the gates are shut', no less."],
  ])('finds what stands between %s marks', (_, text) => {
    expect(quoted(text)).toEqual([['the gates are shut'], ['Ada says', 'no less.']]);
  });

  it('finds the lines that a chat sets off, without their marks', () => {
    expect(quoted('> the gates\n> are shut\nsince when?')).toEqual([['the gates\nare shut'], ['since when?']]);
    expect(quoted('look:\n>>> the gates\nare shut')).toEqual([['the gates\nare shut'], ['look:']]);
  });

  it('finds several, in order, and what stands between', () => {
    expect(quoted('“One two” and "three four", ‘five six’')).toEqual([['One two', 'three four', 'five six'], ['and']]);
    expect(quoted('“One two” “three four”')).toEqual([['One two', 'three four'], []]);
  });

  it('takes the outer one of two, and quoted lines before marks', () => {
    expect(quoted('Ada: “they said ‘not at night’ twice”')).toEqual([['they said ‘not at night’ twice'], ['Ada:']]);
    expect(quoted('> he “shut it” there\nhm')).toEqual([['he “shut it” there'], ['hm']]);
  });

  it('gives the place without the marks', () => {
    expect(quotationsIn('So “one two” it is', english)?.quoted).toEqual([
      { span: { start: 4, end: 11 }, text: 'one two' },
    ]);
  });

  it.each([
    'no marks at all',
    '“all of it is quoted”',
    '> all of it\n> is quoted',
    'one “word” only',
    'grammar “of the” only',
    'an “open mark',
    'the players’ choice isn’t the clubs’ choice',
    '5\' 6" and 6\' 2" tall',
  ])('finds none in %j', (text) => {
    expect(quotationsIn(text, english)).toBeUndefined();
  });
});

describe('textAround', () => {
  it('gives what has a word in it, without marks at its ends', () => {
    const text = 'Ada: “one”, “two” – three!';
    const spans = [
      { start: 6, end: 9 },
      { start: 13, end: 16 },
    ];
    expect(textAround(text, spans)).toEqual(['Ada:', '– three!']);
  });
});
