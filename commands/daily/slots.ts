import { dueAfter } from './calendar.ts';
import type { Schedule, WhichPost } from './ledger.ts';

/** One of the two posts of a server that may be under way at a time: what the schedule says of it, and what it says afterwards. */
export interface Slot {
  readonly which: WhichPost;
  /** The date of its post; undefined where there is none. */
  date(schedule: Schedule): string | undefined;
  /** When it is to be looked at next; undefined where it isn't. */
  wakeAt(schedule: Schedule): number | undefined;
  /** The schedule, with this post settled. */
  settled(schedule: Schedule): Schedule;
  /** The schedule, with this post to be looked at again. */
  later(schedule: Schedule, wakeAt: number): Schedule;
  /** By which its words are chosen: the cycle's post of that date is this one. */
  cycle(schedule: Schedule): Schedule;
}

const scheduled: Slot = {
  which: 'scheduled',
  date: ({ nextDate }) => nextDate,
  wakeAt: ({ wakeAt }) => wakeAt,
  settled: (schedule) => {
    const next = dueAfter(schedule.nextDate, schedule);
    const { skipDate, wakeAt: _, ...rest } = schedule;
    return {
      ...rest,
      ...(skipDate && skipDate > schedule.nextDate && { skipDate }),
      nextDate: next.date,
      nextAt: next.at,
      ...(!schedule.paused && { wakeAt: next.at }),
    };
  },
  later: (schedule, wakeAt) => ({ ...schedule, wakeAt }),
  cycle: (schedule) => schedule,
};

const extra: Slot = {
  which: 'extra',
  date: (schedule) => schedule.extra?.date,
  wakeAt: (schedule) => schedule.extra?.wakeAt,
  settled: ({ extra: _, ...schedule }) => schedule,
  later: (schedule, wakeAt) => ({ ...schedule, ...(schedule.extra && { extra: { ...schedule.extra, wakeAt } }) }),
  cycle: (schedule) => ({
    ...schedule,
    cycleStart: schedule.extra?.date ?? schedule.cycleStart,
    cycleDone: schedule.extra?.post ?? 0,
  }),
};

export const slots = { scheduled, extra } as const satisfies Record<WhichPost, Slot>;
