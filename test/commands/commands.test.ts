import { describe, expect, it } from 'vitest';
import { commandNamed, commands } from '../../commands/commands.ts';
import type { QuoteData } from '../../commands/reply/data.ts';
import { problemOf } from '../../commands/reply/reply.ts';
import type { Input } from '../../commands/shared/command.ts';
import { bees, contextOf, wolves } from './library.ts';

const context = contextOf(bees, wolves);

/** The quotes that a person sees, and those in the data, by their first letter's place. */
async function quotesOf(name: string, input: Input): Promise<{ shown: number[]; data: number[] }> {
  const outcome = await commandNamed(name)?.run(input, { ...context, surface: 'script' });
  const shown = outcome?.reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.span.start] : []));
  const { quotes = [], closest = [] } = (outcome?.data ?? {}) as Readonly<Record<string, readonly QuoteData[]>>;
  return { shown: shown ?? [], data: [...quotes, ...closest].map(({ start }) => start) };
}

describe('what a person sees and what a script gets', () => {
  it.each<[string, Input]>([
    ['quote', { topic: 'bees' }],
    ['verify', { quote: 'Wolves hunt in small packs.' }],
    ['verify', { quote: 'bees make honey in hives' }],
    ['summary', {}],
    ['summary', { article: 'wolves', sentences: '1' }],
    ['summary', { date: '2026-01-03' }],
    ['ask', { question: 'What is this about?' }],
  ])('are the same quotes of /%s %j', async (name, input) => {
    const { shown, data } = await quotesOf(name, input);
    expect(shown.length).toBeGreaterThan(0);
    expect(data).toEqual(shown);
  });

  it.each(['How many bees does a hive hold?', 'Who invented the telephone?', 'Do wolves hunt bees?'])(
    'begin with the same quotes for “%s”, of which a person sees fewer',
    async (question) => {
      const { shown, data } = await quotesOf('ask', { question });
      expect(data.slice(0, shown.length)).toEqual(shown);
    },
  );

  it('are the same sections, for a script with their headings', async () => {
    const { reply, data } = await commandNamed('read').run({ section: '1-2', article: 'bees' }, context);
    const shown = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.text] : []));
    const { quotes } = data as { readonly quotes: readonly QuoteData[] };
    expect(quotes.map(({ text }) => text.split('\n\n').at(-1))).toEqual(shown);
  });

  it.each<[string, Input]>([
    ['ask', {}],
    ['ask', { question: 'Who hunts?', article: 'wolfs' }],
    ['quote', {}],
    ['quote', { topic: 'the' }],
    ['read', { section: '99' }],
    ['verify', { quote: '?' }],
    ['summary', { article: 'wolfs' }],
    ['summary', { sentences: '0' }],
    ['summary', { date: 'today' }],
  ])('are the same problem where /%s %j is refused', async (name, input) => {
    const asked = 'question' in input && input.question !== '' ? { question: input.question } : {};
    const { reply, data } = (await commandNamed(name)?.run(input, context)) ?? {};
    expect([reply?.kind, data]).toEqual(['refusal', { error: reply && problemOf(reply), ...asked }]);
  });

  it('are the help to a greeting, and what is looked up in its stead', async () => {
    const { reply, data } = await commandNamed('ask').run({ question: 'hi' }, context);
    expect(reply).toEqual((await commandNamed('help').run({}, context)).reply);
    expect(data).toMatchObject({ question: 'hi', kind: 'not-stated', quotes: [] });
  });

  it('are the question as it was written, though it is looked up without its greeting', async () => {
    const run = async (question: string) => (await commandNamed('ask').run({ question }, context)).data;
    const question = 'How many bees does a hive hold?';
    expect(await run(`Hi, ${question}`)).toEqual({ ...(await run(question)), question: `Hi, ${question}` });
  });
});

describe('the list of commands', () => {
  it('finds each by its name', () => {
    expect(commands.map(({ name }) => commandNamed(name))).toEqual(commands);
    expect([commandNamed('dance'), commandNamed('constructor')]).toEqual([undefined, undefined]);
  });
});
