import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '../../../commands/daily/calendar.ts';
import type { Post } from '../../../commands/daily/ledger.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import { type BotProcess, startBot, untilStarted } from './bot-process.ts';

/** Starts the real bot before a Discord, waits for it unless it may end before, does something with both, and takes them away. */
export async function run(
  use: (standIn: StandIn, bot: BotProcess) => Promise<void>,
  environment: Record<string, string> = {},
  prepare?: (standIn: StandIn) => Promise<void>,
  waits = true,
): Promise<void> {
  const standIn = await startStandIn();
  await prepare?.(standIn);
  const bot = startBot(standIn, environment);
  try {
    if (waits) await untilStarted(bot, standIn);
    await use(standIn, bot);
  } finally {
    await bot.stop();
    await standIn.close();
  }
}

/** What the log says at that level: 40 is a warning, 60 what ends the bot. */
export function told(bot: BotProcess, atLevel = 60): string[] {
  return bot
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level === atLevel)
    .map(({ msg }) => msg);
}

/** A database in a folder of its own. */
export interface KeptDatabase {
  readonly file: string;
  readonly url: string;
  remove(): void;
}

export function keptDatabase(): KeptDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-ending-'));
  const file = join(folder, 'verbatim.db');
  return { file, url: `file:${file}`, remove: () => rmSync(folder, { recursive: true }) };
}

/** The first server's daily post is due since a moment ago. */
export async function makePostDue(standIn: StandIn, url: string): Promise<void> {
  const [place] = [...standIn.channels.values()];
  const nextAt = Date.now() - 1_000;
  const nextDate = localDate(nextAt, 'UTC');
  const ledger = await openLedger(url);
  const guild = place?.guildId ?? '';
  const due = { zone: 'UTC', time: '00:00', nextDate, nextAt, cycleStart: nextDate };
  await ledger.write({ schedule: schedule({ guild, channel: place?.id ?? '', ...due }) });
  await ledger.close();
}

/** What the database says of the latest post of the first server. */
export async function latestPost(standIn: StandIn, url: string): Promise<Post | undefined> {
  const ledger = await openLedger(url);
  const [guild = ''] = standIn.guilds.keys();
  const [post] = await ledger.latest(guild, 1);
  await ledger.close();
  return post;
}
