import { expect, it } from 'vitest';
import { answerReply } from '../../../commands/shared/answer-reply.ts';
import { lookUp } from '../../../commands/shared/answers.ts';
import { asked } from '../../../commands/shared/intent.ts';
import { bees, contextOf, linesOf, wolves } from '../library.ts';

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

it('names the article of each quote, where several may answer, and leads on to the next of the first', () => {
  const context = contextOf(bees, wolves);
  const own = lookUp(asked('How many bees does a hive hold?'), 'bees.md', context);
  const other = lookUp(asked('How many wolves has a pack?'), 'wolves.md', context);
  if (own.kind === 'refusal' || other.kind === 'refusal') throw new Error('refused');
  const quotes = [own, other].flatMap((answer) => answer.quotes.slice(0, 1));
  const reply = answerReply({ ...own, kind: 'maybe', searched: 2, quotes }, 'public', context);
  expect(linesOf(reply)).toEqual([
    'reply, public',
    'question: How many bees does a hive hold?',
    'heading: One of these may answer it',
    'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
  ]);
  expect(reply.again).toBeUndefined();
  expect(reply.actions?.[0]).toMatchObject({ verb: 'next', edition: bees.edition, at: 1 });
});

it('says nothing of words that are spelt right', () => {
  expect(linesFor('How do bees keep warm in winter?').filter((line) => line.startsWith('aside'))).toEqual([]);
});
