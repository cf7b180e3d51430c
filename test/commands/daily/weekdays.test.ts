import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dueAfter, nextDue } from '../../../commands/daily/calendar.ts';
import { isPostDay, postDaysBetween, postsBefore, type Weekday, weekdaysOf } from '../../../commands/daily/weekdays.ts';

const some = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  .map((days) => weekdaysOf(days));

test('24 November 2026 is a Tuesday, and every day is a post day where none are given', () => {
  expect([isPostDay('2026-11-24', [2]), isPostDay('2026-11-24', [1, 3]), isPostDay('2026-11-28', undefined)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('days are put in order, each once; all seven are every day', () => {
  expect([weekdaysOf([5, 1, 5]), weekdaysOf([7, 6, 5, 4, 3, 2, 1]), weekdaysOf([])]).toEqual([
    [1, 5],
    undefined,
    undefined,
  ]);
});

test('from Friday’s post the next is Monday’s, by nextDue and by dueAfter, over a change to summer time', () => {
  const daily = { zone: 'Europe/Berlin', time: '09:00', weekdays: [1, 2, 3, 4, 5] as Weekday[] };
  const friday = Date.parse('2026-03-27T08:00:00Z');
  expect(nextDue(daily, friday)).toEqual({ date: '2026-03-27', at: friday });
  const monday = { date: '2026-03-30', at: Date.parse('2026-03-30T07:00:00Z') };
  expect([nextDue(daily, friday + 1), dueAfter('2026-03-27', daily)]).toEqual([monday, monday]);
});

test('a day that a zone leaves out is no post day either', () => {
  const fridays = { zone: 'Pacific/Apia', time: '09:00', weekdays: [5] as Weekday[] };
  expect(dueAfter('2011-12-23', fridays).date).toBe('2012-01-06');
});

test('post days between two dates are as many as the calendar has', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: -5, max: 800 }), (weekdays, days) => {
      const from = '2026-11-24';
      let count = 0;
      for (let day = 0; day < days; day++) if (isPostDay(addDays(from, day), weekdays)) count++;
      expect(postDaysBetween(from, addDays(from, days), weekdays)).toBe(count);
    }),
  );
});

test('each post of a schedule is the next of the cycle, whatever the days', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 50 }), (weekdays, cycleDone) => {
      const daily = { zone: 'UTC', time: '09:00', ...(weekdays && { weekdays }) };
      let { date } = nextDue(daily, Date.parse('2026-11-24T12:00:00Z'));
      const cycle = { cycleStart: date, cycleDone, ...(weekdays && { weekdays }) };
      for (let post = 0; post < 20; post++) {
        expect(postsBefore(cycle, date)).toBe(cycleDone + post);
        date = dueAfter(date, daily).date;
      }
    }),
  );
});
