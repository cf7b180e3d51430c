import { describe, expect, it } from 'vitest';
import { openPractice, ours } from './practice.ts';

const practice = openPractice();

describe('the doctor of commands', () => {
  it('finds those that are missing, changed or of an earlier version', async () => {
    await practice.discordIs({ commands: [] });
    expect(await practice.wrongLines()).toEqual([
      1,
      ['✗ no command is registered yet', '  → Start the bot (npm start): it registers them.'],
    ]);
    const old = { name: 'question', description: 'Ask', type: 1 };
    await practice.discordIs({ commands: [old, ...ours.slice(1, -1), { ...ours[0], description: 'x' }] });
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        `✗ the commands registered everywhere are not this version’s: missing: ${ours.at(-1)?.name}; of another version: ${ours[0]?.name}; unknown to this version: question`,
        '  → Start the bot again (npm start): it registers its own.',
      ],
    ]);
  });

  it('finds those that people see twice', async () => {
    const [guild = ''] = practice.standIn.guilds.keys();
    await register(guild);
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        '✗ commands are registered in Readers as well as everywhere: people see them twice',
        '  → Start the bot again (npm start): it takes away those that are not everywhere.',
      ],
    ]);
    expect(await practice.wrongLines({ DISCORD_GUILD_ID: guild })).toEqual([
      1,
      [
        '✗ commands are registered everywhere as well as in Readers: people see them twice',
        '  → Start the bot again (npm start): it takes away those that are not in Readers.',
      ],
    ]);
  });

  it('finds a server of DISCORD_GUILD_ID that the bot is not in', async () => {
    await practice.discordIs({ commands: [] });
    expect(await practice.wrongLines({ DISCORD_GUILD_ID: '1199999999999999999' })).toEqual([
      1,
      [
        '✗ the bot isn’t in the server of DISCORD_GUILD_ID, 1199999999999999999',
        `  → Invite it there (https://discord.com/oauth2/authorize?client_id=${practice.standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552), or take DISCORD_GUILD_ID out of .env.`,
      ],
    ]);
  });

  async function register(guild: string): Promise<void> {
    const url = `${practice.standIn.apiUrl}/v10/applications/${practice.standIn.applicationId}/guilds/${guild}/commands`;
    const headers = { Authorization: `Bot ${practice.standIn.token}`, 'Content-Type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify(ours) });
  }
});
