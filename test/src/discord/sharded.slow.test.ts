import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { localDate } from '../../../commands/daily/calendar.ts';
import type { Ledger } from '../../../commands/daily/ledger.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { serverIdOf } from '../../stand-in/snowflake.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import { type PostgresServer, postgresBinaries, startPostgres } from '../store/postgres.ts';
import { type Fleet, fleetOf } from './fleet.ts';
import { askThroughout, firstResponseMs, type Place } from './questions.ts';
import { mostInASecond, watchBeats } from './request-rate.ts';

const processes = 4;
const shards = 16;
/** In each shard: so many are due while each process is killed, the others while PostgreSQL is away. */
const servers = 20;
const dueAtKill = 3;
const posting = 'POST /channels/{channel_id}/messages';
/** PostgreSQL is away for so long, in milliseconds. */
const away = 8_000;
/** Schedules that another process wrote are seen within half a minute; those that come later are waited for, all processes as one. */
const seenBy = 35_000;
/** A busy computer may take so long for what comes within half a minute, in milliseconds. */
const patience = 180_000;

test.skipIf(!postgresBinaries)(
  `${processes} processes keep ${shards} shards over one PostgreSQL: while each is killed and started again, and PostgreSQL goes away and comes back, each shard's questions are answered once, by its process, and each server's post comes once`,
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    onTestFinished(server.stop);
    const standIn = await discordOf(shards * servers);
    onTestFinished(standIn.close);
    const database = await server.fresh();
    const ledger = await openLedger(database);
    onTestFinished(ledger.close);
    const fleet = fleetOf(standIn, database, processes, shards);
    onTestFinished(fleet.killAll);
    const places = [...standIn.channels.values()].map(({ id, guildId }) => placeOf(id, guildId ?? ''));
    const endQuestions = askThroughout(standIn, fleet, places);
    onTestFinished(async () => void (await endQuestions()));
    const watch = watchBeats();
    onTestFinished(watch.end);
    const all = Array.from({ length: processes }, (_, nth) => nth);
    for (const nth of all) fleet.start(nth);
    await Promise.all(all.map(fleet.untilReady));
    let interrupted = 0;
    for (const nth of all) interrupted += await disturb(nth, { standIn, fleet, places, ledger, server });
    await expect.poll(() => unposted(standIn, places), { timeout: patience, interval: 500 }).toBe(0);
    await sleep(2_000);
    const { wrong, ...told } = await endQuestions();
    const inASecond = mostInASecond(limitedOf(standIn), watch.beats);
    const figures = { posts: postsOf(standIn).length, interrupted, ...told, inASecond };
    process.stdout.write(`sharded: ${JSON.stringify(figures)}\n`);
    expect([wrong, postsOf(standIn).sort(), standIn.violations]).toEqual([
      [],
      places.map(({ channel }) => channel).sort(),
      [],
    ]);
    expect([told.answered > 0, told.early > 0, inASecond.certain <= 50]).toEqual([true, true, true]);
    expect(await fleet.stop()).toEqual(all.map(() => 0));
  },
  20 * 60_000,
);

interface Scene {
  readonly standIn: StandIn;
  readonly fleet: Fleet;
  readonly places: readonly Place[];
  readonly ledger: Ledger;
  readonly server: PostgresServer;
}

/**
 * Kills a process amid its posts and starts it again. PostgreSQL goes away after the second one, amid everybody's posts, and while the third one logs
 * in. Resolves with the number of posts that were due still when what makes them was killed or went away.
 */
async function disturb(nth: number, { standIn, fleet, places, ledger, server }: Scene): Promise<number> {
  const waveOf = (from: number, to: number) => places.filter((_, i) => i % servers >= from && i % servers < to);
  const wave = waveOf(nth * dueAtKill, (nth + 1) * dueAtKill);
  await makeDue(ledger, wave, Date.now() + 1_000);
  await firstPost(standIn, wave, fleet.nameOf(nth));
  await fleet.kill(nth);
  const interrupted = unposted(
    standIn,
    wave.filter(({ shard }) => Math.floor(shard / (shards / processes)) === nth),
  );
  fleet.start(nth);
  if (nth === 2) {
    const isIn = () => standIn.gateway.connected.some(({ from }) => from === fleet.nameOf(nth));
    await expect.poll(isIn, { timeout: patience }).toBe(true);
    await outage(server, () => 0);
  }
  await fleet.untilReady(nth);
  if (nth !== 1) return interrupted;
  const rest = waveOf(processes * dueAtKill, servers);
  await makeDue(ledger, rest, Date.now() + seenBy);
  await firstPost(standIn, rest);
  return interrupted + (await outage(server, () => unposted(standIn, rest)));
}

/** What `seen` gives when PostgreSQL has just gone away. */
async function outage(server: PostgresServer, seen: () => number): Promise<number> {
  await server.crash();
  const then = seen();
  await sleep(away);
  await server.startAgain();
  return then;
}

/** A Discord with so many servers, as many in each shard, that lets a shard log in every five seconds. */
function discordOf(count: number): Promise<StandIn> {
  const guilds = Array.from({ length: count }, (_, i) => ({
    id: serverIdOf([Math.floor(i / servers), shards], i % servers),
    name: `Server ${i}`,
    channels: [{ name: 'general' }],
  }));
  return startStandIn({
    guilds,
    shards,
    maxConcurrency: 1,
    firstResponseMs,
    commands: registrationOf(commands, languages),
  });
}

function placeOf(channel: string, guild: string): Place {
  return { channel, guild, shard: Number((BigInt(guild) >> 22n) % BigInt(shards)) };
}

async function makeDue(ledger: Ledger, places: readonly Place[], at: number): Promise<void> {
  // Where it is about noon: the day isn't over before the test is.
  const hours = new Date(at).getUTCHours() - 12;
  const zone = `Etc/GMT${hours < 0 ? '' : '+'}${hours}`;
  const nextDate = localDate(at, zone);
  for (const { guild, channel } of places)
    await ledger.write({
      schedule: schedule({ guild, channel, zone, time: '12:00', nextDate, nextAt: at, cycleStart: nextDate }),
    });
}

/** The first post in one of these servers, by a certain process or by any. */
async function firstPost({ waitFor }: StandIn, places: readonly Place[], name?: string): Promise<void> {
  const channels = new Set(places.map(({ channel }) => channel));
  await waitFor(
    ({ route, params, from }) =>
      route === posting && channels.has(params.channel_id ?? '') && (name === undefined || from === name),
    { timeoutMs: patience },
  );
}

/** How many of these servers have no post yet. */
function unposted(standIn: StandIn, places: readonly Place[]): number {
  const posted = new Set(postsOf(standIn));
  return places.filter(({ channel }) => !posted.has(channel)).length;
}

/** The channels that daily posts are in, each as often as there is one in it. */
function postsOf({ messages }: StandIn): string[] {
  return [...messages.values()].filter((message) => !message.interaction_metadata).map(({ channel_id }) => channel_id);
}

/** When the requests came that Discord counts; what answers an interaction isn't. */
function limitedOf({ requests }: StandIn): readonly number[] {
  return requests.filter(({ path }) => !/^\/(?:interactions|webhooks)\//.test(path)).map(({ at }) => at);
}
