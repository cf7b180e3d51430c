import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { DailyAccess } from '../../commands/daily/access.ts';
import { editionsOf } from '../../commands/daily/cycle.ts';
import type { Composed } from '../../commands/daily/delivery.ts';
import { type Alarm, dispatch, makeAlarm, makePace } from '../../commands/daily/dispatch.ts';
import type { Ledger, Schedule } from '../../commands/daily/ledger.ts';
import { setSchedule } from '../../commands/daily/settings.ts';
import { type UsualArticles, usualIn } from '../../commands/daily/usual-articles.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import type { Context } from '../../commands/shared/command.ts';
import { composePost, indexesFor } from '../../commands/shared/daily-post.ts';
import type { Library } from '../../index/library.ts';
import { oncePer } from '../../index/once-per.ts';
import { forgetServer } from './forgetting.ts';
import { inspectChannel, inspectRole } from './inspecting.ts';
import { pacedPoster, shareOf } from './paced-poster.ts';
import { discordPoster } from './posting.ts';

/** Under Discord's 50 a second, with room for what else the bot says. */
const postsPerSecond = 45;
const mostComposed = 200;
/** Whoever asks for a post at once is told after so many milliseconds that it is on its way. */
const attemptTakes = 20_000;

/** The daily post of one channel's server, as the environment sets it up. */
export interface FixedDaily {
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
}

export interface DailyStore {
  readonly ledger: Ledger;
  readonly usual: UsualArticles;
  /** How many processes share Discord's limit at the moment, this one among them; only this one by default. */
  readonly processes?: () => number;
}

export interface DailyPosts {
  /** What `/daily` may use, in a server. */
  accessFor(client: Client<true>, guild: string, channel: string): DailyAccess;
  /** The article that is asked first in a channel of a server, by its file; a thread stands before the channel that it is in. */
  usualIn(guild: string, channels: readonly string[]): string | undefined;
  /** Starts posting; resolves when it has stopped. */
  run(client: Client<true>, stop: AbortSignal): Promise<void>;
}

/** Time, in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  readonly alarm: Alarm;
}

/** The clock of this computer. */
export function computerClock(): Clock {
  return { now: Date.now, sleep: (milliseconds) => sleep(milliseconds), alarm: makeAlarm(Date.now) };
}

/** The daily posts of all servers. */
export function dailyPosts(
  { ledger, usual, processes = () => 1 }: DailyStore,
  context: () => Context,
  log: Logger,
  { now, sleep: rest, alarm }: Clock,
  fixed?: FixedDaily,
): DailyPosts {
  const perSecond = () => shareOf(postsPerSecond, processes());
  const pace = makePace(perSecond, now, rest);
  const compose = rememberComposed(context);
  const turns = makeTurns();
  return {
    usualIn: (guild, channels) => usualIn(usual.of(guild), channels),
    accessFor: (client, guild, channel) => ({
      guild,
      channel,
      locale: client.guilds.cache.get(guild)?.preferredLocale ?? 'en-US',
      now: now(),
      ledger,
      usual,
      inspect: (id) => inspectChannel(client, guild, id),
      inspectRole: (role, id) => inspectRole(client, guild, role, id),
      changed: alarm.ring,
      attempted: async () => {
        const over = turns.next(guild);
        alarm.ring();
        await Promise.race([over, sleep(attemptTakes, undefined, { ref: false })]);
      },
    }),
    run: async (client, stop) => {
      client.on(Events.ShardReady, alarm.ring);
      client.on(Events.GuildCreate, alarm.ring);
      // Not where Discord has only lost it for a while.
      client.on(Events.GuildDelete, ({ id }) => {
        void forgetServer(id, { ledger, usual }, () => client.guilds.cache.has(id), log, stop);
      });
      // Discord had lost it for a while.
      client.on(Events.GuildAvailable, alarm.ring);
      if (fixed) await setUp(client, ledger, fixed, context(), log, now());
      const told = (problem: string, details: object) => log.warn(details, problem);
      const poster = pacedPoster(discordPoster(client, told), makePace(perSecond, now, rest));
      const dependencies = { ledger, poster, compose, now, pace, delivered: turns.over, owner: randomUUID() };
      await dispatch(dependencies, alarm, stop, (error) => log.error({ err: error }, 'a daily post went wrong'));
    },
  };
}

/** Lets those wait who want to know when the timer has dealt with a server. */
function makeTurns() {
  const waiting = new Map<string, (() => void)[]>();
  return {
    next: (guild: string) =>
      new Promise<void>((resolve) => waiting.set(guild, [...(waiting.get(guild) ?? []), resolve])),
    over: (guild: string) => {
      for (const resolve of waiting.get(guild) ?? []) resolve();
      waiting.delete(guild);
    },
  };
}

/** Thousands of servers post the same: what was put together is kept for a while. */
function rememberComposed(context: () => Context): (schedule: Schedule, date: string) => Composed<Reply> | undefined {
  const keptOf = oncePer((_: Library) => new Map<string, Composed<Reply> | undefined>());
  return (schedule, date) => {
    const now = context();
    const kept = keptOf(now.library);
    const { article = '', editions, cycleStart, cycleDone = 0, renewedOn = '', language, weekdays = '' } = schedule;
    const key = JSON.stringify([date, article, editions, cycleStart, cycleDone, renewedOn, language, weekdays]);
    if (!kept.has(key)) {
      if (kept.size >= mostComposed) kept.clear();
      kept.set(key, composePost(schedule, date, now));
    }
    return kept.get(key);
  };
}

/** The schedule of the environment, unless an admin of that server made one. */
async function setUp(
  client: Client<true>,
  ledger: Ledger,
  { channel, time, zone }: FixedDaily,
  { library, phrases }: Context,
  log: Logger,
  now: number,
): Promise<void> {
  const found = await client.channels.fetch(channel).catch(() => null);
  if (!found || found.isDMBased()) {
    log.error({ channel }, 'DAILY_CHANNEL_ID is not a channel of a server that the bot is in');
    return;
  }
  const guild = found.guildId;
  const before = await ledger.schedule(guild);
  const same = before?.channel === channel && before.time === time && before.zone === zone;
  if (before && (before.origin === 'command' || same)) return;
  const report = await inspectChannel(client, guild, channel);
  if (report.kind !== 'usable') log.warn({ channel, report }, 'the bot can’t post in DAILY_CHANNEL_ID yet');
  const wanted = {
    guild,
    channel,
    time,
    zone,
    language: phrases.language,
    origin: 'environment',
    publish: true,
  } as const;
  await setSchedule(ledger, wanted, editionsOf(indexesFor({}, library)), now);
}
