import { expect, it } from 'vitest';
import { answerReply } from '../../../commands/shared/answer-reply.ts';
import { lookUp } from '../../../commands/shared/answers.ts';
import { asked } from '../../../commands/shared/intent.ts';
import { bees, contextOf, linesOf } from '../library.ts';

function linesFor(question: string): string[] {
  const context = contextOf(bees);
  const answer = lookUp(asked(question), '', context);
  return answer.kind === 'refusal' ? [] : linesOf(answerReply(answer, 'public', context));
}

it('says below the answer as what a misspelt word was read', () => {
  expect(linesFor('How do bees keep wrm in wintr?')).toEqual([
    'reply, public',
    'question: How do bees keep wrm in wintr?',
    'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1 · Bees)',
    'aside: “wrm” was read as “warm”.',
    'aside: “wintr” was read as “winter”.',
  ]);
});

it('says nothing of words that are spelt right', () => {
  expect(linesFor('How do bees keep warm in winter?').filter((line) => line.startsWith('aside'))).toEqual([]);
});
