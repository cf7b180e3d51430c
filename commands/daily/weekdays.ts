import { Temporal } from 'temporal-polyfill';

/** As ISO 8601 counts them: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** Days of the week that have a post, ascending, each once, one at least. */
export type Weekdays = readonly Weekday[];

export const allWeekdays: Weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Whether a date has a post; every one has where no weekdays are given. */
export function isPostDay(date: string, weekdays: Weekdays | undefined): boolean {
  return weekdays === undefined || weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek as Weekday);
}

/** How many posts a cycle had before the one of a date; those that were missed or left out count as well. */
export function postsBefore(
  cycle: { readonly cycleStart: string; readonly cycleDone?: number; readonly weekdays?: Weekdays },
  date: string,
): number {
  return (cycle.cycleDone ?? 0) + postDaysBetween(cycle.cycleStart, date, cycle.weekdays);
}

/** How many post days there are from `from` on, until `to`, which doesn't count; 0 where `to` is not later. */
export function postDaysBetween(from: string, to: string, weekdays: Weekdays | undefined): number {
  const first = Temporal.PlainDate.from(from);
  const days = Math.max(0, first.until(to, { largestUnit: 'days' }).days);
  if (weekdays === undefined) return days;
  const rest = Array.from({ length: days % 7 }, (_, i) => first.add({ days: i }).toString());
  return Math.floor(days / 7) * weekdays.length + rest.filter((date) => isPostDay(date, weekdays)).length;
}

/** In order and each once; undefined for all seven. */
export function weekdaysOf(days: Iterable<number>): Weekdays | undefined {
  const wanted = new Set(days);
  const chosen = allWeekdays.filter((day) => wanted.has(day));
  return chosen.length === allWeekdays.length || chosen.length === 0 ? undefined : chosen;
}
