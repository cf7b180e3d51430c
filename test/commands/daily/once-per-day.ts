import { Temporal } from 'temporal-polyfill';
import { addDays, instantOn, localDate } from '../../../commands/daily/calendar.ts';

/**
 * The local days from `from` to `to` that don't have exactly one post at `minute` of the day, or have it on another day
 * than their own; with 'around changes' only the days next to a clock change are looked at.
 */
export function oncePerDay(
  zone: string,
  minute: number,
  from: string,
  to: string,
  which: 'all' | 'around changes',
): string[] {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const wrong: string[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const date of which === 'all' ? allDays(from, to) : daysAroundChanges(zone, from, to)) {
    const at = instantOn(date, { zone, time });
    const exists = localDate(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds, zone) === date;
    if ((at !== undefined) !== exists) wrong.push(`${zone} ${date} ${time}: ${exists ? 'no post' : 'a post'}`);
    if (at === undefined) continue;
    if (localDate(at, zone) !== date) wrong.push(`${zone} ${date} ${time}: on ${localDate(at, zone)}`);
    if (at <= before) wrong.push(`${zone} ${date} ${time}: not after the day before`);
    before = at;
  }
  return wrong;
}

function* allDays(from: string, to: string): Iterable<string> {
  for (let date = from; date < to; date = addDays(date, 1)) yield date;
}

function* daysAroundChanges(zone: string, from: string, to: string): Iterable<string> {
  let last = '';
  let change = Temporal.PlainDate.from(from).toZonedDateTime(zone).getTimeZoneTransition('next');
  while (change && change.toPlainDate().toString() < to) {
    for (const days of [-2, -1, 0, 1, 2]) {
      const date = change.toPlainDate().add({ days }).toString();
      if (date > last) yield date;
      last = date > last ? date : last;
    }
    change = change.getTimeZoneTransition('next');
  }
}
