import { dueAfter, localDate } from './calendar.ts';
import { isFinal, type Ledger, type Post, type Schedule, unsent } from './ledger.ts';
import { postsBefore } from './weekdays.ts';

/**
 * What came of asking for a post. `asked`: it is due from now on · `made`: one was asked for that day already, which is `post` · `posted`:
 * it was to count as the day's, and that one was made without being asked for.
 */
export interface Asked {
  readonly kind: 'asked' | 'made' | 'posted';
  readonly post: Post;
}

/**
 * Asks for a post at once, in the place of the day's scheduled one or, where that is not wanted or there is none to come, beside it. It
 * takes its place in the cycle now, so that what comes next says something else; `editions` are those of the articles today.
 */
export async function askForPost(
  ledger: Ledger,
  guild: string,
  { counts, editions, now }: { readonly counts: boolean; readonly editions: string; readonly now: number },
): Promise<Asked | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    const schedule = await ledger.schedule(guild);
    if (!schedule) return undefined;
    const date = localDate(now, schedule.zone);
    const earlier = await askedEarlier(ledger, schedule, date);
    if (earlier) return { kind: 'made', post: earlier };
    const days = await ledger.post(guild, date);
    if (counts && days && days.status !== 'failed') return { kind: 'posted', post: days };
    const isToCome = schedule.nextDate === date && schedule.skipDate !== date && !schedule.paused;
    const post: Post =
      counts && isToCome
        ? { ...(days ?? unsent(schedule, date, 'scheduled', now)), asked: true }
        : unsent(schedule, date, 'extra', now);
    const changed = post.extra ? await withExtra(schedule, { date, editions, now }, ledger) : dueNow(schedule, now);
    if (await ledger.write({ post, schedule: changed })) return { kind: 'asked', post };
  }
  throw new Error(`the schedule of server ${guild} keeps changing`);
}

/** The post that was asked for that day, or an earlier day's that is still under way. */
async function askedEarlier(ledger: Ledger, { guild, extra }: Schedule, date: string): Promise<Post | undefined> {
  const beside = await ledger.post(guild, extra?.date ?? date, 'extra');
  if (beside && (beside.date === date || !isFinal(beside))) return beside;
  const days = await ledger.post(guild, date);
  return days?.asked ? days : undefined;
}

function dueNow(schedule: Schedule, now: number): Schedule {
  return { ...schedule, nextAt: now, wakeAt: now };
}

/** The schedule with an extra post, which takes the place of the cycle's next; where the articles have changed, of the first of a new cycle. */
async function withExtra(
  schedule: Schedule,
  { date, editions, now }: { readonly date: string; readonly editions: string; readonly now: number },
  ledger: Ledger,
): Promise<Schedule> {
  const next = await ledger.post(schedule.guild, schedule.nextDate);
  const isUnderWay = next !== undefined && next.status !== 'failed';
  const upcoming = isUnderWay ? dueAfter(schedule.nextDate, schedule).date : schedule.nextDate;
  const isNew = schedule.editions !== '' && schedule.editions !== editions;
  const cycle = isNew ? { ...schedule, cycleStart: upcoming, cycleDone: 0, renewedOn: date } : schedule;
  return {
    ...cycle,
    editions,
    // A post that is left out leaves its place to this one.
    cycleDone: (cycle.cycleDone ?? 0) + (schedule.skipDate === upcoming ? 0 : 1),
    extra: { date, post: postsBefore(cycle, upcoming), wakeAt: now },
  };
}
