import { describe, expect, it } from 'vitest';
import { lettersVerdict } from '../../../index/verify/letters-verdict.ts';
import { brief, harbour, harbourLibrary, lexicon } from './harbour.ts';

function judged(text: string) {
  const verdict = lettersVerdict({ library: harbourLibrary, articles: [harbour], lexicon }, text);
  return verdict && brief(verdict);
}

describe('lettersVerdict', () => {
  it('is exact for a slice', () => {
    expect(judged(' Nobody disagreed. ')).toEqual({ kind: 'exact', quotes: ['Nobody disagreed.'] });
  });

  it.each([
    ['nobody disagreed', 'Nobody disagreed', ['case']],
    ['She sent an email over wifi.', 'She sent an e-mail over wi-fi.', ['dashes']],
    ['We’re sure that it’s the therapist', "We're sure that it's the therapist", ['quote marks']],
    ['Were sure that it’s so', undefined, undefined],
    ['The river rose two metres. The mill', 'The river rose two metres.² The mill', ['note marks']],
    ['Rain fell all day. The river', 'Rain fell all day.¹ The river', ['note marks']],
    ['occurred in 12/28 of the cohort', 'occurred in 12/28 [2, 6] of the cohort', ['note marks']],
    [
      'patients [12]. Hearing loss occurred in 12/28 of',
      'patients [12]. Hearing loss occurred in 12/28 [2, 6] of',
      ['note marks'],
    ],
    ['Nobody disagreed (1).', 'Nobody disagreed', undefined],
  ])('is near for %j', (text, quote, differs) => {
    const near = quote && differs ? { kind: 'near', quotes: [quote], differs } : undefined;
    expect(judged(text)).toEqual(near);
  });

  it.each([
    ['The room is nowhere', 'The room is now here', 'nowhere → now here'],
    ['everyday is the same', 'every day is the same', 'everyday → every day'],
    ['decided to resign the player', 'decided to re-sign the player', 'resign → re-sign'],
    ['Were sure that its the therapist', "We're sure that it's the therapist", "Were → We're, its → it's"],
    ['it’s the the rapist who said it', "it's the therapist who said it", 'the rapist → therapist'],
  ])('is changed for %j', (text, quote, changes) => {
    expect(judged(text)).toEqual({ kind: 'changed', quotes: [quote], changes: changes.split(', ') });
  });

  it.each(['asked 1250 people', 'asked 125 people', 'in 2128 patients', 'in 21/82 patients', 'patients [13]. Hearing'])(
    'is none for the figures of %j',
    (text) => {
      expect(judged(text)).toBeUndefined();
    },
  );
});
