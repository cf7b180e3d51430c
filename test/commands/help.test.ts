import { expect, it } from 'vitest';
import { commandNamed, commands } from '../../commands/commands.ts';
import { contextOf, linesOf, replyOf } from './library.ts';

it('names in the terminal only what works there', async () => {
  const context = { ...contextOf(), surface: 'terminal' } as const;
  const reply = await replyOf(commandNamed('help'), {}, context);
  const lines = reply ? linesOf(reply) : [];
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

it('names every command and what is kept', async () => {
  const lines = linesOf(await replyOf(commandNamed('help'), {}, contextOf()));
  const named = lines.flatMap((line) => /^list: \/(\w+)/.exec(line)?.[1] ?? []);
  expect(named).toEqual(commands.map(({ name }) => name).filter((name) => name !== 'find' && name !== 'help'));
  expect(lines).toContain(
    'list: Right-click a message → Apps → Find in article – Is what somebody wrote in an article? Only you see the result',
  );
  expect(lines.at(-1)).toBe('note: I keep nothing about you: no question, no answer, no name.');
});
