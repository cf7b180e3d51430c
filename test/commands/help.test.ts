import { expect, it } from 'vitest';
import { commandNamed, commands, press } from '../../commands/commands.ts';
import { noEdition } from '../../commands/reply/reply.ts';
import { bees, contextOf, linesOf, replyOf } from './library.ts';

it('is short: the promise, how to ask, questions that were tried, what is kept, and a button for the rest', async () => {
  const reply = await replyOf(commandNamed('help'), {}, contextOf(bees));
  expect([linesOf(reply), reply.actions]).toEqual([
    [
      'reply, private',
      'heading: Verbatim answers only in the article’s own words',
      'note: Every quote is copied from the article letter by letter, with the place where it stands. Where the article does not answer, it says so. Nothing is made up, and no language model is asked.',
      'note: Ask with /ask, mention me, or write to me directly.',
      'note: For example:',
      'list: • What about forty thousand bees?',
      'list: • What about hives?',
      'aside: I keep nothing about you: no question, no answer, no name.',
    ],
    [{ verb: 'help', label: 'More help', key: 'h', edition: noEdition, at: 0 }],
  ]);
});

it('gives no examples where there is nothing to ask about', async () => {
  const lines = linesOf(await replyOf(commandNamed('help'), {}, contextOf()));
  expect(lines.filter((line) => line.startsWith('list') || line.includes('For example'))).toEqual([]);
});

it('is short at the prompt, too, and names behind its letter only what works there', async () => {
  const context = { ...contextOf(bees), surface: 'terminal' } as const;
  const short = await replyOf(commandNamed('help'), {}, context);
  expect([linesOf(short).filter((line) => line.startsWith('list')).length, short.actions?.[0]?.key]).toEqual([2, 'h']);
  const lines = linesOf(press({ verb: 'help', edition: noEdition, at: 0 }, { question: '' }, 'public', context));
  expect(lines.flatMap((line) => /^list: (\S+)/.exec(line)?.[1] ?? [])).toEqual([
    '/ask',
    '/quote',
    '/read',
    '/verify',
    '/summary',
    '/articles',
  ]);
  expect(lines).toContain('note: Type a question, /help for the commands, or /quit.');
});

it('is whole on a command line, where nothing can be pressed', async () => {
  const lines = linesOf(await replyOf(commandNamed('help'), {}, { ...contextOf(bees), surface: 'script' }));
  expect(lines.some((line) => line.startsWith('list: /ask question'))).toBe(true);
});

it('names behind its button every command and what is kept', () => {
  const more = press({ verb: 'help', edition: noEdition, at: 0 }, { question: '' }, 'private', contextOf());
  const lines = linesOf(more);
  const named = lines.flatMap((line) => /^list: \/(\w+)/.exec(line)?.[1] ?? []);
  expect(named).toEqual(commands.map(({ name }) => name).filter((name) => name !== 'find' && name !== 'help'));
  expect(lines).toContain(
    'list: Right-click a message → Apps → Find in article – Is what somebody wrote in an article? Only you see the result',
  );
  expect(lines.at(-1)).toBe('note: I keep nothing about you: no question, no answer, no name.');
});
