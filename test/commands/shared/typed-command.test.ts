import { expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { typedCommand } from '../../../commands/shared/typed-command.ts';

const given = (line: string): unknown[] | undefined => {
  const found = typedCommand(line, commands);
  return found && [found.command.name, found.input];
};

it.each([
  ['/quote safety article: shanghai', ['quote', { topic: 'safety', article: 'shanghai' }]],
  ['/citar seguridad', ['quote', { topic: 'seguridad' }]],
  ['read 8', ['read', { section: '8' }]],
  ['quote safety', ['quote', { topic: 'safety' }]],
  ['verify bees make honey', ['verify', { quote: 'bees make honey' }]],
  ['summary', ['summary', {}]],
  ['Articles.', ['articles', {}]],
])('“%s” is a command', (line, command) => {
  expect(given(line)).toEqual(command);
});

it.each([
  'summary of the rules',
  'quote what the mayor said about safety in it',
  'quote safety?',
  'read me the rules',
  'quote',
  'what is it about?',
  '/nothing of ours',
  '',
])('“%s” is none', (line) => {
  expect(given(line)).toBeUndefined();
});
