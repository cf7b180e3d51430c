import { expect, it } from 'vitest';
import { checkSettings } from '../../../src/doctor/settings.ts';

const file = (...names: readonly string[]) => ({ isThere: true, names });

it('finds settings that make sense, with a file and without one', () => {
  expect([
    checkSettings({ problems: [], file: file('DISCORD_TOKEN', 'NODE_OPTIONS') }),
    checkSettings({ problems: [], file: { isThere: false, names: [] } }),
  ]).toEqual([
    [{ check: 'settings', state: 'well', says: 'the settings of .env make sense' }],
    [{ check: 'settings', state: 'off', says: 'there is no file .env: the defaults hold' }],
  ]);
});

it('finds what is wrong, and names that are slips of a setting', () => {
  const problems = ['HTTP_PORT must be a number'];
  expect(checkSettings({ problems, file: file('DISCORD_TOKN', 'discord_token', 'HTTP_PORT') })).toEqual([
    {
      check: 'settings',
      state: 'wrong',
      says: 'HTTP_PORT must be a number',
      fix: 'Mend that line in .env; .env.example shows each setting.',
    },
    {
      check: 'settings',
      state: 'wrong',
      says: '.env has DISCORD_TOKN, which is no setting',
      fix: 'Write DISCORD_TOKEN instead.',
    },
    {
      check: 'settings',
      state: 'wrong',
      says: '.env has discord_token, which is no setting',
      fix: 'Write DISCORD_TOKEN instead.',
    },
  ]);
});
