import { describe, expect, it } from 'vitest';
import { commandNamed, press } from '../../../commands/commands.ts';
import { quote } from '../../../commands/quote.ts';
import { read } from '../../../commands/read.ts';
import type { Action, Press, Reply } from '../../../commands/reply/reply.ts';
import { isShowing } from '../../../commands/reply/verb.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from '../library.ts';

const ask = commandNamed('ask');
const context = contextOf(bees, wolves);
const question = 'How many bees does a hive hold?';
const { edition } = bees;

function pressed(
  action: Press | undefined,
  asked = question,
  visibility: Reply['visibility'] = 'private',
  quoted: readonly string[] = [],
): Reply {
  if (!action || !isShowing(action)) throw new Error(`nothing to show for ${action?.verb}`);
  return press(action, { question: asked, quoted }, visibility, context);
}

function verbsOf({ actions = [] }: Reply): string[] {
  return actions.map(({ verb, at }) => `${verb} ${at}`);
}

async function buttons(): Promise<Partial<Record<string, Action>>> {
  const { actions = [] } = await replyOf(ask, { question }, context);
  return Object.fromEntries(actions.map((action) => [action.verb, action]));
}

describe('a press under an answer', () => {
  it('is offered for the next match, what stands around, why, and to take it away', async () => {
    expect((await replyOf(ask, { question }, context)).actions).toEqual([
      { verb: 'next', label: 'Next match', key: 'n', edition, at: 1 },
      { verb: 'around', label: 'Read around it', key: 'a', edition, at: 1 },
      { verb: 'why', label: 'Why this?', rare: true, key: 'w', edition, at: 1 },
      { verb: 'miss', label: 'Didn’t help', edition, at: 1, rare: true },
      { verb: 'remove', label: 'Remove', key: 'r', edition, at: 0 },
    ]);
  });

  it('is offered to show a private answer to everyone', async () => {
    expect(verbsOf(await replyOf(ask, { question, private: true }, context)).at(-1)).toBe('show 0');
  });

  it('shows the next match under the same question, and behind the last one the answer again', async () => {
    const reply = pressed((await buttons()).next);
    expect(linesOf(reply)).toEqual([
      'reply, private',
      `question: ${question}`,
      'note: Match 2 of 2:',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1 · Bees)',
    ]);
    expect(verbsOf(reply)).toEqual(['back 0', 'around 0', 'why 0', 'miss 0', 'show 0']);
    expect(linesOf(pressed(reply.actions?.[0]))).toEqual([
      'reply, private',
      `question: ${question}`,
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    ]);
  });

  it('shows what stands around the quote, the quote marked, and leads back', async () => {
    const reply = pressed((await buttons()).around, question, 'public');
    expect(linesOf(reply)).toEqual([
      'reply, public',
      `question: ${question}`,
      'aside: Around it in §1 · Bees',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
      'quote, marked: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
    ]);
    expect(verbsOf(reply)).toEqual(['back 0', 'why 1', 'remove 0']);
  });

  it('says in plain words why this was quoted', async () => {
    const reply = pressed((await buttons()).why);
    const lines = linesOf(reply);
    expect(lines.slice(0, 5)).toEqual([
      'reply, private',
      `question: ${question}`,
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
      'heading: Why this?',
      'note: The question asks for a number or an amount. Of its words, the sentence has: bees, hive, and hold.',
    ]);
    const start = bees.text.indexOf('A hive');
    expect(lines.at(-1)).toBe(
      `aside: Characters ${start} to ${start + 33} of bees.md, counted from 0, edition ${edition}: anyone can check.`,
    );
    expect(verbsOf(reply)).toEqual(['back 0', 'around 1', 'show 0']);
  });

  it('leads back to the match it was pressed under', async () => {
    const next = pressed((await buttons()).next);
    const around = pressed(next.actions?.find(({ verb }) => verb === 'around'));
    expect(around.actions?.[0]).toMatchObject({ verb: 'next', label: 'Back to the answer', at: 1 });
  });

  it('can be made again on another page', async () => {
    const { around } = await buttons();
    expect(pressed({ verb: 'around', edition, at: 1, page: 3 }).again).toEqual({
      verb: 'around',
      edition,
      at: around?.at,
    });
  });

  it('works under the summary that answers what the article is about', () => {
    expect(linesOf(pressed({ verb: 'back', edition, at: 0 }, 'What is this about?')).slice(0, 3)).toEqual([
      'reply, private',
      'question: What is this about?',
      'heading: Bees in brief:',
    ]);
  });

  it('says so when the article has changed since, instead of quoting wrongly', () => {
    expect(linesOf(pressed({ verb: 'around', edition: '00000000', at: 1 }))).toEqual([
      'refusal, private',
      'note: The article has changed since that answer was given, so its places no longer hold. Ask again for the article as it is now.',
    ]);
  });

  it('says where the quotes stand now that were shown under an older edition', () => {
    const old = { verb: 'around', edition: '00000000', at: 1 } as const;
    const told = [['Wolves hunt\nin packs.', 'Bees can fly to the moon.'], ['Bees can fly to the moon.']].map(
      (quoted) => linesOf(pressed(old, question, 'public', quoted)),
    );
    expect(told).toEqual([
      [
        'refusal, private',
        'note: The article has changed since that answer was given. Of the 2 quotes, 1 still stands in it, here:',
        'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      ],
      [
        'refusal, private',
        'note: The article has changed since that answer was given, and the quote no longer stands in it. Ask again for the article as it is now.',
      ],
    ]);
  });

  it('refuses a place that isn’t there and a question that can’t be read', () => {
    const kinds = [
      pressed({ verb: 'around', edition, at: 999 }),
      pressed({ verb: 'why', edition, at: 999 }),
      pressed({ verb: 'next', edition, at: 999 }),
      pressed({ verb: 'read', edition, at: 999 }),
      pressed({ verb: 'next', edition, at: 1 }, ''),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(Array(5).fill('refusal'));
  });
});

describe('a press under a section', () => {
  it('turns to the sections before and after', async () => {
    const first = await replyOf(read, { section: '1', article: 'bees' }, context);
    expect(verbsOf(first)).toEqual(['read 1', 'remove 0']);
    const second = pressed(first.actions?.[0], '');
    expect(linesOf(second)).toEqual([
      'reply, private',
      'heading: §2 · Winter · Bees',
      'quote: In winter the bees keep warm by trembling. (§2)',
    ]);
    expect(second.actions?.map(({ label }) => label)).toEqual(['‹ §1', 'Show to everyone']);
    expect(second.again).toEqual({ verb: 'read', edition, at: 1, to: 1 });
  });
});

describe('a press under the passages on a topic', () => {
  it('stays with the topic: what is around it, and back to the same passages', async () => {
    const passages = await replyOf(quote, { topic: 'honey', article: 'bees' }, context);
    const around = pressed(
      passages.actions?.find(({ verb }) => verb === 'around'),
      'honey',
    );
    const back = pressed(around.actions?.[0], 'honey');
    expect([around.actions?.[0]?.topic, linesOf(back).slice(1)]).toEqual([true, linesOf(passages).slice(1)]);
  });
});
