import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dueAfter, endOfDay, instantOn, localDate, nextDue } from '../../../commands/daily/calendar.ts';
import { oncePerDay } from './once-per-day.ts';

/** Zone, time, "now" and the instant of the next post, worked out by hand from the zones' published rules. */
const cases: readonly (readonly [string, string, string, string])[] = [
  // Summer time from 8 March 2026 02:00 to 1 November 2026 02:00.
  ['America/New_York', '09:00', '2026-01-15T13:59:59Z', '2026-01-15T14:00:00Z'],
  ['America/New_York', '09:00', '2026-01-15T14:00:00Z', '2026-01-15T14:00:00Z'],
  ['America/New_York', '09:00', '2026-01-15T14:00:01Z', '2026-01-16T14:00:00Z'],
  ['America/New_York', '09:00', '2026-03-07T20:00:00Z', '2026-03-08T13:00:00Z'],
  ['America/New_York', '02:30', '2026-03-08T00:00:00Z', '2026-03-08T07:30:00Z'],
  ['America/New_York', '02:30', '2026-03-08T07:30:01Z', '2026-03-09T06:30:00Z'],
  ['America/New_York', '01:30', '2026-11-01T04:30:00Z', '2026-11-01T05:30:00Z'],
  ['America/New_York', '01:30', '2026-11-01T05:30:01Z', '2026-11-02T06:30:00Z'],
  ['America/New_York', '09:00', '2026-10-31T14:00:00Z', '2026-11-01T14:00:00Z'],
  // From 29 March 2026 01:00 to 25 October 2026 02:00.
  ['Europe/London', '01:30', '2026-03-28T23:00:00Z', '2026-03-29T01:30:00Z'],
  ['Europe/London', '01:30', '2026-10-24T23:59:00Z', '2026-10-25T00:30:00Z'],
  ['Europe/London', '09:00', '2026-06-30T08:00:00Z', '2026-06-30T08:00:00Z'],
  ['Europe/London', '09:00', '2026-12-31T09:00:01Z', '2027-01-01T09:00:00Z'],
  // No summer time, half and three quarters of an hour.
  ['Asia/Kolkata', '09:00', '2026-03-29T00:00:00Z', '2026-03-29T03:30:00Z'],
  ['Asia/Kolkata', '00:00', '2026-10-25T18:30:01Z', '2026-10-26T18:30:00Z'],
  ['Asia/Kathmandu', '09:00', '2026-10-25T00:00:00Z', '2026-10-25T03:15:00Z'],
  ['Asia/Kathmandu', '23:59', '2026-02-28T18:14:00Z', '2026-02-28T18:14:00Z'],
  // Half an hour of summer time: until 5 April 2026 02:00, from 4 October 2026 02:00.
  ['Australia/Lord_Howe', '02:15', '2026-10-03T12:00:00Z', '2026-10-03T15:45:00Z'],
  ['Australia/Lord_Howe', '01:45', '2026-04-04T12:00:00Z', '2026-04-04T14:45:00Z'],
  ['Australia/Lord_Howe', '09:00', '2026-10-04T00:00:00Z', '2026-10-04T22:00:00Z'],
  // An hour back in Ramadan: from 15 February 2026 03:00 to 22 March 2026 02:00.
  ['Africa/Casablanca', '09:00', '2026-02-14T12:00:00Z', '2026-02-15T09:00:00Z'],
  ['Africa/Casablanca', '02:30', '2026-02-15T00:00:00Z', '2026-02-15T01:30:00Z'],
  ['Africa/Casablanca', '02:30', '2026-03-21T12:00:00Z', '2026-03-22T02:30:00Z'],
  // The clock jumps at midnight: until 5 April 2026 00:00, from 6 September 2026 00:00.
  ['America/Santiago', '00:30', '2026-09-05T12:00:00Z', '2026-09-06T04:30:00Z'],
  ['America/Santiago', '00:00', '2026-09-05T12:00:00Z', '2026-09-06T04:00:00Z'],
  ['America/Santiago', '23:30', '2026-04-04T12:00:00Z', '2026-04-05T02:30:00Z'],
  ['America/Santiago', '23:30', '2026-04-05T02:30:01Z', '2026-04-06T03:30:00Z'],
  // No summer time any more; in 2011 it left out 30 December.
  ['Pacific/Apia', '09:00', '2026-04-04T19:00:00Z', '2026-04-04T20:00:00Z'],
  ['Pacific/Apia', '09:00', '2011-12-29T19:00:01Z', '2011-12-30T19:00:00Z'],
  // The gap reaches up to midnight: moving on would be the next day.
  ['America/Nuuk', '23:30', '2026-03-28T12:00:00Z', '2026-03-29T00:30:00Z'],
  ['America/Nuuk', '23:30', '2026-03-29T00:30:01Z', '2026-03-30T00:30:00Z'],
];

describe('the next post', () => {
  test.each(cases)('in %s at %s after %s is at %s', (zone, time, now, expected) => {
    const { at } = nextDue({ zone, time }, Date.parse(now));
    expect(new Date(at).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('set at 15:00 for 09:00 is tomorrow, and a day that is taken is left out', () => {
    const daily = { zone: 'Asia/Shanghai', time: '09:00' };
    const now = Date.parse('2026-11-24T07:00:00Z');
    expect(nextDue(daily, now)).toEqual({ date: '2026-11-25', at: Date.parse('2026-11-25T01:00:00Z') });
    expect(nextDue(daily, now, (date) => date === '2026-11-25').date).toBe('2026-11-26');
  });

  test('a year of nine o’clock in New York has each date once, an hour earlier by UTC in summer', () => {
    const daily = { zone: 'America/New_York', time: '09:00' };
    let due = nextDue(daily, Date.parse('2026-01-01T00:00:00Z'));
    const hours: Record<number, number> = {};
    for (let day = 0; day < 365; day++) {
      expect(due.date).toBe(addDays('2026-01-01', day));
      const hour = new Date(due.at).getUTCHours();
      hours[hour] = (hours[hour] ?? 0) + 1;
      due = dueAfter(due.date, daily);
    }
    expect(hours).toEqual({ 13: 238, 14: 127 });
  });
});

describe('a day', () => {
  test('ends when the next begins, also where midnight is left out', () => {
    expect(new Date(endOfDay('2026-09-05', 'America/Santiago')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
    expect(new Date(endOfDay('2011-12-29', 'Pacific/Apia')).toISOString()).toBe('2011-12-30T10:00:00.000Z');
  });

  test('that a zone left out has no post', () => {
    expect(instantOn('2011-12-30', { zone: 'Pacific/Apia', time: '09:00' })).toBeUndefined();
    expect(dueAfter('2011-12-29', { zone: 'Pacific/Apia', time: '09:00' }).date).toBe('2011-12-31');
  });
});

const zones = Intl.supportedValuesOf('timeZone');
const minutes = fc.integer({ min: 0, max: 1439 });

test('every local day around every clock change of some zones has exactly one post', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
      expect(oncePerDay(zone, minute, '2026-01-01', '2036-01-01', 'around changes')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the next post from any instant is not before it, and none lies between', () => {
  const instants = fc.integer({ min: Date.parse('2016-01-01'), max: Date.parse('2036-01-01') });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, instants, (zone, minute, now) => {
      const daily = {
        zone,
        time: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
      };
      const { date, at } = nextDue(daily, now);
      expect(at).toBeGreaterThanOrEqual(now);
      expect(localDate(at, zone)).toBe(date);
      const before = instantOn(addDays(date, -1), daily);
      if (before !== undefined) expect(before).toBeLessThan(now);
    }),
    { numRuns: 300 },
  );
});
