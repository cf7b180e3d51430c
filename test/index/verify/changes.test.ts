import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../index/verify/changes.ts';
import { compare } from '../../../index/verify/compare.ts';
import { sentenceAround } from '../../../index/verify/quote-place.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';
import { vocabularyOf } from '../../../index/verify/vocabulary.ts';
import { harbour, harbourLibrary, lexicon } from './harbour.ts';

function changes(text: string): string[] {
  const tokens = tokensOf(text);
  const around = (article: typeof harbour, at: number) => sentenceAround(harbourLibrary.indexOf(article), at);
  const compared = { text, tokens, articles: [harbour], mayHaveOwn: false, sentenceAround: around };
  return (compare(compared)?.parts ?? []).flatMap((part) => {
    return changesOf(text, tokens, part, vocabularyOf(harbour, lexicon)).map(
      ({ yours = '', theirs }) => `${yours} → ${theirs?.text ?? ''}`,
    );
  });
}

describe('changesOf', () => {
  it.each([
    ['a word for another', 'The mill was sold long ago', ['sold long ago → flooded.']],
    ['a word left out and one put in', 'the survey asked 1,250 rich people about bridge', ['rich → ', ' → the']],
    ['other figures', 'failure developed in 2128 patients', ['2128 → 21/28']],
    ['a comma with its neighbours', 'the keeper may with written leave of the board', ['may with → may, with']],
    ['an apostrophe that tells', 'were sure that it is the therapist who said', ["were → We're", "it is → it's"]],
    ['another note mark', 'two metres.³ The mill was flooded', ['³ → ²']],
  ])('tells %s', (_, text, told) => {
    expect(changes(text)).toEqual(told);
  });

  it.each([
    ['spelling', 'she sent an email over wi fi'],
    ['note marks left out', 'failure developed in 21/28 patients. Hearing loss occurred in 12/28 of the cohort'],
    ['note marks put in', 'the keeper may [4], with written leave of the board'],
    ['marks at the ends', '(nobody disagreed under no circumstances)'.replace('agreed', 'agreed.')],
  ])('tells nothing of %s', (_, text) => {
    expect(changes(text)).toEqual([]);
  });
});
