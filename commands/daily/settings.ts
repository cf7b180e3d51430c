import { type DailyTime, nextDue } from './calendar.ts';
import { isFinal, type Ledger, type Post, type Schedule } from './ledger.ts';
import { postsBefore } from './weekdays.ts';

/** What an admin decides. */
export type Wanted = DailyTime &
  Pick<Schedule, 'guild' | 'channel' | 'language' | 'origin' | 'article' | 'setIn' | 'role' | 'publish'>;

/**
 * Saves a schedule: the first post is at the first such time from now on, on a day that has none yet. A cycle that runs
 * goes on where the article stays the same.
 */
export async function setSchedule(ledger: Ledger, wanted: Wanted, editions: string, now: number): Promise<Schedule> {
  return change(ledger, wanted.guild, async (before) => {
    const next = await nextOf(ledger, wanted, now);
    const goesOn = before && before.article === wanted.article && before.editions !== '';
    return {
      ...wanted,
      ...(goesOn ? cycleOf(before, wanted, next.nextDate) : { cycleStart: next.nextDate, editions }),
      paused: false,
      ...(before?.skipDate !== undefined && before.skipDate >= next.nextDate && { skipDate: before.skipDate }),
      told: false,
      ...next,
      wakeAt: next.nextAt,
      ...(before?.extra && { extra: before.extra }),
      revision: before?.revision ?? 0,
    };
  });
}

/** The cycle as it goes on; on other days of the week it is counted anew from the next post on. */
function cycleOf(before: Schedule, { weekdays }: Wanted, nextDate: string) {
  const { cycleStart, cycleDone, editions, renewedOn } = before;
  const goesOn = String(before.weekdays) === String(weekdays);
  return {
    editions,
    ...(renewedOn !== undefined && { renewedOn }),
    ...(goesOn
      ? { cycleStart, ...(cycleDone !== undefined && { cycleDone }) }
      : { cycleStart: nextDate, cycleDone: postsBefore(before, before.nextDate) }),
  };
}

/** Stops the posts until `resumeSchedule`, but for one that is under way; undefined when there is no schedule. */
export async function pauseSchedule(ledger: Ledger, guild: string): Promise<Schedule | undefined> {
  const pending = await pendingPost(ledger, guild);
  return changeExisting(ledger, guild, async ({ wakeAt, ...schedule }) => ({
    ...schedule,
    ...(pending && wakeAt !== undefined && { wakeAt }),
    paused: true,
  }));
}

/** Goes on with the first post due from now on. */
export async function resumeSchedule(ledger: Ledger, guild: string, now: number): Promise<Schedule | undefined> {
  return changeExisting(ledger, guild, async (schedule) => {
    const next = await nextOf(ledger, schedule, now);
    return { ...schedule, ...next, wakeAt: next.nextAt, paused: false };
  });
}

/** Leaves the next post out. */
export async function skipNext(ledger: Ledger, guild: string, now: number): Promise<Schedule | undefined> {
  return changeExisting(ledger, guild, async (schedule) => {
    const taken = await takenDates(ledger, guild);
    return { ...schedule, skipDate: nextDue(schedule, now, (date) => taken.has(date)).date };
  });
}

/** The next post that will be made, the skipped one left out. */
export async function nextPost(ledger: Ledger, schedule: Schedule, now: number): Promise<{ date: string; at: number }> {
  const { skipDate } = schedule;
  const taken = await takenDates(ledger, schedule.guild);
  return nextDue(schedule, now, (date) => date === skipDate || taken.has(date));
}

/** A post that is under way, or was when the process ended, is settled before anything else. */
async function nextOf(ledger: Ledger, daily: DailyTime & Pick<Schedule, 'guild'>, now: number) {
  const pending = await pendingPost(ledger, daily.guild);
  if (pending) return { nextDate: pending.date, nextAt: now };
  const taken = await takenDates(ledger, daily.guild);
  const { date, at } = nextDue(daily, now, (one) => taken.has(one));
  return { nextDate: date, nextAt: at };
}

async function pendingPost(ledger: Ledger, guild: string): Promise<Post | undefined> {
  return (await ledger.latest(guild, 5)).find((post) => !isFinal(post) && post.status !== 'failed');
}

/** The dates that have their post, or may have; one that certainly failed may be tried again. */
async function takenDates(ledger: Ledger, guild: string): Promise<ReadonlySet<string>> {
  const posts = await ledger.latest(guild, 5);
  return new Set(posts.filter(({ status }) => status !== 'failed').map(({ date }) => date));
}

async function changeExisting(
  ledger: Ledger,
  guild: string,
  next: (before: Schedule) => Promise<Schedule>,
): Promise<Schedule | undefined> {
  return (await ledger.schedule(guild)) ? change(ledger, guild, async (before) => next(before as Schedule)) : undefined;
}

/** Reads, changes and writes, again where somebody else wrote in between. */
async function change(
  ledger: Ledger,
  guild: string,
  next: (before: Schedule | undefined) => Promise<Schedule>,
): Promise<Schedule> {
  for (let tries = 0; tries < 20; tries++) {
    const schedule = await next(await ledger.schedule(guild));
    if (await ledger.write({ schedule })) return (await ledger.schedule(guild)) ?? schedule;
  }
  throw new Error(`the schedule of server ${guild} keeps changing`);
}
