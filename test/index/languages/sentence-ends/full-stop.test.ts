import { describe, expect, it } from 'vitest';
import { cut, cutAgain } from './cut.ts';

describe('a full stop', () => {
  it('ends no sentence before a small letter or behind an abbreviation before a number', () => {
    const sentences = [
      'Meet at 6 p.m. in room no. 12 on the first fl. of the house.',
      'At 5 p.m. 20 people came.',
      'The Regt. of Foot left on Jan. 5, vol. 2, chap. 3.',
      'He came with sgts. of the guard.',
      'Add approx. 3 oz. of salt, max. 5 and min. 2.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends one before a name that begins with a small letter', () => {
    const sentences = [
      'I sold it.',
      'eBay took a share.',
      'Use the phone.',
      'iOS is on it.',
      'Call open().',
      'fs_close() ends it.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends none behind a title or an initial before a name', () => {
    const sentences = [
      'Lt. Col. Grey and Gov. Hall met Rep. J. B. Moss.',
      'Messrs. Hay and Dee sailed from Mt. Vernon to Ft. Worth.',
      'C. S. Lewis knew J. R. R. Tolkien.',
      'The Rev. T. Bayes wrote it.',
      'St. Ives lies there.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends one behind an abbreviation before a word that opens sentences', () => {
    const sentences = [
      'It was sold to Dee Bros. in May.',
      'She joined Hay Ltd.',
      'The firm grew.',
      'He lives on Elm St.',
      'It is short.',
      'She was born in the U.S.',
      'Her son was not.',
      'He has a Ph.D.',
      'In 1990 he left.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends one behind “etc.”, “a.m.” and “al.” before any capital but a day or a zone', () => {
    const sentences = [
      'They sold nails, ropes, etc.',
      'Hay bought some.',
      'It opens at 9 a.m. Monday.',
      'It shuts at 5 p.m. Eastern.',
      'We left at 6 p.m.',
      'Lund stayed.',
      'So found Dee et al.',
      'Rats slept.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is behind an abbreviation only before a number where the word is a common one', () => {
    const sentences = [
      'The answer was no.',
      'Nos. 4 and 5 left.',
      'It is a work of art.',
      'See art. 5 and Fig. S2.',
      'She sat.',
      'Fish.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends one behind a number, though none behind the number or letter of an item', () => {
    const sentences = [
      '2.1. Open the lid.',
      '3. Fill it.',
      'It holds 12.',
      '20 cups are sold.',
      'B. Wash it.',
      'He was 21.',
      'He left.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends none before a sign that goes on', () => {
    const sentences = ['Ask Com. & Adm. for it.', 'Dee Co., Hay Inc.; and Lund Ltd. + Sons came.', 'It ended.'];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends one before a small letter behind a long word, or where all sentences begin in small letters', () => {
    expect(cut('They shut the factory. of the 60 men, ten stayed.')).toEqual([
      'They shut the factory.',
      'of the 60 men, ten stayed.',
    ]);
    expect(cut('i tried it. it broke! why? dunno')).toEqual(['i tried it.', 'it broke!', 'why?', 'dunno']);
  });

  it('ends one inside a quotation of many words, unless who spoke follows', () => {
    expect(cut('He said "we will all be home before the rain." and the others agreed.')).toEqual([
      'He said "we will all be home before the rain."',
      'and the others agreed.',
    ]);
    expect(cut('"We will all be home before the rain." he said to them. They were.')).toHaveLength(2);
  });
});
