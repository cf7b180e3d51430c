import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../src/store/migrations.ts';
import { openPractice, ours } from './practice.ts';

const practice = openPractice();
const portal = 'https://discord.com/developers/applications';

describe('the doctor', () => {
  it('finds all well, and asks for nothing but what it tells', async () => {
    await practice.scheduleIn(practice.channelNamed('general'));
    const { status, output, errors } = await practice.examined();
    expect([status, errors]).toEqual([0, '']);
    expect(output.replace(/next .* \(/, 'next DAY (').replace(/✓ Node .*/, '✓ Node')).toBe(`✓ Node
✓ 1 article in seeds
– there is no file .env: the defaults hold
✓ the database ${practice.database} can be read and written (schema ${schemaVersion})
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
    expect([
      practice.standIn.gateway.identifies,
      practice.standIn.requests.filter(({ method }) => method !== 'GET'),
    ]).toEqual([[], []]);
  });

  it('gives the same as data', async () => {
    const { status, output } = await practice.examined({}, ['--json']);
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
    const { status, output } = await practice.examined({ DISCORD_TOKEN: '' });
    expect([status, practice.standIn.requests]).toEqual([0, []]);
    expect(output).toContain(
      '\n– no DISCORD_TOKEN: npm start opens the prompt, which works without Discord (docs/operate.md says how to get a token)\n',
    );
  });

  it('says how to reset a token that Discord refuses, once, and never prints it', async () => {
    const { status, output } = await practice.examined({ DISCORD_TOKEN: 'MTEx.wrong.token' });
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
    await practice.discordIs({ guilds: [] });
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        '✗ the bot is in no server',
        `  → Invite it to yours: https://discord.com/oauth2/authorize?client_id=${practice.standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552`,
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
    await practice.discordIs({ application });
    expect(await practice.wrongLines()).toEqual([
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

describe('the doctor where Discord is away', () => {
  const look =
    '  → Look at https://discordstatus.com and at this computer’s connection (proxy, firewall, DISCORD_API_URL), then look again.';

  it('says so once, whatever else it asked, and tells the rest', async () => {
    practice.standIn.fault({ effect: { kind: 'status', status: 503 }, times: 99 });
    const { status, output } = await practice.examined();
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
    expect(await practice.wrongLines({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` })).toEqual([
      1,
      ['✗ Discord can’t be reached (ECONNREFUSED): the token can’t be told', look],
    ]);
  });
});
