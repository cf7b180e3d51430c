import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dispatch, makeAlarm, makePace } from '../../../commands/daily/dispatch.ts';
import type { Ledger } from '../../../commands/daily/ledger.ts';
import { setSchedule } from '../../../commands/daily/settings.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { type TestClock, testClock } from './test-clock.ts';
import { dependenciesOf, type FakeDiscord, fakeDiscord, schedule } from './world.ts';

const hour = 3_600_000;
const start = schedule().nextAt - 3 * hour;
let ledger: Ledger;
let clock: TestClock;
let discord: FakeDiscord;
let stop: AbortController;
let running: Promise<void>;
let problems: unknown[];

beforeEach(async () => {
  ledger = await openLedger(':memory:');
  clock = testClock(start);
  discord = fakeDiscord(clock.now);
  stop = new AbortController();
  problems = [];
});

afterEach(async () => {
  stop.abort();
  await running;
  await ledger.close();
});

async function run(): Promise<void> {
  running = dispatch(dependenciesOf(ledger, discord, clock.now), clock.alarm, stop.signal, (error) =>
    problems.push(error),
  );
  await clock.idle();
}

const dates = () => discord.posted.map(({ date, at }) => `${date} ${new Date(at).toISOString().slice(11, 19)}`);

describe('the timer', () => {
  test('posts each day at its time, by a schedule that was set while it ran', async () => {
    await run();
    const { guild, channel, zone, time, language, origin } = schedule();
    await setSchedule(ledger, { guild, channel, zone, time, language, origin }, '', clock.now());
    clock.alarm.ring();
    await clock.advanceTo(start + 3 * 24 * hour);
    expect(dates()).toEqual(['2026-11-24 09:00:00', '2026-11-25 09:00:00', '2026-11-26 09:00:00']);
    expect(problems).toEqual([]);
  });

  test('notices within half a minute that the clock jumped, or that the computer slept', async () => {
    await ledger.write({ schedule: schedule() });
    await run();
    clock.jump(5 * hour);
    await clock.advanceTo(start + 5 * hour + 30_000);
    expect(dates()).toEqual(['2026-11-24 11:00:00']);
  });

  test('goes on after an error of the database', async () => {
    await ledger.write({ schedule: schedule() });
    const { due } = ledger;
    let failures = 2;
    ledger = { ...ledger, due: (now) => (failures-- > 0 ? Promise.reject(new Error('busy')) : due(now)) };
    await run();
    await clock.advanceTo(schedule().nextAt);
    expect([problems.map(String), dates()]).toEqual([['Error: busy', 'Error: busy'], ['2026-11-24 09:00:00']]);
  });

  test('posts what was due while the database was away soon after it is back', async () => {
    await ledger.write({ schedule: schedule() });
    const { nextAt } = schedule();
    const { due } = ledger;
    const isAway = (): boolean => clock.now() >= nextAt && clock.now() < nextAt + 8_000;
    ledger = { ...ledger, due: (now) => (isAway() ? Promise.reject(new Error('away')) : due(now)) };
    await run();
    await clock.advanceTo(nextAt + 60_000);
    expect([problems.map(String), dates()]).toEqual([Array(3).fill('Error: away'), ['2026-11-24 09:00:10']]);
  });

  test('serves many servers at one instant, each once', async () => {
    const guilds = Array.from({ length: 300 }, (_, i) => String(200_000_000_000_000_000n + BigInt(i)));
    for (const guild of guilds) await ledger.write({ schedule: schedule({ guild }) });
    await run();
    await clock.advanceTo(start + 20 * hour);
    expect(discord.posted.map(({ guild }) => guild).sort()).toEqual(guilds);
  });
});

test('the pace lets so many a second through and no more', async () => {
  const pace = makePace(() => 45, clock.now, clock.sleep);
  running = Promise.resolve();
  await Promise.all(Array.from({ length: 90 }, pace));
  expect(Math.round(clock.now() - start)).toBe(Math.round((89 * 1_100) / 45 - 100));
  clock.jump(60_000);
  const later = clock.now();
  await Promise.all(Array.from({ length: 50 }, pace));
  expect(clock.now() - later).toBeGreaterThanOrEqual(1_000);
});

test('however late the computer’s timers are, no second has more than the pace lets through', async () => {
  running = Promise.resolve();
  const late = fc.array(fc.nat(400), { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(late, fc.integer({ min: 1, max: 45 }), async (delays, perSecond) => {
      let now = start;
      let nth = 0;
      const sleep = async (milliseconds: number) => {
        now += milliseconds + (delays[nth++ % delays.length] ?? 0);
      };
      const pace = makePace(
        () => perSecond,
        () => now,
        sleep,
      );
      const times: number[] = [];
      for (let count = 0; count < 100; count++) await pace().then(() => times.push(now));
      // Of so many and one more, the last comes a second after the first, but for a rounding error.
      const spans = times.slice(perSecond).map((at, i) => at - (times[i] as number));
      expect(spans.filter((span) => span < 1_000 - 1e-3)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('an alarm wakes at its time, or when it is rung, also if that was before', async () => {
  running = Promise.resolve();
  const alarm = makeAlarm(() => 1_000);
  await alarm.until(1_000);
  const ringing = alarm.until(100_000);
  alarm.ring();
  await ringing;
  alarm.ring();
  await alarm.until(100_000);
});
