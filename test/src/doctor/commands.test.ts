import { expect, it } from 'vitest';
import type { CommandsThere, Told } from '../../../src/discord/inquiry.ts';
import { checkCommands } from '../../../src/doctor/commands.ts';

const wanted = { application: '1', invite: 'LINK' };
const all: CommandsThere = { count: 9, wanted: 9, missing: [], changed: [], strange: [] };
const none: CommandsThere = { ...all, count: 0, missing: ['ask'] };
const servers = Array.from({ length: 60 }, (_, i) => ({ id: String(i), name: `S${i}` }));

it('asks for the commands of at most fifty servers', async () => {
  const asked: (string | undefined)[] = [];
  const commands = async (_: string, server?: string): Promise<Told<CommandsThere>> => {
    asked.push(server);
    return { kind: 'told', value: server === undefined ? all : none };
  };
  expect(await checkCommands({ commands }, servers, wanted)).toEqual([
    { check: 'commands', state: 'well', says: 'all 9 commands are registered everywhere' },
  ]);
  expect(asked).toEqual([undefined, ...servers.slice(0, 50).map(({ id }) => id)]);
});

it('leaves servers alone that refuse to tell, and names every place where commands are doubled', async () => {
  const commands = async (_: string, server?: string): Promise<Told<CommandsThere>> => {
    return server === '1' ? { kind: 'refused', status: 403, code: 50_001 } : { kind: 'told', value: all };
  };
  expect(await checkCommands({ commands }, servers.slice(0, 3), { ...wanted, guildId: '2' })).toEqual([
    { check: 'commands', state: 'well', says: 'all 9 commands are registered in S2' },
    {
      check: 'commands',
      state: 'wrong',
      says: 'commands are registered everywhere, in S0 as well as in S2: people see them twice',
      fix: 'Start the bot again (npm start): it takes away those that are not in S2.',
    },
  ]);
});

it('tells a server that the bot is not in from one that refuses it commands', async () => {
  const commands = async (_: string, server?: string): Promise<Told<CommandsThere>> => {
    return server === undefined ? { kind: 'told', value: none } : { kind: 'refused', status: 403, code: 50_001 };
  };
  const found = await Promise.all(
    ['2', '77'].map((guildId) => checkCommands({ commands }, servers.slice(0, 3), { ...wanted, guildId })),
  );
  expect(found).toEqual([
    [
      {
        check: 'commands',
        state: 'wrong',
        says: 'the bot may not have commands in S2',
        fix: 'Invite it there once more with this link: LINK',
      },
    ],
    [
      {
        check: 'commands',
        state: 'wrong',
        says: 'the bot isn’t in the server of DISCORD_GUILD_ID, 77',
        fix: 'Invite it there (LINK), or take DISCORD_GUILD_ID out of .env.',
      },
    ],
  ]);
});
