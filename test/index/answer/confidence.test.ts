import { describe, expect, it } from 'vitest';
import { confidenceOf, threshold } from '../../../index/answer/confidence.ts';
import { rankSentences } from '../../../index/answer/rank.ts';
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
    expect(said).toBeGreaterThan(threshold);
    expect(unsaid).toBeLessThan(said);
  });

  it('is between 0 and 1, to four decimals, and 0 where nothing was found', () => {
    const value = confidenceIn('Where does the crew sleep?');
    expect(value).toBe(Number(value.toFixed(4)));
    expect([value > 0, value < 1, confidenceIn('Quarks?')]).toEqual([true, true, 0]);
  });
});
