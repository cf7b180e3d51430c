import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../index/answer/mentions/mentions.ts';
import { queryOn } from '../query.ts';

function mentions(text: string, question: string): string[] {
  const query = queryOn(text, question);
  return mentionsIn(query, 0).map(({ kind, start, end }) => `${kind}: ${query.index.article.text.slice(start, end)}`);
}

describe('mentionsIn', () => {
  const sale = 'In 1987 the engineer Odd Sundal sold 40 boats in Lisbon for $3 million.';

  it.each([
    ['Who sold the boats?', ['person: Odd Sundal']],
    ['When were they sold?', ['date: 1987']],
    ['How many boats?', ['number: 40', 'money: $3 million']],
    ['Where were they sold?', ['person: Odd Sundal', 'place: Lisbon']],
  ])('are of the kinds that %j asks for', (question, expected) => {
    expect(mentions(sale, question)).toEqual(expected);
  });

  it('say more than the question does', () => {
    expect(mentions(sale, 'Where did Odd Sundal sell them?')).toEqual(['place: Lisbon']);
    expect(mentions(sale, 'When in 1987?')).toEqual([]);
  });

  it('are shares of a hundred where these are asked for', () => {
    const text = 'Of 500 people 12% were under 18 years old.';
    expect(mentions(text, 'What was the percentage of people under 18?')).toEqual(['percent: 12%']);
  });
});
