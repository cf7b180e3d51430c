import { indexFrom } from '../../../index/article-index.ts';
import { describe, expect, it } from 'vitest';
import { confidenceOf, verdictOn } from '../../../index/answer/confidence.ts';
import { rankSentences } from '../../../index/answer/rank.ts';
import { thresholds } from '../../../index/answer/weights/trained-on.ts';
import { queryOn } from './query.ts';

const text = 'The ferry leaves Molde at noon.\n\nRain falls on the harbour.\n\nThe crew sleeps on board.\n';

function confidenceIn(question: string): number {
  const query = queryOn(text, question);
  return confidenceOf(query, rankSentences(query));
}

describe('confidenceOf', () => {
  it('is higher for what the article says than for what it does not', () => {
    const [said, unsaid] = [
      confidenceIn('When does the ferry leave Molde?'),
      confidenceIn('Who painted the ferry red?'),
    ];
    expect(verdictOn(said)).toBe('answered');
    expect(unsaid).toBeLessThan(said);
  });

  it('is between 0 and 1, to four decimals, and 0 where nothing was found', () => {
    const value = confidenceIn('Where does the crew sleep?');
    expect(value).toBe(Number(value.toFixed(4)));
    expect([value > 0, value < 1, confidenceIn('Quarks?')]).toEqual([true, true, 0]);
  });
});

describe('a language’s doubt', () => {
  function confidenceWith(doubt: number, question: string): number {
    const query = queryOn(text, question);
    const { article, parts, language } = query.index;
    const index = Object.assign(indexFrom(article, parts), { language: { ...language, doubt } });
    return confidenceOf({ ...query, index }, rankSentences(query));
  }

  it('makes what is sure less so, down to what may be, and leaves what isn’t stated as it is', () => {
    const [sure, unsaid] = ['When does the ferry leave Molde?', 'Who painted the ferry red?'];
    const [none, some, much] = [0, 1, 9].map((doubt) => confidenceWith(doubt, sure)) as [number, number, number];
    expect([none > some, some > much, verdictOn(none), verdictOn(much)]).toEqual([true, true, 'answered', 'maybe']);
    expect(confidenceWith(9, unsaid)).toBe(confidenceWith(0, unsaid));
  });
});

describe('a question of which no word tells what it is about', () => {
  const asked = 'Ask Odd for 2 dates.\n\nHe knows.\n\nRain falls.\n';

  it('is not surely answered', () => {
    const query = queryOn(asked, 'What is 2+2?');
    expect([query.question.tells, confidenceOf(query, rankSentences(query)) < thresholds.answered]).toEqual([
      false,
      true,
    ]);
  });
});

describe('verdictOn', () => {
  it('is sure, or not sure, or says no', () => {
    const { answered, maybe } = thresholds;
    expect([1, answered, answered - 0.0001, maybe, maybe - 0.0001, 0].map(verdictOn)).toEqual([
      'answered',
      'answered',
      'maybe',
      'maybe',
      'not-stated',
      'not-stated',
    ]);
  });
});
