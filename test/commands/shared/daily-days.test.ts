import { expect, it } from 'vitest';
import { daily } from '../../../commands/daily.ts';
import { schedule } from '../daily/world.ts';
import { bees, contextOf, linesOf, wolves } from '../library.ts';

const context = { ...contextOf(bees, wolves), surface: 'script', today: '2026-11-24' } as const;

it('shows the posts of the coming days, as they are drawn on Discord, each with its length', async () => {
  const { reply } = await daily.run({ days: '2' }, context);
  expect(linesOf(reply)).toEqual([
    'reply, public',
    'heading: November 24, 2026 · 236 characters',
    'heading: Today from Bees',
    'aside: The whole in brief',
    'quote: Bees make honey in hives. A hive holds forty thousand bees. (§1 Honey, sentences 1–2)',
    'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
    'aside: Questions? /ask answers in the article’s own words.',
    'heading: November 25, 2026 · 164 characters',
    'heading: Today from Wolves',
    'aside: The whole in brief',
    'quote: Wolves hunt in packs. (§1, sentence 1)',
    'quote: A pack has six wolves. (§2, sentence 1)',
    'aside: Questions? /ask answers in the article’s own words.',
  ]);
});

it('gives the same as data, of one article and from another day where that is said', async () => {
  const { data } = await daily.run({ days: '1', article: 'wolves', date: '2026-12-01' }, context);
  expect(data).toMatchObject({
    posts: [{ article: 'wolves.md', date: '2026-12-01', day: 1, days: 1, characters: 164 }],
  });
});

it('shows seven days where it isn’t said how many', async () => {
  const { data } = await daily.run({}, context);
  expect(data && 'posts' in data && data.posts.map(({ date }) => date)).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
  ]);
});

it('says so where there is no such article, or none', async () => {
  const gone = await daily.run({ article: 'foxes' }, context);
  expect([gone.reply.kind, gone.data]).toEqual(['refusal', { error: expect.stringContaining('foxes') }]);
  expect((await daily.run({ date: 'soon' }, context)).reply.kind).toBe('refusal');
  expect((await daily.run({}, { ...contextOf(), surface: 'script', today: '2026-11-24' })).reply.kind).toBe('refusal');
});

it('goes by the days of the week, the time and the zone that are said', async () => {
  const input = { days: '3', weekdays: 'mon-fri', time: '9', timezone: 'berlin', date: '2026-11-27' };
  const { reply, data } = await daily.run(input, context);
  expect(linesOf(reply)[1]).toBe('heading: November 27, 2026, 09:00 (Europe/Berlin) · 236 characters');
  expect(data && 'posts' in data && data.posts.map(({ article, at }) => [article, at])).toEqual([
    ['bees.md', '2026-11-27T08:00:00.000Z'],
    ['wolves.md', '2026-11-30T08:00:00.000Z'],
    ['bees.md', '2026-12-01T08:00:00.000Z'],
  ]);
  for (const unfit of [{ weekdays: 'never' }, { time: '25' }, { timezone: 'Mars' }, { timezone: 'EST5' }])
    expect((await daily.run(unfit, context)).reply.kind).toBe('refusal');
});

it('is of the schedules that there are, each with its own days and from its next post on', async () => {
  const editions = `bees.md@${bees.edition}\nwolves.md@${wolves.edition}`;
  const schedules = [
    schedule({ guild: '1', editions, cycleDone: 1, weekdays: [2, 4], skipDate: '2026-11-26' }),
    schedule({ guild: '2', editions: `bees.md@${bees.edition}`, article: 'bees.md', zone: 'Asia/Tokyo' }),
  ];
  const { reply, data } = await daily.run({ days: '2' }, { ...context, schedules });
  expect(linesOf(reply).filter((line) => /^note: (?:Every|Tuesday)/.test(line))).toEqual([
    'note: Tuesday and Thursday at 09:00 (Europe/London) in #300000000000000001, from all articles in turn.',
    'note: Every day at 09:00 (Asia/Tokyo) in #300000000000000001, from Bees.',
  ]);
  expect(data && 'posts' in data && data.posts.map((post) => [post.server, post.date, post.article])).toEqual([
    ['1', '2026-11-24', 'wolves.md'],
    ['1', '2026-12-01', 'wolves.md'],
    ['2', '2026-11-24', 'bees.md'],
    ['2', '2026-11-25', 'bees.md'],
  ]);
});
