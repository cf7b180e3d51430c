import { describe, expect, it } from 'vitest';
import { likeliestSpelling } from '../../../index/answer/likeliest-spelling.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(articleFrom('The lime is wired by the heart of the heat. A crest is issued.\n'));

function likeliest(form: string, isName = false): string | undefined {
  return lexicon && likeliestSpelling(index, { form, isName, beside: [] }, lexicon);
}

describe('likeliestSpelling', () => {
  it('is a word of the article before any other, and the likeliest slip before others', () => {
    expect(['ussued', 'isued', 'limee', 'creat'].map((form) => likeliest(form))).toEqual([
      'issued',
      'issued',
      'lime',
      'crest',
    ]);
  });

  it('is none of two that are as likely', () => {
    expect(likeliest('heaut')).toBeUndefined();
  });

  it('is no other word for one that may be a name or is new: the slip must be likely, or the word long', () => {
    expect(['vaping', 'postgres', 'papyal'].map((form) => likeliest(form))).toEqual([undefined, undefined, undefined]);
    expect(['percentake', 'goverment', 'recieve'].map((form) => likeliest(form))).toEqual([
      'percentage',
      'government',
      'receive',
    ]);
    expect(likeliest('goverment', true)).toBeUndefined();
  });
});
