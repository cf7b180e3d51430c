import { describe, expect, it } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { es } from '../../../commands/phrases/es.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { daysCode, parseDays, suggestDays } from '../../../commands/shared/parse-days.ts';

/** `12345` of what is typed by somebody who reads English; `all`, or `none` where it isn't understood. */
function read(typed: string, phrases = en): string {
  const days = parseDays(typed, phrases);
  return days.kind === 'unknown' ? 'none' : (days.weekdays?.join('') ?? 'all');
}

describe('days of the week', () => {
  it.each([
    ['every day', 'all'],
    ['Daily', 'all'],
    ['mon-sun', 'all'],
    ['mon-fri', '12345'],
    ['Monday to Friday', '12345'],
    ['Mon–Fri.', '12345'],
    ['mo-fr', '12345'],
    ['m-f', '12345'],
    ['from Monday through Thursday', '1234'],
    ['weekdays', '12345'],
    ['working days', '12345'],
    ['weekends', '67'],
    ['on weekends', '67'],
    ['fri-mon', '1567'],
    ['mon, wed, fri', '135'],
    ['mon wed fri', '135'],
    ['Tuesdays and Thursdays', '24'],
    ['tue/thu', '24'],
    ['every Sunday', '7'],
    ['mon-wed, sat', '1236'],
    ['weekdays and sun', '123457'],
    ['sat sat', '6'],
    ['lunes a viernes', '12345'],
    ['de lunes a viernes', '12345'],
    ['lun, mié y vie', '135'],
    ['fines de semana', '67'],
    ['todos los días', 'all'],
    ['工作日', '12345'],
    ['平日', '12345'],
    ['周末', '67'],
    ['週末', '67'],
    ['每天', 'all'],
    ['周一至周五', '12345'],
    ['星期一到星期五', '12345'],
    ['週一、週三和週五', '135'],
    ['周一三五', '135'],
    ['礼拜天', '7'],
    ['', 'none'],
    ['never', 'none'],
    ['mon-', 'none'],
    ['8', 'none'],
    ['monkey', 'none'],
    ['1-5', 'none'],
  ])('“%s” are %s', (typed, days) => {
    expect(read(typed)).toBe(days);
  });

  it('are read in the reader’s own language first', () => {
    expect([read('l-v', es), read('m', es), read('m')]).toEqual(['12345', '2', '1']);
  });

  it('are read again as they are said and as they are suggested, in every language', () => {
    const sets = [undefined, [1, 2, 3, 4, 5], [6, 7], [1, 3, 5], [2], [1, 2, 3, 6], [1, 2, 4, 5, 6]] as const;
    for (const phrases of languages) {
      for (const days of sets) {
        const said = plain(phrases.daily.days(days));
        expect([said, parseDays(said, phrases)]).toEqual([said, { kind: 'days', weekdays: days }]);
        expect(parseDays(daysCode(days), phrases)).toEqual({ kind: 'days', weekdays: days });
      }
    }
  });

  it('are said in the reader’s words', () => {
    const said = (days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[], phrases = en) => plain(phrases.daily.days(days));
    expect([said([1, 2, 3, 4, 5]), said([1, 3]), said([1, 2, 3, 6], es), said([1, 2, 3, 4, 5], zhCn)]).toEqual([
      'Monday to Friday',
      'Monday and Wednesday',
      'de lunes a miércoles y sábado',
      '每周一至周五',
    ]);
  });

  it('are suggested: the usual ones, then those that were typed', () => {
    expect(suggestDays('', en).slice(0, 4)).toEqual([
      { name: 'every day', value: 'every day' },
      { name: 'Monday to Friday', value: 'mon-fri' },
      { name: 'Saturday and Sunday', value: 'sat,sun' },
      { name: 'Monday, Wednesday, and Friday', value: 'mon,wed,fri' },
    ]);
    expect(suggestDays('weekend', en)).toEqual([{ name: 'Saturday and Sunday', value: 'sat,sun' }]);
    expect(suggestDays('tu', en).map(({ value }) => value)).toEqual(['tue', 'tue,thu']);
    expect(suggestDays('q', en)).toEqual([]);
  });
});
