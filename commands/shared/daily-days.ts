import { addDays, instantOn, isDate } from '../daily/calendar.ts';
import { editionsOf } from '../daily/cycle.ts';
import type { Schedule } from '../daily/ledger.ts';
import { isPostDay } from '../daily/weekdays.ts';
import { type PostsData, summaryData } from '../reply/data.ts';
import { type Block, heading, note, type Refusal, refusal, reply } from '../reply/reply.ts';
import { articleNamed, articleOrRefuse } from './choose-article.ts';
import { type Context, type Input, type Outcome, refused, textOf } from './command.ts';
import { composePost, indexesFor, lengthOf, type Posted } from './daily-post.ts';
import { scheduleWords } from './daily-words.ts';
import { parseDays } from './parse-days.ts';
import { parseTime } from './parse-time.ts';
import { nearestZones, readZone } from './parse-zone.ts';
import { urlsIn } from './reference.ts';
import { quotesOf } from './summary-blocks.ts';

const daysShown = 7;
const exampleDate = '2026-11-23';

/** What a list of posts is of: a schedule of the database, or one that nobody has yet. */
type Planned = Pick<Schedule, 'article' | 'editions' | 'cycleStart' | 'language' | 'weekdays'> &
  Partial<Pick<Schedule, 'guild' | 'time' | 'zone' | 'skipDate' | 'cycleDone' | 'renewedOn'>> & {
    readonly from: string;
  };

/**
 * What the next posts will be, as they are drawn on Discord: where nothing else is asked for, those of the database's schedules, else those
 * of a cycle that begins with the first.
 */
export function daysAhead(input: Input, context: Context): Outcome {
  const { library, phrases, schedules = [] } = context;
  const plans = schedules.map((one) => ({ ...one, from: one.nextDate }));
  const plan = plans.length > 0 ? undefined : planned(input, context);
  if (plan && 'kind' in plan) return refused(plan);
  const count = Number(textOf(input, 'days')) || daysShown;
  const lists = (plan ? [plan] : plans).map((one) => ({ plan: one, posts: postsOf(one, count, context) }));
  const headed = plans.map((one) => note(phrases.daily.schedule(scheduleWords(one, library))));
  const blocks = lists.flatMap(({ plan: one, posts }, i) => [
    ...headed.slice(i, i + 1),
    ...posts.flatMap((post) => blocksOf(one, post, context)),
  ]);
  const data = lists.flatMap(({ plan: one, posts }) => posts.map((post) => dataOf(one, post, context)));
  if (data.length === 0) return refused(refusal(phrases.daily.nothingToPost()));
  return { reply: reply('public', ...blocks), data: { posts: data } };
}

/** The schedule that the command line describes. */
function planned(input: Input, context: Context): Planned | Refusal {
  const { library, phrases, today = '' } = context;
  const words = phrases.daily;
  const named = textOf(input, 'article');
  const chosen = articleOrRefuse(named, context);
  if (chosen.kind !== 'article') return chosen;
  const only = named === '' ? {} : { article: articleNamed(library, named)?.file ?? chosen.file };
  const from = textOf(input, 'date') || today;
  if (!isDate(from)) return refusal(phrases.unfit('date', exampleDate));
  const typed = { time: textOf(input, 'time'), zone: textOf(input, 'timezone'), days: textOf(input, 'weekdays') };
  const time = typed.time === '' ? undefined : parseTime(typed.time);
  if (typed.time !== '' && !time) return refusal(words.badTime(typed.time));
  const zone = typed.zone === '' ? undefined : readZone(typed.zone);
  if (zone?.kind === 'several') return refusal(words.whichZone(typed.zone, zone.zones));
  if (zone?.kind === 'unknown') return refusal(words.badZone(typed.zone, nearestZones(typed.zone)));
  const days = typed.days === '' ? undefined : parseDays(typed.days, phrases);
  if (days?.kind === 'unknown') return refusal(words.badDays(typed.days));
  return {
    ...only,
    from,
    cycleStart: from,
    editions: editionsOf(indexesFor(only, library)),
    language: phrases.language,
    ...((time || zone) && { time: time ?? '09:00', zone: zone?.zone ?? 'UTC' }),
    ...(days?.weekdays && { weekdays: days.weekdays }),
  };
}

interface Dated {
  readonly date: string;
  readonly post: Posted;
}

/** So many posts from the first day on, as they would be if the articles stayed as they are. */
function postsOf(plan: Planned, count: number, context: Context): Dated[] {
  const posts: Dated[] = [];
  let schedule = plan as Planned & Schedule;
  for (let date = plan.from; posts.length < count; date = addDays(date, 1)) {
    if (!isPostDay(date, plan.weekdays) || date === plan.skipDate) continue;
    const post = composePost(schedule, date, context);
    if (!post) return [];
    schedule = { ...schedule, ...post.renewed };
    posts.push({ date, post });
  }
  return posts;
}

function blocksOf({ time, zone }: Planned, { date, post: { message } }: Dated, { phrases }: Context): Block[] {
  const at = time !== undefined && zone !== undefined ? `${time} (${zone})` : undefined;
  return [heading(phrases.daily.postOf(date, lengthOf(message), at)), ...message.blocks];
}

function dataOf({ guild, time, zone }: Planned, { date, post }: Dated, context: Context): PostsData['posts'][number] {
  const { index, portion, message } = post;
  const at = time !== undefined && zone !== undefined ? instantOn(date, { time, zone }) : undefined;
  return {
    ...summaryData(index.article, quotesOf(index, portion.sentences), date, portion, urlsIn(context)),
    characters: lengthOf(message),
    ...(at !== undefined && { at: new Date(at).toISOString() }),
    ...(guild !== undefined && { server: guild }),
  };
}
