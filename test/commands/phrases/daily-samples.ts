import type { DailyPhrases } from '../../../commands/phrases/daily.ts';
import type { Prose } from '../../../commands/reply/prose.ts';

/** Sample calls of every phrase; one without a sample doesn't compile. What stands in ‹› must be said again. */
type Phrase = (...given: never[]) => Prose | readonly Prose[];
export type Calls<T> = {
  readonly [K in keyof T as T[K] extends Phrase ? K : never]: readonly (T[K] extends (...given: infer Given) => unknown
    ? Readonly<Given>
    : never)[];
};

const daySections = [['‹1›', '‹3›'] as const, ['‹2›', '‹2›'] as const, undefined];
const here = { channel: '‹1001›', time: '‹09:00›', zone: '‹Europe/London›' };
const noon = Date.parse('2026-11-24T12:00:00Z');

export const dailyCalls: Calls<DailyPhrases> = {
  heading: [['‹title›']],
  day: [[1, 1, undefined], ...daySections.map((sections) => [1234, 2345, sections] as const)],
  renewed: [[1], [3]],
  howToAsk: [[]],
  postOf: [
    ['2026-11-24', 1234, '‹09:00 (Europe/Berlin)›'],
    ['2026-11-24', 1234],
  ],
  readOn: [['‹9.1(1)›']],
  schedule: [[here], [{ ...here, article: '‹title›' }], [{ ...here, weekdays: [1, 2, 3, 4, 5] }]],
  days: [[undefined], [[1, 2, 3, 4, 5]], [[6, 7]], [[1, 2, 3, 5]]],
  allInTurn: [[]],
  pings: [['‹2002›']],
  pingsInVain: [['‹2002›']],
  roleGone: [[]],
  publishes: [[]],
  publishesNot: [[]],
  published: [[]],
  notPublished: (['due', 'no-permission', 'too-many', 'deleted', 'unreachable', 'refused'] as const).map((why) => [
    why,
  ]),
  badDays: [['‹never›']],
  askZone: [[['‹Europe/Paris›', '‹America/Toronto›']]],
  zoneTaken: [['‹Europe/Berlin›']],
  everyoneRefused: [[]],
  noRoleToPing: [[]],
  posted: [['‹https://discord.com/channels/1/2/3›']],
  postedLater: [['‹1001›']],
  onceADay: [['‹https://discord.com/channels/1/2/3›'], [undefined]],
  postedAlready: [['‹https://discord.com/channels/1/2/3›'], [undefined]],
  next: [[noon]],
  last: [[noon, '‹https://discord.com/channels/1/2/3›']],
  none: [[]],
  isPaused: [[]],
  paused: [[]],
  skipped: [['2026-11-24']],
  off: [[]],
  offThoughFixed: [[]],
  notSet: [[]],
  onlyInServers: [[]],
  usual: [
    ['‹title›', undefined],
    ['‹title›', '‹1001›'],
  ],
  noneUsual: [[undefined], ['‹1001›']],
  usualGone: [['‹file›']],
  noUsual: [[]],
  badTime: [['‹typed›']],
  badZone: [['‹typed›', ['‹Europe/Paris›', '‹Europe/London›']]],
  whichZone: [['‹cst›', ['‹America/Chicago›', '‹Asia/Shanghai›']]],
  missing: [
    ['‹1001›', ['View Channel']],
    ['‹1001›', ['Send Messages', 'Send Messages in Threads', 'Create Posts', 'Read Message History']],
  ],
  unusable: [['‹1001›']],
  nothingToPost: [[]],
  previewOf: [[noon]],
  failure: [
    ['no-permission', '‹1001›'],
    ['channel-gone', '1001'],
    ['server-left', '1001'],
    ['wrong-channel', '‹1001›'],
    ['no-article', '1001'],
    ['unreachable', '1001'],
    ['refused', '1001'],
    ['offline', '1001'],
  ],
  failing: [['2026-11-24']],
  missed: [['2026-11-24']],
  unknown: [['2026-11-24', '‹1001›']],
  notice: [['‹1001›']],
  noticeEnd: [[]],
};
