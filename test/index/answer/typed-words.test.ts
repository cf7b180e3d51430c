import { describe, expect, it } from 'vitest';
import { asMeant } from '../../../index/answer/typed-words.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(
  articleFrom('The new year party is free.\nThe ferry ticket costs ten euros.\nBarbecue in the yard.\nWWWW is aaaa.\n'),
);

function meant(text: string): string {
  return asMeant(index, { text, tokens: tokenize(text, index.language) }, lexicon).text;
}

describe('asMeant', () => {
  it('draws in letters that were drawn out, to one or two of them', () => {
    expect(meant('pleeease soooo freeee coooool partyyyy helllo tickettt')).toBe(
      'please so free cool party hello ticket',
    );
  });

  it('keeps three letters that belong there', () => {
    expect(meant('www xviii wwww aaaa 1000')).toBe('www xviii wwww aaaa 1000');
  });

  it('parts two words that a blank is missing between, one of the article and another or a common one', () => {
    expect(meant('newyear ferryticket theyard partyticket costsfree ferrymorning quicklyparty')).toBe(
      'new year ferry ticket the yard party ticket costs free ferry morning quickly party',
    );
  });

  it('parts no word that is one, no name with a part that the article lacks, and none without the article’s words', () => {
    const words = 'newspaper partying yearbook ferryman freehold goodmorning';
    expect(meant(words)).toBe(words);
    expect(meant('who is Ferryhill')).toBe('who is Ferryhill');
  });

  it('writes in full what a chat writes short', () => {
    expect(meant('wat do u need 2 pay 4 the ferry w/ ur ticket')).toBe(
      'what do you need to pay for the ferry with  your ticket',
    );
    expect(meant('is it free w/o a ticket n y')).toBe('is it free without a ticket and why');
  });

  it('takes no number for a word, and no word of the article for a short form', () => {
    expect(meant('room 2 for 4 people')).toBe('room 2 for 4 people');
    const r = indexArticle(articleFrom('R is a language. Its u is a letter.\n'));
    const typed = { text: 'what r u', tokens: tokenize('what r u', r.language) };
    expect(asMeant(r, typed, lexicon)).toBe(typed);
  });
});
