import { describe, expect, test } from 'vitest';
import { daily } from '../../commands/daily.ts';
import { composePost } from '../../commands/shared/daily-post.ts';
import { parseTime, suggestTimes } from '../../commands/shared/parse-time.ts';
import { parseZone, readZone, suggestZones, zonesOfLocale } from '../../commands/shared/parse-zone.ts';
import { schedule } from './daily/world.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['9.30 pm', '21:30'],
  ['9 PM', '21:00'],
  ['9am', '09:00'],
  ['12 am', '00:00'],
  ['12:15 p.m.', '12:15'],
  ['21h', '21:00'],
  ['21h15', '21:15'],
  ['0930', '09:30'],
  ['noon', '12:00'],
  ['00:00', '00:00'],
  ['mediodía', '12:00'],
  ['21：30', '21:30'],
  ['晚上9点', '21:00'],
  ['上午 9 點半', '09:30'],
  ['中午12点', '12:00'],
  ['下午3时15分', '15:15'],
  ['25点', undefined],
  ['99:30', undefined],
  ['24:00', undefined],
  ['13 pm', undefined],
  ['9:60', undefined],
  ['soon', undefined],
  ['', undefined],
])('the time “%s” is %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

test.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  ['new york', 'America/New_York'],
  ['KATHMANDU', 'Asia/Kathmandu'],
  ['utc', 'UTC'],
  ['San Francisco', 'America/Los_Angeles'],
  ['北京', 'Asia/Shanghai'],
  ['Ciudad de México', 'America/Mexico_City'],
  ['+02:00', undefined],
  ['EST', 'America/New_York'],
  ['mst', 'America/Denver'],
  ['PST', 'America/Los_Angeles'],
  ['CET', 'Europe/Berlin'],
  ['JST', 'Asia/Tokyo'],
  ['Etc/GMT+5', undefined],
  ['GMT+0', 'UTC'],
  ['india', 'Asia/Kolkata'],
  ['Germany', 'Europe/Berlin'],
  ['Alemania', 'Europe/Berlin'],
  ['日本', 'Asia/Tokyo'],
  ['china', 'Asia/Shanghai'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['nyc', 'America/New_York'],
  ['Mars', undefined],
  ['', undefined],
])('the zone “%s” is %s', (typed, zone) => {
  expect(parseZone(typed)).toBe(zone);
});

test('times are suggested in quarter hours, what was typed first', () => {
  const values = (typed: string) => suggestTimes(typed).map(({ value }) => value);
  expect(values('')).toHaveLength(24);
  expect(values('9').slice(0, 5)).toEqual(['09:00', '09:15', '09:30', '09:45', '21:00']);
  expect(values('9:20').slice(0, 2)).toEqual(['09:20', '09:00']);
  expect(values('zz')).toEqual([]);
});

test.each([
  ['CST', ['America/Chicago', 'Asia/Shanghai']],
  ['ist', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['gmt+2', ['Europe/Berlin', 'Africa/Cairo', 'Africa/Johannesburg', 'Europe/Paris', 'Europe/Madrid']],
  ['UTC+5:30', ['Asia/Kolkata', 'Asia/Colombo']],
  ['usa', undefined],
  [
    'United States',
    ['America/New_York', 'America/Los_Angeles', 'America/Chicago', 'America/Denver', 'America/Phoenix'],
  ],
])('the zone “%s” may be several: %j', (typed, zones) => {
  const [zone = ''] = zones ?? [];
  const one = zones?.length === 1 ? { kind: 'zone', zone } : { kind: 'several', zones };
  expect(readZone(typed)).toEqual(zones ? one : { kind: 'unknown' });
});

test('the likeliest zone is suggested first', () => {
  const first = (typed: string) => suggestZones(typed)[0]?.value;
  expect(['lon', 'san', 'est', 'ger', 'ind', 'par'].map(first)).toEqual([
    'Europe/London',
    'America/Los_Angeles',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Europe/Paris',
  ]);
});

test('zones are suggested by city and by name, 25 at most', () => {
  expect(suggestZones('lond')[0]).toEqual({ name: 'Europe/London', value: 'Europe/London' });
  expect(suggestZones('america')).toHaveLength(25);
  expect(suggestZones('台')[0]).toEqual({ name: 'Asia/Taipei', value: 'Asia/Taipei' });
  expect(suggestZones('').map(({ value }) => value)).toContain('Asia/Shanghai');
});

test.each([
  ['de', ['Europe/Berlin']],
  ['ja', ['Asia/Tokyo']],
  ['sv-SE', ['Europe/Stockholm']],
  ['zh-CN', ['Asia/Shanghai']],
  ['en-GB', ['Europe/London']],
  ['fr', ['Europe/Paris', 'America/Toronto']],
  ['id', ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar']],
])('a server set to %s is in %s', (locale, zones) => {
  expect(zonesOfLocale(locale)).toEqual(zones);
});

describe('what is posted', () => {
  const context = contextOf(bees, wolves);
  const editions = `bees.md@${bees.edition}\nwolves.md@${wolves.edition}`;

  test('is the day’s portion, with references and a way to ask', () => {
    const composed = composePost(schedule({ editions }), '2026-11-24', context);
    expect(composed?.renewed).toBeUndefined();
    expect(composed && linesOf(composed.message)).toEqual([
      'reply, public',
      'heading: Today from Bees',
      'aside: The whole in brief',
      'quote: Bees make honey in hives. A hive holds forty thousand bees. (§1 Honey, sentences 1–2)',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
      'aside: Questions? /ask answers in the article’s own words.',
    ]);
    expect(composed?.message.actions).toEqual([
      { verb: 'read', label: 'Read on: §1', key: 'n', edition: bees.edition, at: 0, to: 0 },
    ]);
  });

  test('begins anew and says so when an edition has changed, on a second try too', () => {
    const old = schedule({ editions: 'bees.md@00000000', article: 'bees.md', cycleStart: '2026-01-01' });
    const composed = composePost(old, '2026-11-24', context);
    const renewed = { editions: `bees.md@${bees.edition}`, cycleStart: '2026-11-24', renewedOn: '2026-11-24' };
    expect(composed?.renewed).toEqual(renewed);
    const words = 'note: The article has changed since the last post: a new round through it begins today.';
    expect(composed && linesOf(composed.message)).toContain(words);
    const again = composePost({ ...old, ...renewed }, '2026-11-24', context);
    expect(again?.message).toEqual(composed?.message);
    const next = composePost({ ...old, ...renewed }, '2026-11-25', context);
    expect(next && linesOf(next.message)).not.toContain(words);
  });

  test('is nothing when the article is gone', () => {
    expect(composePost(schedule({ article: 'gone.md' }), '2026-11-24', context)).toBeUndefined();
  });
});

test('outside a server /daily says where it belongs', async () => {
  const reply = await replyOf(daily, { subcommand: 'status' }, contextOf(bees));
  expect(linesOf(reply)).toEqual([
    'refusal, private',
    'note: The daily post belongs to a server: use this command in one.',
  ]);
});
