import { describe, expect, it } from 'vitest';
import { matchSentences } from '../../../index/answer/match.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { saysLittle, shareOf, strengthOf, type Topic } from '../../../index/answer/topic-strength.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

function topicOf(text: string, file: string): Topic {
  const index = indexArticle(articleFrom(file, 'a.md'));
  const question = readQuestion(index, text);
  return {
    index,
    matches: matchSentences(index, question),
    known: question.words.map(({ matches }) => matches.length > 0),
  };
}

describe('shareOf', () => {
  it('counts the words that the article has, by their shares', () => {
    const topic = topicOf('red quantum boats', 'Red boats sail. Blue boats rest.\n');
    expect([shareOf(topic, () => 1), shareOf(topic, () => 0.5), shareOf(topic, (w) => (w === 1 ? 1 : 0))]).toEqual([
      1, 0.5, 0,
    ]);
  });
});

describe('strengthOf', () => {
  const topic = topicOf('red boats', 'Red boats sail. Boats that are red sail. The sea is red. They sail.\n');
  const strength = (sentence: number, above?: readonly boolean[]): number => strengthOf(topic, sentence, above);

  it('is more for words that stand together and early, and for more of them', () => {
    const all = [0, 1, 2, 3].map((sentence) => strength(sentence));
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(new Set(all).size).toBe(4);
  });

  it('is less for words that only stand above, and more for both', () => {
    expect([strength(3, [true, true]) < strength(0), strength(0, [true, true]) > strength(0)]).toEqual([true, true]);
  });

  it('is at most 1', () => {
    expect(strengthOf(topicOf('boats', 'Boats is the name.\n'), 0, [true])).toBeLessThanOrEqual(1);
  });
});

describe('saysLittle', () => {
  const little = (file: string): boolean[] => {
    const index = indexArticle(articleFrom(file, 'a.md'));
    return index.sentences.map((_, sentence) => saysLittle(index, sentence));
  };

  it('is true of a piece, of a word or two, and of a question', () => {
    expect(
      little(
        'The ferry leaves at nine.\n\nand then some more words follow.\n\nBoats.\n\nIt sails. Who pays for the boats?\n',
      ),
    ).toEqual([false, true, true, true, true]);
  });

  it('is false of an item and a row, and of an introduction that is shown with its items', () => {
    expect(little('You need these:\n\n- a pan\n- an egg\n\n| Part | Price |\n|---|---|\n| hose | £4 |\n')).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
