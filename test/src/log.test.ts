import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { errorForLog } from '../../src/log.ts';

it('tells what went wrong, but neither what was asked nor an interaction’s token', () => {
  const error = new DiscordAPIError(
    { code: 50_035, message: 'Invalid Form Body' },
    50_035,
    400,
    'POST',
    'https://discord.example/api/interactions/1/secret-token/callback',
    { body: { content: 'What did I ask?' }, files: undefined },
  );
  const logged = errorForLog(new Error('outer', { cause: error }));
  expect(JSON.stringify(logged)).not.toMatch(/What did I ask|secret-token/);
  expect(logged.cause).toMatchObject({ message: 'Invalid Form Body', code: 50_035, status: 400, method: 'POST' });
});

it('names the kind of what is no error', () => {
  expect(errorForLog('What did I ask?')).toEqual({ message: 'string' });
});
