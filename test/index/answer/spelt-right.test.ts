import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { speltRight } from '../../../index/answer/spelt-right.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(
  articleFrom('The heat pump is far from the cart. Tickets are sold by Zhang Weilin in the year of the Wi-Fi.\n'),
);

function spelt(text: string): string {
  return speltRight(index, { text, tokens: tokenize(text, index.language) }, lexicon).text;
}

describe('speltRight', () => {
  it('mends a letter that was left out, doubled, swapped or exchanged, the first one, too', () => {
    expect(spelt('tikets ticketts tcikets tixkets ickets yexr uear')).toBe(
      'tickets tickets tickets tickets tickets year year',
    );
  });

  it('mends words of grammar and words that everybody knows', () => {
    expect(spelt('whta is the tempertaure')).toBe('what is the temperature');
  });

  it('leaves a word alone that is one, though the article lacks it, and a short one', () => {
    expect(spelt('the car, a pimple and the faq')).toBe('the car, a pimple and the faq');
  });

  it('mends a word that is one where the article has a commoner one beside the same word', () => {
    expect(spelt('the heat pimp, a pimp')).toBe('the heat pump, a pimp');
  });

  it('keeps capitals, takes no acronym for a word, and a name only for one of the article', () => {
    expect(spelt('is Weilan or Tikets or FARR in Mxrket')).toBe('is Weilin or Tickets or FARR in Mxrket');
  });

  it('leaves alone what the article writes in another way', () => {
    expect(spelt('wifi')).toBe('wifi');
  });

  it('tells how a word was written, by where it stands now', () => {
    const text = 'a tiket for the yaer';
    const { misspelt } = speltRight(index, { text, tokens: tokenize(text, index.language) }, lexicon);
    expect([...misspelt]).toEqual([
      [2, 'tiket'],
      [17, 'yaer'],
    ]);
  });

  it('is said of words that the answer has, and of no others', () => {
    const { corrected } = answerQuestion(index, 'who sells tikets for the tempertaure', { lexicon }).reading;
    expect(corrected).toEqual([{ word: 'tikets', as: 'Tickets' }]);
    expect(answerQuestion(index, 'who sells tickets', { lexicon }).reading.corrected).toEqual([]);
    const guide = indexArticle(
      articleFrom('# Guide\n\n## Parking\n\nIt costs two euros.\n\n## Food\n\nThere is soup.\n', 'guide.md'),
    );
    expect(answerQuestion(guide, 'what does parkign cost', { lexicon }).reading.corrected).toEqual([
      { word: 'parkign', as: 'parking' },
    ]);
  });
});
