import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { askLibrary } from '../../../index/answer/ask-library.ts';
import { libraryOf } from '../../../index/library.ts';
import { articleFrom } from '../seed-article.ts';

const library = libraryOf(
  ['Bees make honey.', 'The ferry leaves Molde at noon.', 'Wolves hunt in packs.', 'The ferry to Molde is red.'].map(
    (text, i) => articleFrom(text, `${i}.txt`),
  ),
);
const question = 'Which ferry sails to Molde?';

describe('askLibrary', () => {
  it('asks the articles that may answer, the likeliest first', () => {
    const answers = askLibrary(library, question);
    expect(answers.map(({ article, quotes, closest }) => [article, [...quotes, ...closest][0]?.text])).toEqual([
      ['3.txt', 'The ferry to Molde is red.'],
      ['1.txt', 'The ferry leaves Molde at noon.'],
    ]);
  });

  it('is the less confident, the likelier another article is', () => {
    const [best] = askLibrary(library, question);
    const [alone] = askLibrary(library, question, {}, library.articles.slice(2));
    const asked = answerQuestion(library.indexOf(library.articles[3] as (typeof library.articles)[number]), question);
    expect(best.confidence).toBeLessThan(alone.confidence);
    expect(alone.confidence).toBeLessThanOrEqual(asked.confidence);
  });

  it('answers one article as if it had been named', () => {
    const [only] = library.articles.slice(1, 2);
    expect(only && askLibrary(library, question, {}, [only])).toEqual([
      only && answerQuestion(library.indexOf(only), question),
    ]);
  });

  it('asks only the articles that it is given', () => {
    const [best] = askLibrary(library, question, {}, library.articles.slice(0, 3));
    expect(best.article).toBe('1.txt');
  });
});
