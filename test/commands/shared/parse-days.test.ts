import { expect, test } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { parseDays, suggestDays } from '../../../commands/shared/parse-days.ts';

test.each([
  ['mon-fri', '12345'],
  ['Mon – Fri', '12345'],
  ['monday to friday', '12345'],
  ['weekdays', '12345'],
  ['every day', '1234567'],
  ['daily', '1234567'],
  ['weekend', '67'],
  ['mon, wed and fri', '135'],
  ['Tue/Thu', '24'],
  ['sundays', '7'],
  ['sat-mon', '167'],
  ['mon-wed, sat', '1236'],
  ['lun-vie', '12345'],
  ['lunes a viernes', '12345'],
  ['miércoles', '3'],
  ['工作日', '12345'],
  ['周一到周五', '12345'],
  ['星期六、星期日', '67'],
  ['週末', '67'],
  ['soon', undefined],
  ['mon-soon', undefined],
  ['', undefined],
  ['-', undefined],
])('the days “%s” are %s', (typed, days) => {
  expect(parseDays(typed)).toBe(days);
});

test('days are suggested in the user’s language, and what was typed first', () => {
  expect(suggestDays('', en).slice(0, 3)).toEqual([
    { name: 'Every day', value: 'mon-sun' },
    { name: 'Monday–Friday', value: 'mon-fri' },
    { name: 'Saturday and Sunday', value: 'sat,sun' },
  ]);
  expect(suggestDays('mon-thu', en)[0]).toEqual({ name: 'Monday–Thursday', value: 'mon-thu' });
  expect(suggestDays('工作日', zhCn)[0]?.value).toBe('mon-fri');
  expect(suggestDays('', en).map(({ value }) => parseDays(value))).not.toContain(undefined);
});
