import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { textsOf } from './town.ts';
import { setStage } from './stage.ts';

const [here, there] = ['300000000000000001', '300000000000000002'] as const;
const [own, foreign] = ['400000000000000001', '400000000000000002'] as const;
const stage = setStage({
  discord: {
    guilds: [
      { id: here, channels: [{ id: own, name: 'own' }] },
      { id: there, channels: [{ id: foreign, name: 'foreign' }] },
    ],
  },
});

const admin = { id: '1100000000000000009', permissions: PermissionFlagsBits.ManageGuild };

/** `/daily` by an admin of a server, in its channel. */
async function daily(
  guildId: string,
  channelId: string,
  subcommand: string,
  target?: string,
): Promise<readonly string[]> {
  const chosen = target && {
    options: [
      { name: 'channel', value: target },
      { name: 'time', value: '9' },
      { name: 'timezone', value: 'utc' },
    ],
    resolved: { channels: { [target]: { id: target, name: 'chosen', type: 0, permissions: '0' } } },
  };
  const given = { name: 'daily', subcommand, user: admin, guildId, channelId, ...chosen };
  return textsOf((await stage.standIn.slash(given)).message);
}

it('an admin neither sees nor sets what is another server’s, not even with the id of its channel', async () => {
  const before = await daily(there, foreign, 'status');
  const refused = await daily(here, own, 'set', foreign);
  expect([refused.join().includes(`<#${foreign}>`), refused.join().includes('Every day')]).toEqual([true, false]);
  expect((await daily(here, own, 'set', own)).join()).toContain(`Every day at **09\\:00** (UTC) in <#${own}>`);
  expect((await daily(here, own, 'status')).join()).toContain(`<#${own}>`);
  expect(await daily(there, foreign, 'status')).toEqual(before);
});
