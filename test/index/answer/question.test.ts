import { describe, expect, it } from 'vitest';
import { longestQuestion, readQuestion } from '../../../index/answer/question.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { readText } from '../read-text.ts';

const index = indexOf(
  '# Emergency drills\n\nThe plans of 28 December cover every school. Teachers practise them twice a year.\n',
);

function indexOf(text: string): ArticleIndex {
  const article = readText('drills.md', Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function knows(id: () => number): NonNullable<Parameters<typeof readQuestion>[2]> {
  return { id, near: () => [], rarity: () => 1, cosine: () => 0, similarity: () => 0, partOfSpeech: () => undefined };
}

function terms(question: string): string[] {
  return readQuestion(index, question).words.map(({ term }) => term);
}

describe('readQuestion', () => {
  it('reads dates and numbers in any form', () => {
    expect(terms('on December 28th')).toEqual(['december', '28']);
    expect(terms('on 28 Dec')).toEqual(['28', 'december']);
  });

  it('keeps quoted phrases, whatever the quotation marks', () => {
    expect(readQuestion(index, 'what is “Plans of 28”?').phrases).toEqual(['plans of 28']);
    expect(readQuestion(index, 'what is "plans of 28"?').phrases).toEqual(['plans of 28']);
  });

  it('names the words that the article never uses, in text or headings, as they were written', () => {
    expect(readQuestion(index, 'Do Emergency drills cover Hospitals?').unknownWords).toEqual(['Hospitals']);
  });

  it('finds a misspelt word under its right spelling, unless the lexicon knows the word', () => {
    const term = (lexicon?: Parameters<typeof readQuestion>[2]) =>
      readQuestion(index, 'teechers', lexicon).words[0]?.matches.map(({ id }) => index.terms.of(id));
    expect(term()).toEqual(['teacher']);
    expect(term(knows(() => 1))).toEqual([]);
  });

  it('spells right what the article doesn’t have, but no name', () => {
    const lexicon = { ...knows(() => -1), near: () => ['hospital'] };
    expect(readQuestion(index, 'Which hopsital is there?', lexicon).words[0]?.form).toBe('hospital');
    expect(readQuestion(index, 'Is Hopsital there?', lexicon).words[0]?.form).toBe('hopsital');
  });

  it('lists no word as unknown that the article has in another way of writing, or that it was read as', () => {
    const workshop = indexOf('# Wi-Fi\n\nThe add-on is in the Straße. Added colour.\n\n## Log in\n\nBees fly.\n');
    const question = 'Does the addon in the strasse add color, wifi, login or beess for Mars?';
    expect(readQuestion(workshop, question).unknownWords).toEqual(['Mars']);
  });

  it('weighs a word by all the sentences that have it in any way of writing', () => {
    const written = indexOf('One wifi. Two Wi-Fi. Three bees. Four bees. Five. Six.\n');
    const [wifi, bees] = readQuestion(written, 'wifi bees').words;
    expect(wifi?.idf).toBe(bees?.idf);
  });

  it('takes no acronym and no short word for another', () => {
    const words = indexOf('The gate is far from the cart. The map is here.\n');
    expect(readQuestion(words, 'where is the faq').words.map(({ matches }) => matches.length)).toEqual([0]);
    expect(readQuestion(words, 'what is the MAPP').words.map(({ matches }) => matches.length)).toEqual([0]);
  });

  it('looks at the first words of a pasted text only', () => {
    const { tokens } = readQuestion(index, 'plans '.repeat(5_000));
    expect(tokens.length).toBeLessThanOrEqual(longestQuestion / 6 + 1);
  });
});
