import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localDate } from '../../../commands/daily/calendar.ts';
import { deliverDue } from '../../../commands/daily/dispatch.ts';
import type { Ledger, WhichPost } from '../../../commands/daily/ledger.ts';
import { askForPost } from '../../../commands/daily/now.ts';
import type { Poster, Publishing } from '../../../commands/daily/poster.ts';
import { isPostDay, type Weekdays, weekdaysOf } from '../../../commands/daily/weekdays.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { dependenciesOf, fakeDiscord, schedule } from './world.ts';

class Killed extends Error {}

/** Ends the process (throws for good) at a given step of all writes and requests, before or after it took effect. */
function killer(step: number, after: boolean) {
  let count = 0;
  let dead = false;
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (dead) throw new Killed();
    if (++count !== step) return act();
    dead = true;
    if (after) await act();
    throw new Killed();
  };
}

function mortal(ledger: Ledger, poster: Poster<string>, guard: ReturnType<typeof killer>) {
  return {
    ledger: { ...ledger, write: (entry) => guard(() => ledger.write(entry)) } satisfies Ledger,
    poster: {
      ...poster,
      reach: () => 'here',
      send: (...args) => guard(() => poster.send(...args)),
      publish: (post) => guard(() => poster.publish(post)),
      find: (post) => guard(() => poster.find(post)),
      tell: (...args) => guard(() => poster.tell(...args)),
    } satisfies Poster<string>,
  };
}

const second = 1_000;
const pauses = [0, 3, 31, 60, 89, 95, 125, 600, 3 * 3600, 14 * 3600, 26 * 3600, 50 * 3600].map((s) => s * second);
const trouble = fc.constantFrom('none', 'none', 'lost', 'lost though made', 'refused');
const publishing = fc.constantFrom<Publishing>(
  { kind: 'later', why: 'unreachable' },
  { kind: 'later', why: 'too-many', after: 1_800_000 },
);
const life = fc.record({
  step: fc.integer({ min: 1, max: 8 }),
  /** What an admin asks for before the process begins. */
  ask: fc.constantFrom('nothing', 'nothing', 'an extra post', 'the day’s post'),
  after: fc.boolean(),
  pause: fc.constantFrom(...pauses),
});

/** Lives a process until it is killed or has nothing to do before `until`; returns the time it got to. */
async function live(
  ledger: Ledger,
  poster: Poster<string>,
  clock: { now: number },
  until: number,
  owner: string,
): Promise<void> {
  const fail = (error: unknown): void => {
    if (!(error instanceof Killed)) throw error;
    killed = true;
  };
  let killed = false;
  for (let rounds = 0; clock.now < until && !killed && rounds < 500; rounds++) {
    const dependencies = dependenciesOf(ledger, poster, () => clock.now, owner);
    await deliverDue(dependencies, new AbortController().signal, fail);
    const next = (await ledger.nextWake(clock.now)) ?? until;
    if (!killed) clock.now = Math.min(until, next, clock.now + 30 * second);
    const calm = (await ledger.due(clock.now)).length === 0;
    if (!killed && calm) clock.now = Math.min(until, (await ledger.nextWake(clock.now)) ?? until);
  }
}

test('killed at any step and started again at any time, a day has one post or is reported as missed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(life, { minLength: 1, maxLength: 4 }),
      fc.array(trouble, { maxLength: 4 }),
      fc.array(publishing, { maxLength: 3 }),
      fc.constantFrom([1, 2, 3, 4, 5, 6, 7] as const, [2, 3, 5] as const),
      async (lives, troubles, publishings, days) => {
        const clock = { now: schedule().nextAt };
        const ledger = await openLedger(':memory:');
        const discord = fakeDiscord(() => clock.now);
        for (const kind of troubles) {
          discord.sendings.push((make) => {
            if (kind === 'refused') return { kind: 'refused', failure: 'no-permission', mayHelpLater: true };
            if (kind === 'lost') return { kind: 'uncertain' };
            const message = make();
            return kind === 'none' ? { kind: 'sent', message } : { kind: 'uncertain' };
          });
        }
        discord.announces = true;
        discord.publishings.push(...publishings);
        const weekdays = weekdaysOf(days);
        await ledger.write({ schedule: schedule({ publish: true, ...(weekdays && { weekdays }) }) });
        const end = clock.now + 10 * 86_400 * second;
        const extras = new Set<string>();
        for (const [i, { step, after, pause, ask }] of lives.entries()) {
          const counts = ask === 'the day’s post';
          const wanted = { counts, editions: '', now: clock.now };
          const asked = ask === 'nothing' ? undefined : await askForPost(ledger, schedule().guild, wanted);
          if (asked?.kind === 'asked' && asked.post.extra) extras.add(asked.post.date);
          const { ledger: l, poster } = mortal(ledger, discord, killer(step, after));
          await live(l, poster, clock, Math.min(end, clock.now + 2 * 86_400 * second), `life ${i}`);
          clock.now += pause;
        }
        await live(ledger, discord, clock, Math.max(end, clock.now + 3 * 86_400 * second), 'last');
        await verify(ledger, discord, clock.now, weekdays, extras);
        await ledger.close();
      },
    ),
    { numRuns: 250 },
  );
});

async function verify(
  ledger: Ledger,
  discord: ReturnType<typeof fakeDiscord>,
  now: number,
  weekdays: Weekdays | undefined,
  extras: ReadonlySet<string>,
): Promise<void> {
  const { nextDate } = schedule();
  for (let date = nextDate; date < localDate(now, 'Europe/London'); date = addDays(date, 1)) {
    if (isPostDay(date, weekdays)) await verifyPost(ledger, discord, date, 'scheduled');
    else expect(discord.posted.filter((one) => one.date === date && !one.extra)).toEqual([]);
    if (extras.has(date)) await verifyPost(ledger, discord, date, 'extra');
    else expect(discord.posted.filter((one) => one.date === date && one.extra)).toEqual([]);
  }
}

/** Posted and published once, or reported as missed. */
async function verifyPost(
  ledger: Ledger,
  { posted, published }: ReturnType<typeof fakeDiscord>,
  date: string,
  which: WhichPost,
): Promise<void> {
  const there = posted.filter((one) => one.date === date && (one.extra === true) === (which === 'extra'));
  const post = await ledger.post(schedule().guild, date, which);
  expect({ date, which, there: there.length, status: post?.status }).toEqual(
    there.length === 0 ? { date, which, there: 0, status: 'missed' } : { date, which, there: 1, status: 'sent' },
  );
  expect(post?.message).toBe(there[0]?.id);
  if (there.length > 0) {
    // Twice is no matter to Discord, and a crash may have come behind it; but it was said to be done only when it was.
    const times = published.filter((message) => message === there[0]?.id).length;
    const said = post?.publishing ?? 'nothing';
    expect([date, times > 0 ? ['published'] : ['too-many', 'unreachable']]).toEqual([
      date,
      expect.arrayContaining([said]),
    ]);
  }
}
