import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../../commands/daily/calendar.ts';
import type { Ledger, WhichPost } from '../../../commands/daily/ledger.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { postgresBinaries, startPostgres } from '../../src/store/postgres.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import { schedule } from './world.ts';

/** Points in all, half with each database; `CRASH_POINTS=500 npm run test:slow -- crash` for the long run. */
const points = Number(process.env.CRASH_POINTS ?? 40);
const seed = Number(process.env.TEST_SEED ?? 1);

/** What victim.mjs is told. `how`: before or after the step took effect, or so many milliseconds into it. */
interface VictimOrders {
  readonly apiUrl: string;
  readonly token: string;
  readonly database: string;
  readonly offset: number;
  readonly dieAt: number;
  readonly how: string;
  readonly owner: string;
  readonly guild: string;
  /** `/daily now`, given before the process looks at what is due. */
  readonly ask?: 'extra' | 'counts';
}

async function runVictim(orders: VictimOrders): Promise<'killed' | number | null> {
  const child = spawn(process.execPath, ['test/commands/daily/victim.mjs', JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal === 'SIGKILL' ? 'killed' : code;
}

/** Numbers from 0 to 1, the same for a seed in every run. */
function dice(from: number): () => number {
  let state = from * 2_654_435_761 + 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const seconds = [1, 20, 31, 60, 85, 95, 119, 125, 600, 3_600, 5 * 3_600, 20 * 3_600];
const hows = ['before', 'after', '0', '1', '3', '6'];

/** Half of the days have no post at once. */
const asks = [undefined, undefined, 'extra', 'counts'] as const;
/** Writes and requests of a post that is sent and published, and of asking for it; those of two posts where both come. */
const steps = { none: 5, extra: 11, counts: 6 } as const;

interface Trial {
  readonly standIn: StandIn;
  readonly database: string;
  readonly guild: string;
  readonly roll: () => number;
  readonly world: { offset: number };
}

/** One day: killed once or twice, started again after a while, then left alone until the day is settled. */
async function liveThrough(
  { standIn, database, guild, roll, world }: Trial,
  day: string,
  isSettled: () => Promise<boolean>,
): Promise<{ kills: number }> {
  const orders = { apiUrl: standIn.apiUrl, token: standIn.token, database, guild };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  world.offset = Date.parse(`${day}T09:00:01Z`) - Date.now();
  let kills = 0;
  const lives = roll() < 0.5 ? 1 : 2;
  const ask = pick(asks);
  for (let life = 0; life < lives; life++) {
    const dieAt = 1 + Math.floor(roll() * steps[ask ?? 'none']);
    const asking = life === 0 && ask ? { ask } : {};
    const owner = `${day} ${life}`;
    const end = await runVictim({ ...orders, offset: world.offset, dieAt, how: pick(hows), owner, ...asking });
    if (end === 'killed') kills++;
    world.offset += pick(seconds) * 1_000;
  }
  for (let tries = 0; tries < 6 && !(await isSettled()); tries++) {
    await runVictim({ ...orders, offset: world.offset, dieAt: 0, how: 'before', owner: `${day} last ${tries}` });
    world.offset += 31_000;
  }
  return { kills };
}

function postsOf(standIn: StandIn, date: string, which: WhichPost): APIMessage[] {
  const number = Number(date.replaceAll('-', '')) + (which === 'extra' ? 100_000_000 : 0);
  return [...standIn.messages.values()].filter(({ components }) => components?.[0]?.id === number);
}

/** `sent, 1 posted, published`; undefined where there is no such post. */
async function outcomeOf(standIn: StandIn, ledger: Ledger, guild: string, date: string, which: WhichPost) {
  const posts = postsOf(standIn, date, which);
  const entry = await ledger.post(guild, date, which);
  if (!entry && posts.length === 0) return undefined;
  const isOut = posts.every(({ flags }) => ((flags ?? 0) & MessageFlags.Crossposted) !== 0);
  const published = posts.length > 0 ? `, ${isOut ? entry?.publishing : 'unpublished'}` : '';
  return `${which} ${entry?.status}, ${posts.length} posted${published}`;
}

const good = (['scheduled', 'extra'] as const).flatMap((which) => [
  `${which} sent, 1 posted, published`,
  `${which} missed, 0 posted`,
]);

const kinds = [
  ['SQLite', true],
  ['PostgreSQL', postgresBinaries !== undefined],
] as const;

describe.each(kinds)('with %s', (kind, isInstalled) => {
  test.skipIf(!isInstalled)(
    'a process killed at any step leaves one post a day, or a day reported as missed',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-crash-'));
      const server = kind === 'PostgreSQL' && postgresBinaries ? await startPostgres(postgresBinaries) : undefined;
      const database = server ? await server.fresh() : `file:${join(folder, 'a.db')}`;
      const world = { offset: Date.parse('2026-11-24T08:00:00Z') - Date.now() };
      const standIn = await startStandIn({ now: () => Date.now() + world.offset, identifiesADay: 1_000_000 });
      const [guild = ''] = standIn.guilds.keys();
      const channel = [...standIn.channels.values()].find(({ type }) => type === 5)?.id ?? '';
      const ledger = await openLedger(database);
      await ledger.write({ schedule: schedule({ guild, channel, zone: 'UTC', publish: true }) });
      const roll = dice(seed);
      const results: Record<string, number> = {};
      let killed = 0;
      for (let point = 0; point < points / 2; point++) {
        const day = addDays('2026-11-24', 3 * point);
        const isSettled = async () => (await ledger.due(Date.now() + world.offset)).length === 0;
        killed += (await liveThrough({ standIn, database, guild, roll, world }, day, isSettled)).kills;
        const last = localDate(Date.now() + world.offset, 'UTC');
        for (let date = point === 0 ? day : addDays(day, -2); date <= last; date = addDays(date, 1)) {
          for (const which of ['scheduled', 'extra'] as const) {
            const outcome = await outcomeOf(standIn, ledger, guild, date, which);
            const mayBeNone = which === 'extra' || date === last;
            if (outcome === undefined && mayBeNone) continue;
            results[String(outcome)] = (results[String(outcome)] ?? 0) + 1;
            expect(good, `${kind}, seed ${seed}, ${day}, ${date}`).toContain(outcome);
          }
        }
      }
      expect(killed).toBeGreaterThan(points / 4);
      expect(standIn.violations).toEqual([]);
      process.stdout.write(`crashes with ${kind}: ${points / 2} points, ${killed} kills, ${JSON.stringify(results)}\n`);
      await ledger.close();
      await standIn.close();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    3_600_000,
  );
});
