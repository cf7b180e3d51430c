import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { comparedVerdict } from '../../../index/verify/compared-verdict.ts';
import { seedArticle } from '../seed-article.ts';
import { brief, harbour, harbourLibrary, judged, lexicon } from './harbour.ts';

const gates = 'Under no circumstances may the gates be opened at night';
const toll = 'Seventy per cent said they would not pay a toll';

describe('comparedVerdict', () => {
  const searched = { library: harbourLibrary, articles: [harbour], lexicon };

  it('takes every word for one of the quotation where there may be no own ones', () => {
    const { verdict, comparison } = comparedVerdict(searched, `I read that ${gates} somewhere`, false);
    expect([brief(verdict), comparison?.parts.length]).toEqual([
      { kind: 'changed', quotes: [`${gates}`], changes: ['I read that → ', 'somewhere → '] },
      1,
    ]);
  });

  it('gives the closest passages of what is absent, without a comparison', () => {
    const { verdict, comparison } = comparedVerdict(searched, 'A keeper of bees needs written permission', true);
    expect([verdict.kind, verdict.closest[0]?.text, comparison]).toEqual([
      'absent',
      'The keeper may, with written leave of the board, open them by day.',
      undefined,
    ]);
  });
});

describe('words of an article amid own words that nothing sets off', () => {
  it.each([
    [`Lol. ${gates}.`, `${gates}.`, ['Lol.']],
    [`${gates}. Told you`, `${gates}.`, ['Told you']],
    [`I read somewhere: ${gates}, which is silly`, gates, ['I read somewhere:', 'which is silly']],
    [
      `It goes on and on. ${toll}. Nobody disagreed. They never do`,
      `${toll}. Nobody disagreed.`,
      ['It goes on and on.', 'They never do'],
    ],
    ['I was told back then that they would not pay a toll', 'they would not pay a toll', ['I was told back then that']],
  ])('are exact in %j', (text, quote, around) => {
    expect(judged(text)).toEqual({ kind: 'exact', quotes: [quote], around });
  });

  it('are near where they differ in spelling or note marks', () => {
    expect(judged('I read that under no circumstances may the gates be opened at night, which is silly')).toEqual({
      kind: 'near',
      quotes: [gates],
      differs: ['case'],
      around: ['I read that', 'which is silly'],
    });
    expect(
      judged('So: Renal failure developed in 21/28 patients. Hearing loss occurred in 12/28 of the cohort. Sad news'),
    ).toEqual({
      kind: 'near',
      quotes: ['Renal failure developed in 21/28 patients [12]. Hearing loss occurred in 12/28 [2, 6] of the cohort.'],
      differs: ['note marks'],
      around: ['So:', 'Sad news'],
    });
  });

  it('are quotations of their own where there are several far apart', () => {
    const text = `Well my friends, as we all know ${toll}, but then again they do say somewhere that ${gates}`;
    expect(judged(text)).toEqual({
      kind: 'exact',
      quotes: [toll, gates],
      around: ['Well my friends, as we all know', 'but then again they do say somewhere that'],
    });
  });

  it.each([
    ['I was told that sixty per cent said they would not pay a toll', ['sixty → Seventy'], ['I was told that']],
    [
      'As far as I know sixty people said they would not pay a toll',
      ['know sixty people → Seventy per cent'],
      ['As far as I'],
    ],
    [
      'I think that the keeper may, with written leave of the board, open them by night',
      ['night → day'],
      ['I think that'],
    ],
    [`Not under no circumstances may the gates be opened at night`, ['Not → '], undefined],
    [
      'The keeper may, with written leave of the board, sell the whole harbour to a stranger',
      ['sell the whole harbour to a stranger → '],
      undefined,
    ],
  ])('are changed where they replace or go on with the article’s: %j', (text, changes, around) => {
    const verdict = judged(text);
    expect([verdict.kind, verdict.changes, verdict.around]).toEqual(['changed', changes, around]);
  });

  it('are too few to be a quotation below five in a row', () => {
    expect(judged('My uncle once told me that the gates be opened, and he was a sailor').kind).toBe('absent');
  });
});

describe('any slice of an article amid own words', () => {
  const seed = seedArticle();
  const library = libraryOf([seed]);
  const plain = library.indexOf(seed).sentences.map(({ span }) => seed.text.slice(span.start, span.end));
  const sentences = fc.constantFrom(...plain.filter((text) => /^[^"“”\n]{60,}$/.test(text)));
  const wrap = (text: string): string => `My dear old zebra: ${text} Grandpa’s giraffes hum`;

  it('is found', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { verdict } = comparedVerdict({ library, articles: [seed] }, wrap(sentence), true);
        expect(brief(verdict)).toEqual({
          kind: 'exact',
          quotes: [sentence],
          around: ['My dear old zebra:', 'Grandpa’s giraffes hum'],
        });
      }),
    );
  });

  it('is never exact or near with a word altered', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), (sentence, pick) => {
        const words = [...sentence.matchAll(/\p{L}+/gu)];
        const word = words[pick % words.length] as RegExpExecArray;
        const altered = `${sentence.slice(0, word.index)}yak${sentence.slice(word.index + word[0].length)}`;
        const { verdict } = comparedVerdict({ library, articles: [seed] }, wrap(altered), true);
        expect(['changed', 'stitched', 'absent']).toContain(verdict.kind);
      }),
    );
  });
});
