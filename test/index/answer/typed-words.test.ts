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

function meant(question: string): string[] {
  return asMeant(index, tokenize(question, index.language), lexicon).map(({ form }) => form);
}

describe('asMeant', () => {
  it('draws in letters that were drawn out, to one or two of them', () => {
    expect(meant('pleeease soooo freeee coooool partyyyy helllo tickettt')).toEqual(
      'please so free cool party hello ticket'.split(' '),
    );
  });

  it('keeps three letters that belong there', () => {
    expect(meant('www xviii wwww aaaa 1000')).toEqual(['www', 'xviii', 'wwww', 'aaaa', '1000']);
  });

  it('parts two words of the article that a blank is missing between', () => {
    expect(meant('newyear ferryticket theyard partyticket costsfree')).toEqual(
      'new year ferry ticket the yard party ticket costs free'.split(' '),
    );
  });

  it('gives the parts their places', () => {
    const [, ...parts] = asMeant(index, tokenize('a newyear', index.language), lexicon);
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [2, 5],
      [5, 9],
    ]);
  });

  it('parts no word that is one, or whose parts the article lacks', () => {
    expect(meant('newspaper partying yearbook ferryman freehold')).toEqual(
      'newspaper partying yearbook ferryman freehold'.split(' '),
    );
  });
});
