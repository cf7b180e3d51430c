import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { vocabularyOf } from '../../../index/verify/vocabulary.ts';
import { articleFrom } from '../seed-article.ts';

const article = articleFrom('All of this is written in English, as you can see from the words.\n');
const lexicon = openLexicon('index/lexicon');
const words = ['nowhere', 'therapists', 'the', 'a', 'e', 'fi', 'wifi', 'institu'];

describe('vocabularyOf', () => {
  it('knows English words by the lexicon, and two of a single letter', () => {
    const { isWord } = vocabularyOf(article, lexicon);
    expect(words.filter(isWord)).toEqual(['nowhere', 'therapists', 'the', 'a', 'fi']);
  });

  it('takes anything for a word without a lexicon and in other languages', () => {
    expect(words.filter(vocabularyOf(article).isWord)).toEqual(words.filter((word) => word !== 'e'));
    expect(words.filter(vocabularyOf({ ...article, language: 'es' }, lexicon).isWord)).toEqual(words);
  });

  it('knows what an apostrophe left out makes another word', () => {
    const { isOtherWord } = vocabularyOf(article, lexicon);
    const joined = ['were we', 'ill i', 'its it', 'dogs dog', 'dont don', 'thats that', 'todays today'];
    expect(joined.filter((pair) => isOtherWord(...(pair.split(' ') as [string, string])))).toEqual([
      'were we',
      'ill i',
      'its it',
      'dogs dog',
    ]);
    expect(vocabularyOf(article).isOtherWord('dont', 'don')).toBe(true);
  });

  it('lets a hyphen tell in English only, whatever its country', () => {
    const tells = (language: string): boolean => vocabularyOf({ ...article, language }).hyphenTells;
    expect(['en', 'en-GB', 'es', 'fr'].map(tells)).toEqual([true, true, false, false]);
  });
});
