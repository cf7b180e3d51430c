import { describe, expect, it } from 'vitest';
import { find } from '../../commands/find.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { longestQuestion } from '../../index/answer/question.ts';
import { longestVerified } from '../../index/verify/verify.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

async function found(quote: string, context = contextOf(bees, wolves)): Promise<Reply> {
  return await replyOf(find, { quote }, context);
}

function verbsOf({ actions = [] }: Reply): string[] {
  return actions.map(({ verb }) => verb);
}

describe('finding a message in the articles', () => {
  it('says where its words stand, to who asked only', async () => {
    const reply = await found('Wolves hunt in packs.');
    expect(linesOf(reply)).toEqual([
      'reply, private',
      'heading: ✅ Word for word in the article',
      'aside: Wolves hunt in packs.',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
    expect(verbsOf(reply)).toEqual(['show']);
  });

  it('says what differs where they nearly stand', async () => {
    expect(linesOf(await found('Wolves hunt in small packs.'))).toEqual([
      'reply, private',
      'heading: ⚠️ In the article, but with other words',
      'aside: Wolves hunt in small packs.',
      'note: The article has this instead:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'note: What differs, your words first:',
      'list: “small” is not there',
    ]);
  });

  it('answers a question that quotes the article', async () => {
    const reply = await found('How many bees does “A hive holds forty thousand” mean?');
    expect(linesOf(reply).slice(1, 3)).toEqual([
      'question: How many bees does “A hive holds forty thousand” mean?',
      'note: The article answers that question:',
    ]);
  });

  it('answers a question that doesn’t stand there', async () => {
    const reply = await found('How many bees does a hive hold?');
    expect(linesOf(reply)).toEqual([
      'reply, private',
      'question: How many bees does a hive hold?',
      'note: The article answers that question:',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    ]);
    expect(verbsOf(reply)).toEqual(['next', 'around', 'why', 'miss', 'show']);
    expect(reply.again).toEqual({ verb: 'back', edition: bees.edition, at: 0 });
  });

  it('takes no notice of what somebody asks about something else as a whole', async () => {
    expect(linesOf(await found('what is this about?')).slice(0, 3)).toEqual([
      'reply, private',
      'heading: ❌ Not in any of the 2 articles',
      'aside: what is this about?',
    ]);
  });

  it('says that neither it nor an answer to it is there', async () => {
    const reply = await found('Who invented the telephone?');
    expect(linesOf(reply)).toEqual([
      'reply, private',
      'heading: ❌ Not in any of the 2 articles',
      'aside: Who invented the telephone?',
    ]);
    expect(verbsOf(reply)).toEqual(['show']);
  });

  it('doesn’t answer in another language', async () => {
    expect(linesOf(await found('¿Cuántos wolves hay en una pack?')).slice(0, 2)).toEqual([
      'reply, private',
      'heading: ❌ Not in any of the 2 articles',
    ]);
  });

  it('takes what is longer than a question for a text only', async () => {
    const question = `How many bees does a hive hold? ${'Tell me. '.repeat(60)}`;
    expect(question.length).toBeGreaterThan(longestQuestion);
    expect(linesOf(await found(question)).slice(0, 2)).toEqual([
      'reply, private',
      'heading: ❌ Not in any of the 2 articles',
    ]);
  });

  it.each(['', ' ', '\n\t'])('says that %j has no text', async (text) => {
    expect(linesOf(await found(text))).toEqual([
      'refusal, private',
      'note: There is no text in that message to look for in an article.',
    ]);
  });

  it('refuses a text without words, and one that is too long', async () => {
    expect([await found('?! 🙂'), await found('x'.repeat(longestVerified + 1))]).toMatchObject([
      { kind: 'refusal', visibility: 'private' },
      { kind: 'refusal', visibility: 'private' },
    ]);
    expect(linesOf(await found('x '.repeat(longestVerified)))).toEqual([
      'refusal, private',
      'note: That is 7,999 characters long, and at most 4,000 can be checked at once. Check it in parts.',
    ]);
  });

  it('says how to add an article where there is none', async () => {
    expect(linesOf(await found('Wolves hunt.', contextOf()))).toEqual([
      'refusal, private',
      'note: There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
    ]);
  });
});
