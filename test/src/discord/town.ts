import { type APIMessage, Client, ComponentType, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { expect } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import type { Ledger } from '../../../commands/daily/ledger.ts';
import type { UsualArticles } from '../../../commands/daily/usual-articles.ts';
import { en } from '../../../commands/phrases/en.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { libraryOf } from '../../../index/library.ts';
import { answerInteractions } from '../../../src/discord/answering.ts';
import { type DailyStore, dailyPosts, type FixedDaily } from '../../../src/discord/daily-posts.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { type TestClock, testClock } from '../../commands/daily/test-clock.ts';
import { wolves } from '../../commands/library.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { GuildOptions, InteractionOutcome } from '../../stand-in/types.ts';

/** When every town's clock begins. */
export const start = Date.parse('2026-11-24T12:00:00Z');
const silent = pino({ level: 'silent' });

/** The bot's own parts in this process, over a stand-in and a clock that only the test moves. */
export interface Town {
  readonly standIn: StandIn;
  readonly ledger: Ledger;
  readonly clock: TestClock;
  readonly channels: readonly string[];
  /** Ends the bot and starts it again, with the same ledger and at the same time. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Nobody chose an article. */
const noneUsual: UsualArticles = {
  of: () => [],
  choose: () => Promise.reject(new Error('nothing can be chosen here')),
};

let open: Town[] = [];
export async function closeTowns(): Promise<void> {
  for (const town of open) await town.close();
  open = [];
}

/** Logs in and lets the timer come to rest. */
export async function town(
  guilds: readonly GuildOptions[] = [{}],
  fixed?: (standIn: StandIn) => FixedDaily,
  usual: UsualArticles = noneUsual,
): Promise<Town> {
  const clock = testClock(start);
  const standIn = await startStandIn({ guilds, now: clock.now, commands: registrationOf(commands, languages) });
  const ledger = await openLedger(':memory:');
  let stopBot = await startBot(standIn, { ledger, usual }, clock, fixed?.(standIn));
  const one: Town = {
    standIn,
    ledger,
    clock,
    channels: [...standIn.channels.keys()],
    restart: async () => {
      await stopBot();
      stopBot = await startBot(standIn, { ledger, usual }, clock, fixed?.(standIn));
    },
    close: async () => {
      await stopBot();
      await standIn.close();
      await ledger.close();
      expect(standIn.violations).toEqual([]);
    },
  };
  open.push(one);
  return one;
}

/** The bot's parts, logged in; what is returned ends them. */
async function startBot(
  standIn: StandIn,
  kept: DailyStore,
  clock: TestClock,
  fixed: FixedDaily | undefined,
): Promise<() => Promise<void>> {
  const context = () => ({ library: libraryOf([wolves]), phrases: en });
  const daily = dailyPosts(kept, context, silent, clock, fixed);
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: standIn.apiUrl } });
  client.on('interactionCreate', answerInteractions(context, silent, { ask: () => true, press: () => true }, daily));
  const stop = new AbortController();
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(standIn.token);
  await ready;
  const posting = daily.run(client as Client<true>, stop.signal);
  await clock.idle();
  return async () => {
    stop.abort();
    await posting;
    await client.destroy();
  };
}

/** The texts of a message, one a part. */
export function textsOf(message: InteractionOutcome['message']): string[] {
  const [container] = message?.components ?? [];
  if (container?.type !== ComponentType.Container) return [];
  return container.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

/** What everybody in the channels sees. */
export function posted({ standIn }: Town): APIMessage[] {
  return [...standIn.messages.values()].filter(({ flags }) => ((flags ?? 0) & 64) === 0);
}
