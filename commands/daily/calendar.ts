import { Temporal } from 'temporal-polyfill';
import { isPostDay, type Weekdays } from './weekdays.ts';

/** A time of day, where it counts, and on which days of the week. */
export interface DailyTime {
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  /** IANA name, such as Europe/London. */
  readonly zone: string;
  /** Missing for every day. */
  readonly weekdays?: Weekdays;
}

/** One day's post: its local date, `YYYY-MM-DD`, and the instant it is due, in epoch milliseconds. */
export interface Due {
  readonly date: string;
  readonly at: number;
}

/** The date on the wall at an instant. */
export function localDate(now: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * When the time comes on a date, as RFC 5545 and Temporal's `compatible` have it: a time that a clock change leaves out
 * is moved on by as much (02:30 → 03:30), of a time that comes twice the first counts. Where moving on would end up on
 * the next day (Nuuk, 23:30), it is moved back instead, so that every day has its post. Undefined for a date that a
 * zone leaves out (Apia, 2011-12-30).
 */
export function instantOn(date: string, { time, zone }: DailyTime): number | undefined {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(time);
  const usual = wanted.toZonedDateTime(zone);
  if (usual.toPlainDate().toString() === date) return usual.epochMilliseconds;
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return earlier.toPlainDate().toString() === date ? earlier.epochMilliseconds : undefined;
}

/** The first post due at `from` or later, leaving out the dates that are taken. */
export function nextDue(daily: DailyTime, from: number, isTaken: (date: string) => boolean = () => false): Due {
  for (let date = localDate(from, daily.zone); ; date = addDays(date, 1)) {
    const at = instantOn(date, daily);
    if (at !== undefined && at >= from && isPostDay(date, daily.weekdays) && !isTaken(date)) return { date, at };
  }
}

/** The post of the first post day after `date`, even if that is past. */
export function dueAfter(date: string, daily: DailyTime): Due {
  for (let day = addDays(date, 1); ; day = addDays(day, 1)) {
    const at = instantOn(day, daily);
    if (at !== undefined && isPostDay(day, daily.weekdays)) return { date: day, at };
  }
}

/** The instant at which a date is over. */
export function endOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** How many days lie between two dates; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Whether a text is a date as we write them. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
