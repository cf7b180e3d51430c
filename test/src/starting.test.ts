import { afterEach, describe, expect, it } from 'vitest';
import { startDeadline } from '../setup/deadlines.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import type { StandInOptions } from '../stand-in/types.ts';
import { hasTerminal, onTerminal, type TerminalProcess } from './on-terminal.ts';

let standIn: StandIn;
let bot: TerminalProcess;

afterEach(async () => {
  await bot.interrupt();
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

async function start(options: StandInOptions = {}, token?: string): Promise<void> {
  standIn = await startStandIn({ botUser: { username: 'Verbatim' }, ...options });
  bot = onTerminal('start', {
    DISCORD_TOKEN: token ?? standIn.token,
    DISCORD_API_URL: standIn.apiUrl,
    DATABASE_URL: 'file::memory:',
  });
}

/** The screen without the clock of each line. */
const shown = () => bot.lines().map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''));
const last = () => expect.poll(() => shown().at(-1), { timeout: startDeadline });

describe.skipIf(!hasTerminal)('npm start on a terminal', () => {
  it('ends with the link that invites the bot, in plain words, where it is in no server', async () => {
    await start({ guilds: [] });
    const invite = `https://discord.com/oauth2/authorize?client_id=${standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552`;
    await last().toBe(`Invite the bot to your server: ${invite}`);
    expect(shown()).toEqual([
      'articles are indexed (articles: 1)',
      expect.stringMatching(/^registered the commands \(commands: \d+, scope: everywhere\)$/),
      'Verbatim is logged in; 1 article can be asked about. It is in no server yet.',
      `Invite the bot to your server: ${invite}`,
    ]);
    standIn.joinGuild();
    await last().toBe('The bot was added to a server (1 now). Try /ask there; /daily set sets up a daily post.');
  });

  it('says in one line how many servers and articles there are', async () => {
    await start({ guilds: [{}, {}] });
    await last().toBe(
      'Verbatim is in 2 servers; 1 article can be asked about. Help: /help on Discord, npm run --silent verbatim -- doctor here.',
    );
  });

  it('says what to do where Discord refuses the token, and ends with 3', async () => {
    await start({}, 'wrong.token');
    expect([await bot.exited, shown()]).toEqual([
      3,
      [
        'articles are indexed (articles: 1)',
        'verbatim: Discord refuses DISCORD_TOKEN: reset it at https://discord.com/developers/applications (your application → Bot → Reset Token), put the new one into .env and start again',
      ],
    ]);
  });
});
