import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { verifyQuote } from '../../../index/verify/verify.ts';
import { seedArticle } from '../seed-article.ts';
import { judged } from './harbour.ts';

const gates = 'Under no circumstances may the gates be opened at night.';
const toll = 'Seventy per cent said they would not pay a toll';

describe('a quotation amid own words', () => {
  it.each([
    [`The report says "${gates}"`, [gates], ['The report says']],
    [`The report says: “${gates}” – rule 4, guys.`, [gates], ['The report says:', '– rule 4, guys.']],
    [`> ${gates}\nlol no way`, [gates], ['lol no way']],
    [`look at this:\n> ${gates}`, [gates], ['look at this:']],
    [`Ada wrote '${toll}', didn't she?`, [toll], ['Ada wrote', "didn't she?"]],
    [`«${toll}» is what it says`, [toll], ['is what it says']],
  ])('is exact in %j', (text, quotes, around) => {
    expect(judged(text)).toEqual({ kind: 'exact', quotes, around });
  });

  it('is near where it is not letter for letter', () => {
    const text =
      'As far as I know the board wrote that “seventy per cent said they would not pay a toll” and that was that.';
    expect(judged(text)).toEqual({
      kind: 'near',
      quotes: [toll],
      differs: ['case'],
      around: ['As far as I know the board wrote that', 'and that was that.'],
    });
    expect(judged('It said “hearing loss occurred in 12/28 of the cohort”, sadly')).toEqual({
      kind: 'near',
      quotes: ['Hearing loss occurred in 12/28 [2, 6] of the cohort'],
      differs: ['note marks', 'case'],
      around: ['It said', 'sadly'],
    });
  });

  it('is changed where words in it are, and only those are told', () => {
    expect(judged('The report says “Under no circumstances may the gates be opened by day.” Really!')).toEqual({
      kind: 'changed',
      quotes: [gates],
      changes: ['by day → at night'],
      around: ['The report says', 'Really!'],
    });
    expect(judged('Ada: “The room is nowhere”')).toEqual({
      kind: 'changed',
      quotes: ['The room is now here'],
      changes: ['nowhere → now here'],
      around: ['Ada:'],
    });
  });

  it('is stitched where it leaves much out', () => {
    expect(judged('It says “The survey asked 1,250 people … may the gates be opened at night” there')).toEqual({
      kind: 'stitched',
      quotes: ['The survey asked 1,250 people', 'may the gates be opened at night'],
      around: ['It says', 'there'],
    });
  });

  it('is absent where nothing of it is there', () => {
    expect(judged('The report says “bananas are mostly blue”').kind).toBe('absent');
  });

  it('is none where the words around it are the article’s too', () => {
    expect(judged('The keeper may, “with written leave of the board”, open them by night.')).toEqual({
      kind: 'changed',
      quotes: ['The keeper may, with written leave of the board, open them by day.'],
      changes: ['night → day'],
    });
  });
});

describe('several quotations', () => {
  it('are compared as one text where there are more than are shown', () => {
    const { kind, quotations } = judged(`So: ${'“Nobody disagreed.” '.repeat(11)}`);
    expect([kind, quotations]).toEqual(['absent', undefined]);
  });

  it('are exact where each is, in the order of the text', () => {
    expect(judged(`“${gates}” and before that “Nobody disagreed.”`)).toEqual({
      kind: 'exact',
      quotes: [gates, 'Nobody disagreed.'],
      around: ['and before that'],
      quotations: [`exact: ${gates}`, 'exact: Nobody disagreed.'],
    });
    expect(judged(`“${gates}”\n“${toll}”`)).toEqual({
      kind: 'exact',
      quotes: [gates, toll],
      quotations: [`exact: ${gates}`, `exact: ${toll}`],
    });
  });

  it('are near at best with one that is', () => {
    expect(judged(`“${gates}” but “nobody disagreed”`)).toEqual({
      kind: 'near',
      quotes: [gates, 'Nobody disagreed'],
      differs: ['case'],
      around: ['but'],
      quotations: [`exact: ${gates}`, 'near: nobody disagreed'],
    });
  });

  it('are changed with one that is, and each is told for itself', () => {
    expect(judged(`It says “${toll.replace('not', 'gladly')}” and “Nobody disagreed.”`)).toEqual({
      kind: 'changed',
      quotes: [toll, 'Nobody disagreed.'],
      changes: ['gladly → not'],
      around: ['It says', 'and'],
      quotations: ['changed: Seventy per cent said they would gladly pay a toll', 'exact: Nobody disagreed.'],
    });
  });

  it('are changed with one that is not there', () => {
    expect(judged(`It says “bananas are mostly blue” and “${gates}”`)).toEqual({
      kind: 'changed',
      quotes: [gates],
      changes: ['bananas are mostly blue → '],
      around: ['It says', 'and'],
      quotations: ['absent: bananas are mostly blue', `exact: ${gates}`],
    });
  });
});

describe('any slice of an article that is wrapped in other words', () => {
  const seed = seedArticle();
  const library = libraryOf([seed]);
  /** Sentences that hold no mark which would end the quotation. */
  const plain = library.indexOf(seed).sentences.map(({ span }) => seed.text.slice(span.start, span.end));
  const sentences = fc.constantFrom(...plain.filter((text) => /^[^"“”\n]{30,}$/.test(text)));
  const wrapped = fc.constantFrom(
    (text: string) => `The paper wrote “${text}” last week, didn’t it?`,
    (text: string) => `Hm:\n> ${text}\nzebras again`,
    (text: string) => `As I told you "${text}" is how it goes`,
  );

  it('is found', () => {
    fc.assert(
      fc.property(sentences, wrapped, fc.nat(), (sentence, wrap, pick) => {
        const words = sentence.split(' ');
        const slice = words.slice(pick % 3).join(' ');
        const { kind, quotes, around } = verifyQuote(library, wrap(slice));
        expect([kind, quotes[0]?.text, around.length > 0]).toEqual(['exact', slice, true]);
      }),
    );
  });

  it('is never exact or near with a word altered', () => {
    fc.assert(
      fc.property(sentences, wrapped, fc.nat(), (sentence, wrap, pick) => {
        const words = [...sentence.matchAll(/\p{L}+/gu)];
        const word = words[pick % words.length] as RegExpExecArray;
        const altered = `${sentence.slice(0, word.index)}zebra${sentence.slice(word.index + word[0].length)}`;
        expect(['changed', 'stitched', 'absent']).toContain(verifyQuote(library, wrap(altered)).kind);
      }),
    );
  });
});
