import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { foldWithOffsets, type Letters } from '../../../index/verify/fold.ts';
import { vocabularyOf } from '../../../index/verify/vocabulary.ts';
import { otherWords } from '../../../index/verify/word-breaks.ts';
import { articleFrom } from '../seed-article.ts';

const english = articleFrom('All of this is written in English, as you can see from the words.\n');
const vocabulary = vocabularyOf(english, openLexicon('index/lexicon'));

function lettersOf(text: string): Letters {
  const folded = foldWithOffsets(text);
  return { text, folded, from: 0, count: folded.text.length };
}

/** What comes out as other words: `yours / theirs`. */
function others(yours: string, theirs: string, known = vocabulary): string[] {
  const [here, there] = [lettersOf(yours), lettersOf(theirs)];
  expect(here.folded.text).toBe(there.folded.text);
  return otherWords(here, there, known).map((words) => {
    return `${yours.slice(words.yours.start, words.yours.end)} / ${theirs.slice(words.theirs.start, words.theirs.end)}`;
  });
}

describe('otherWords', () => {
  it.each([
    ['a blank', 'we are nowhere', 'we are now here', ['nowhere / now here']],
    ['a blank', 'Everyday is new', 'every day is new', ['Everyday / every day']],
    ['a blank', 'ask the rapist', 'ask therapist', ['the rapist / therapist']],
    ['a blank', 'an ice day', 'a nice day', ['an ice / a nice']],
    ['a line break', 'ten\nants', 'tenants', ['ten\nants / tenants']],
    ['a hyphen', 'to resign', 'to re-sign', ['resign / re-sign']],
    ['a hyphen', 're-cover it', 'recover it', ['re-cover / recover']],
    ['a hyphen', 'the co-op', 'the coop', ['co-op / coop']],
    ['an apostrophe', 'Were here', 'We’re here', ['Were / We’re']],
    ['an apostrophe', 'its it', "it's it", ["its / it's"]],
    ['an apostrophe', 'they’ll be I’ll', 'they’ll be ill', ['I’ll / ill']],
    ['an apostrophe', 'the dogs bone', 'the dog’s bone', ['dogs / dog’s']],
    ['two of them', 'were nowhere', 'we’re now here', ['were / we’re', 'nowhere / now here']],
  ])('tells the words that %s makes', (_, yours, theirs, told) => {
    expect(others(yours, theirs)).toEqual(told);
    expect(others(theirs, yours)).toEqual(told.map((words) => words.split(' / ').reverse().join(' / ')));
  });

  it.each([
    ['email over wifi', 'e-mail over wi-fi'],
    ['e mail', 'e-mail'],
    ['institutions', 'institu-\ntions'],
    ['institutions', 'institu\u00ad\ntions'],
    ['resign', 're-\nsign'],
    ['dont you', 'don’t you'],
    ['thats theirs', 'that’s theirs'],
    ['todays news', 'today’s news'],
    ['cooperate and reelect', 'co-operate and re-elect'],
    ['twenty one', 'twenty-one'],
    ['re sign', 're-sign'],
    ['S A F E T Y', 'safety'],
    ['5 km', '5km'],
    ['安全 生产', '安全生产'],
    ['안전 제일', '안전제일'],
    ['the, end', 'the ,end'],
  ])('takes %j and %j for spellings', (yours, theirs) => {
    expect([others(yours, theirs), others(theirs, yours)]).toEqual([[], []]);
  });

  it('takes every row of letters for a word without a lexicon, but for single letters', () => {
    const unknown = vocabularyOf(english);
    expect(others('email on wifi', 'e-mail on wi-fi', unknown)).toEqual(['wifi / wi-fi']);
  });

  it('takes no hyphen, but blanks and apostrophes for telling in another language', () => {
    const french = { ...english, language: 'fr' };
    expect(others('lavis du weekend si non', 'l’avis du week-end sinon', vocabularyOf(french))).toEqual([
      'lavis / l’avis',
      'si non / sinon',
    ]);
  });
});
