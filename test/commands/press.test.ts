import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { press } from '../../commands/press.ts';
import { bees, contextOf, linesOf, wolves } from './library.ts';

const context = contextOf(bees, wolves);
const question = 'How many bees does a hive hold?';

async function buttons() {
  const { actions = [] } = await ask.run({ question }, context);
  return Object.fromEntries(actions.map((action) => [action.verb, action]));
}

describe('a press under an answer', () => {
  it('is offered for the next match, what stands around, and why', async () => {
    const { edition } = bees;
    expect((await ask.run({ question }, context)).actions).toEqual([
      { verb: 'next', label: 'Next match', edition, at: 1 },
      { verb: 'around', label: 'Read around it', edition, at: 1 },
      { verb: 'why', label: 'Why this?', edition, at: 1 },
    ]);
  });

  it('shows the next match under the same question, and offers the one after it', async () => {
    const { next } = await buttons();
    const reply = press(next ?? { verb: 'next', edition: '', at: 0 }, question, context);
    expect(linesOf(reply)).toEqual([
      'reply, private',
      `question: ${question}`,
      'note: Match 2 of 2:',
      'quote: Bees make honey in hives. (§1, sentence 1 · Bees)',
    ]);
    expect(reply.actions?.[0]).toMatchObject({ verb: 'next', at: 0 });
  });

  it('shows what stands around the quote, the quote marked', async () => {
    const { around } = await buttons();
    expect(linesOf(press(around ?? { verb: 'around', edition: '', at: 0 }, question, context))).toEqual([
      'reply, private',
      'heading: Around it in §1 · Bees',
      'quote: Bees make honey in hives. (§1, sentence 1 · Bees)',
      'quote: A hive holds forty thousand bees. (the quote · §1, sentence 2 · Bees)',
      'quote: In winter the bees keep warm by trembling. (§2, sentence 1 · Bees)',
    ]);
  });

  it('says in plain words why this was quoted', async () => {
    const { why } = await buttons();
    const lines = linesOf(press(why ?? { verb: 'why', edition: '', at: 0 }, question, context));
    expect(lines.slice(0, 4)).toEqual([
      'reply, private',
      'heading: Why this?',
      'quote: A hive holds forty thousand bees. (§1, sentence 2 · Bees)',
      'note: The question asks for a number or an amount. Of its words, the sentence has: bees, hive, and hold.',
    ]);
    const start = bees.text.indexOf('A hive');
    expect(lines.at(-1)).toBe(
      `note: Letters ${start} to ${start + 33} of bees.md, edition ${bees.edition}: anyone can check.`,
    );
  });

  it('says so when the article has changed since, instead of quoting wrongly', () => {
    expect(linesOf(press({ verb: 'around', edition: '00000000', at: 1 }, question, context))).toEqual([
      'refusal, private',
      'note: The article has changed since that answer was given, so its places no longer hold. Ask again for the article as it is now.',
    ]);
  });

  it('refuses a place that isn’t there and a question that can’t be read', () => {
    const { edition } = bees;
    const kinds = [
      press({ verb: 'around', edition, at: 999 }, question, context),
      press({ verb: 'why', edition, at: 999 }, question, context),
      press({ verb: 'next', edition, at: 1 }, '', context),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['refusal', 'refusal', 'refusal']);
  });
});
