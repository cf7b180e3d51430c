import { describe, expect, it } from 'vitest';
import { topicLine } from '../../../../index/answer/features/topic-line.ts';
import { measured, queryOn } from '../query.ts';

const shop =
  '# Shop\n\n## Fees\n\nThey are due in May.\n\n**How do I change my address?**\n\nWrite to the office. It takes a week.\n';

/** The features of a sentence, rounded. */
function lineAbove(question: string, sentence: number): Record<string, number> {
  const values = measured(topicLine, queryOn(shop, question, 'shop.md'), sentence);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

describe('topicLine', () => {
  it('tells how far the question that a sentence answers is the one asked', () => {
    expect(lineAbove('change address', 2)).toEqual({
      'question covers': 1,
      'question covered': 1,
      'question adds': 1,
      'question aligned': 1,
      'question, first of answer': 1,
    });
  });

  it('counts only the first sentence of an answer as the first', () => {
    expect(lineAbove('change address', 3)['question, first of answer']).toBeUndefined();
    expect(lineAbove('change address', 3)['question covers']).toBe(1);
  });

  it('tells how much of the heading is asked for', () => {
    expect(lineAbove('When are fees due?', 0)['heading covered']).toBe(1);
    expect(lineAbove('When are rents due?', 0)['heading covered']).toBeUndefined();
  });

  it('says nothing of a line that has nothing to do with the question', () => {
    expect(lineAbove('Who sells bread?', 2)).toEqual({});
  });
});
