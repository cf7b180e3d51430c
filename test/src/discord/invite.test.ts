import { PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { inviteOf } from '../../../src/discord/invite.ts';

it('invites the bot with its commands and what the daily post needs, nothing more', () => {
  const { origin, pathname, searchParams } = new URL(inviteOf('1100000000000000001'));
  const { permissions, ...others } = Object.fromEntries(searchParams);
  expect([origin + pathname, others, new PermissionsBitField(BigInt(permissions ?? '0')).toArray()]).toEqual([
    'https://discord.com/oauth2/authorize',
    { client_id: '1100000000000000001', scope: 'bot applications.commands' },
    ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'SendMessagesInThreads'],
  ]);
});
