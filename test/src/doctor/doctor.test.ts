import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { setSchedule } from '../../../commands/daily/settings.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { StandInOptions } from '../../stand-in/types.ts';
import { type Ran, runMain } from '../main-process.ts';

const ours = registrationOf(commands, languages);
const portal = 'https://discord.com/developers/applications';
let folder: string;
let standIn: StandIn;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
  standIn = await startStandIn({ commands: ours, guilds: [{ name: 'Readers' }], botUser: { username: 'Verbatim' } });
});
afterEach(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true });
  expect(standIn.violations).toEqual([]);
});

async function discordIs(options: StandInOptions): Promise<void> {
  await standIn.close();
  standIn = await startStandIn({ botUser: { username: 'Verbatim' }, commands: ours, ...options });
}

const database = () => join(folder, 'verbatim.db');

async function examined(environment: Record<string, string> = {}, args: readonly string[] = []): Promise<Ran> {
  return runMain(['doctor', ...args], '', {
    DISCORD_TOKEN: standIn.token,
    DISCORD_API_URL: standIn.apiUrl,
    DATABASE_URL: `file:${database()}`,
    ...environment,
  });
}

/** What differs from a set-up in which all is well. */
async function wrongLines(environment: Record<string, string> = {}): Promise<[status: number | null, lines: string[]]> {
  const { status, output, errors } = await examined(environment);
  expect(errors).toBe('');
  const lines = output.split('\n');
  return [status, lines.flatMap((line, i) => (line.startsWith('✗') ? [line, lines[i + 1] ?? ''] : []))];
}

/** A daily post in a channel of the first server. */
async function scheduleIn(channel: string): Promise<void> {
  const [guild = ''] = standIn.guilds.keys();
  const ledger = await openLedger(`file:${database()}`);
  const daily = { time: '09:00', zone: 'Europe/London', language: 'en', origin: 'command' } as const;
  await setSchedule(ledger, { guild, channel, ...daily }, '', Date.parse('2026-11-24T12:00:00Z'));
  await ledger.close();
}

const channelNamed = (name: string): string =>
  [...standIn.channels.values()].find((one) => one.name === name)?.id ?? '';

describe('the doctor', () => {
  it('finds all well, and asks for nothing but what it tells', async () => {
    await scheduleIn(channelNamed('general'));
    const { status, output, errors } = await examined();
    expect([status, errors]).toEqual([0, '']);
    expect(output.replace(/next .* \(/, 'next DAY (').replace(/✓ Node .*/, '✓ Node')).toBe(`✓ Node
✓ 1 article in seeds
– there is no file .env: the defaults hold
✓ the database ${database()} can be read and written (schema 1)
✓ the token is that of Verbatim
✓ anybody may add the bot to a server, and people may add it for themselves
✓ no privileged intent is needed, and none is switched on
✓ 1000 of 1000 logins a day are left, a start takes 1
✓ in 1 server: Readers
✓ all ${ours.length} commands are registered everywhere
✓ the daily post of Readers in #general: next DAY (Europe/London); none was made yet
– no HTTP_PORT: the articles are not served as pages (docs/pages.md)
– no PUBLIC_URL: references on Discord are text

All is well.
`);
    expect([standIn.gateway.identifies, standIn.requests.filter(({ method }) => method !== 'GET')]).toEqual([[], []]);
  });

  it('gives the same as data', async () => {
    const { status, output } = await examined({}, ['--json']);
    const { well, findings } = JSON.parse(output) as { well: boolean; findings: { check: string; state: string }[] };
    expect([status, well, findings.map(({ check, state }) => `${check} ${state}`)]).toEqual([
      0,
      true,
      [
        'node well',
        'articles well',
        'settings off',
        'database well',
        'token well',
        'application well',
        'intents well',
        'gateway well',
        'servers well',
        'commands well',
        'schedules off',
        'pages off',
        'pages off',
      ],
    ]);
  });

  it('says without a token that the terminal works, and where a token comes from', async () => {
    const { status, output } = await examined({ DISCORD_TOKEN: '' });
    expect([status, standIn.requests]).toEqual([0, []]);
    expect(output).toContain(
      '\n– no DISCORD_TOKEN: npm start opens the prompt, which works without Discord (docs/operate.md says how to get a token)\n',
    );
  });

  it('says how to reset a token that Discord refuses, once, and never prints it', async () => {
    const { status, output } = await examined({ DISCORD_TOKEN: 'MTEx.wrong.token' });
    expect([status, output.split('\n').filter((line) => /^✗|→/.test(line))]).toEqual([
      1,
      [
        '✗ Discord refuses the token',
        `  → Press Reset Token at ${portal} (your application → Bot), put the new one behind DISCORD_TOKEN= in .env and start again.`,
      ],
    ]);
    expect(output).not.toContain('MTEx');
  });

  it('gives the link that invites the bot where it is in no server', async () => {
    await discordIs({ guilds: [] });
    expect(await wrongLines()).toEqual([
      1,
      [
        '✗ the bot is in no server',
        `  → Invite it to yours: https://discord.com/oauth2/authorize?client_id=${standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552`,
      ],
    ]);
  });

  it('finds what keeps an application from being invited or asked', async () => {
    const application = {
      interactions_endpoint_url: 'https://elsewhere.example',
      bot_require_code_grant: true,
      integration_types_config: { '1': {} },
      flags: 1 << 19,
    };
    await discordIs({ application });
    expect(await wrongLines()).toEqual([
      1,
      [
        '✗ Discord sends commands to an Interactions Endpoint URL instead of to the bot',
        `  → Empty that field at ${portal} (your application → General Information) and save.`,
        '✗ the bot can’t be invited: it requires an OAuth2 code grant',
        `  → Switch off “Requires OAuth2 Code Grant” at ${portal} (your application → Bot) and save.`,
        '✗ the application can’t be added to servers',
        `  → Tick “Guild Install” at ${portal} (your application → Installation) and save.`,
      ],
    ]);
  });
});

describe('the doctor of commands', () => {
  it('finds those that are missing, changed or of an earlier version', async () => {
    await discordIs({ commands: [] });
    expect(await wrongLines()).toEqual([
      1,
      ['✗ no command is registered everywhere', '  → Start the bot (npm start): it registers them.'],
    ]);
    const old = { name: 'question', description: 'Ask', type: 1 };
    await discordIs({ commands: [old, ...ours.slice(1, -1), { ...ours[0], description: 'x' }] });
    expect(await wrongLines()).toEqual([
      1,
      [
        `✗ the commands registered everywhere are not this version’s: missing: ${ours.at(-1)?.name}; of another version: ${ours[0]?.name}; unknown to this version: question`,
        '  → Start the bot again (npm start): it registers its own.',
      ],
    ]);
  });

  it('finds those that people see twice', async () => {
    const [guild = ''] = standIn.guilds.keys();
    await register(guild);
    expect(await wrongLines()).toEqual([
      1,
      [
        '✗ commands are registered in Readers as well as everywhere: people see them twice',
        '  → Start the bot again (npm start): it takes away those that are not everywhere.',
      ],
    ]);
    expect(await wrongLines({ DISCORD_GUILD_ID: guild })).toEqual([
      1,
      [
        '✗ commands are registered everywhere as well as in Readers: people see them twice',
        '  → Start the bot again (npm start): it takes away those that are not in Readers.',
      ],
    ]);
  });

  it('finds a server of DISCORD_GUILD_ID that the bot is not in', async () => {
    await discordIs({ commands: [] });
    expect(await wrongLines({ DISCORD_GUILD_ID: '1199999999999999999' })).toEqual([
      1,
      [
        '✗ the bot isn’t in the server of DISCORD_GUILD_ID, 1199999999999999999',
        `  → Invite it there (https://discord.com/oauth2/authorize?client_id=${standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552), or take DISCORD_GUILD_ID out of .env.`,
      ],
    ]);
  });

  async function register(guild: string): Promise<void> {
    const url = `${standIn.apiUrl}/v10/applications/${standIn.applicationId}/guilds/${guild}/commands`;
    const headers = { Authorization: `Bot ${standIn.token}`, 'Content-Type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify(ours) });
  }
});

describe('the doctor of the daily post', () => {
  const choose = '  → Choose another channel with /daily set in that server (or in DAILY_CHANNEL_ID).';

  it('finds a channel that is gone', async () => {
    const news = channelNamed('news');
    await scheduleIn(news);
    standIn.removeChannel(news, true);
    expect(await wrongLines()).toEqual([1, ['✗ the daily post of Readers has no channel: it was deleted', choose]]);
  });

  it('finds what the bot may not do in the channel', async () => {
    const general = channelNamed('general');
    await scheduleIn(general);
    const deny = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;
    standIn.changeChannel(general, { deny }, true);
    expect(await wrongLines()).toEqual([
      1,
      [
        '✗ the daily post of Readers can’t be made in #general: the bot lacks Read Message History, Send Messages',
        '  → Allow the bot’s role Read Message History, Send Messages in the channel’s settings (Permissions).',
      ],
    ]);
    standIn.changeChannel(general, { deny: PermissionFlagsBits.ViewChannel }, true);
    expect(await wrongLines()).toEqual([
      1,
      [
        '✗ the daily post of Readers can’t be made: the bot can’t see its channel',
        '  → Allow the bot’s role View Channel in the channel’s settings (Permissions).',
      ],
    ]);
  });

  it('finds that a channel of the settings is none', async () => {
    expect(await wrongLines({ DAILY_CHANNEL_ID: '1199999999999999999' })).toEqual([
      1,
      ['✗ the daily post of DAILY_CHANNEL_ID has no channel: there is none with that id', choose],
    ]);
  });
});

describe('the doctor where Discord is away', () => {
  const look =
    '  → Look at https://discordstatus.com and at this computer’s connection (proxy, firewall, DISCORD_API_URL), then look again.';

  it('says so once, whatever else it asked, and tells the rest', async () => {
    standIn.fault({ effect: { kind: 'status', status: 503 }, times: 99 });
    const { status, output } = await examined();
    const lines = output.split('\n');
    expect([status, lines.filter((line) => /^✗|→/.test(line))]).toEqual([
      1,
      ['✗ Discord answers with 503: the token can’t be told', look],
    ]);
    expect(lines).toContain('✓ 1 article in seeds');
    expect(lines).toContain('– Discord answers with 503: its servers can’t be told');
  });

  it('says so where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await wrongLines({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` })).toEqual([
      1,
      ['✗ Discord can’t be reached (ECONNREFUSED): the token can’t be told', look],
    ]);
  });
});

describe('the doctor of this computer', () => {
  it('finds a database that another program has locked', async () => {
    await scheduleIn(channelNamed('general'));
    const other = new Libsql(database());
    other.exec('begin immediate');
    const found = await wrongLines();
    other.exec('rollback');
    other.close();
    expect(found).toEqual([
      1,
      [
        `✗ the database ${database()} is locked by another program`,
        '  → End what has it open, such as a database browser or a backup, and look again.',
      ],
    ]);
  });

  it('finds a database of a newer version', async () => {
    await scheduleIn(channelNamed('general'));
    const other = new Libsql(database());
    other.exec('update schema_version set version = 99');
    other.close();
    expect(await wrongLines()).toEqual([
      1,
      [
        `✗ the database ${database()} is of a newer Verbatim (schema 99, this one knows 1)`,
        '  → Update this one (git pull, npm ci), or name another database in DATABASE_URL.',
      ],
    ]);
  });

  it('finds a PostgreSQL that isn’t there, without its password', async () => {
    const { status, output } = await examined({ DATABASE_URL: 'postgres://bot:hunter22@127.0.0.1:1/verbatim' });
    expect([status, output.includes('hunter22'), output.split('\n').filter((line) => /^✗/.test(line))]).toEqual([
      1,
      false,
      ['✗ the database postgres://127.0.0.1:1/verbatim can’t be reached'],
    ]);
  });

  it('tells what is wrong with settings and articles, and the rest all the same', async () => {
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0]));
    expect(await wrongLines({ ARTICLES_DIR: folder, LOG_LEVEL: 'loud' })).toEqual([
      1,
      [
        expect.stringMatching(/^✗ no article in /),
        expect.stringMatching(/^ {2}→ Put articles there \(/),
        '✗ bad.txt is left out: it is a binary file',
        '  → Mend the file or take it away; npm run --silent verbatim -- check tells of every one.',
        '✗ LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
        '  → Mend that line in the environment; .env.example shows each setting.',
      ],
    ]);
    expect((await wrongLines({ ARTICLES_DIR: 'nowhere' }))[1]).toEqual([
      '✗ there is no folder nowhere',
      '  → Make it, or name another one in ARTICLES_DIR.',
    ]);
  });

  it('ends with 2 for a command line that makes no sense', async () => {
    expect(await examined({}, ['now'])).toEqual({
      status: 2,
      output: '',
      errors: 'verbatim: doctor takes nothing after it. See npm run verbatim -- --help\n',
    });
  });
});
