import type { ChannelReport, DailyAccess } from '../daily/access.ts';
import { editionsOf } from '../daily/cycle.ts';
import type { Schedule } from '../daily/ledger.ts';
import { nextPost, setSchedule, type Wanted } from '../daily/settings.ts';
import { type Block, note, type Refusal, type Reply, refusal, reply } from '../reply/reply.ts';
import { chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Context, type Input, textOf } from './command.ts';
import { indexesFor } from './daily-post.ts';
import { scheduleWords, settingsNotes } from './daily-words.ts';
import { parseDays } from './parse-days.ts';
import { parseTime } from './parse-time.ts';
import { nearestZones, readZone, zonesOfLocale } from './parse-zone.ts';

const usualTime = '09:00';
/** In the place of an article: all of them in turn. */
export const allArticles = '*';

/** A setting as it is from now on, or why it can't be. */
type Setting<T> = { readonly kind: 'is'; readonly value: T; readonly notes?: readonly Block[] } | Refusal;

/** `/daily set`: saves what was asked for, once it is sure that the bot can post there. What isn't named stays as it is. */
export async function setDaily(input: Input, access: DailyAccess, context: Context): Promise<Reply> {
  const { library, phrases } = context;
  const words = phrases.daily;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  const { guild, channel: setIn, now, ledger } = access;
  const before = await ledger.schedule(guild);
  const when = whenOf(input, before, access, context);
  if (when.kind === 'refusal') return when;
  const article = articleOf(input, before, context);
  if (article.kind !== 'is') return article;
  const role = roleOf(input, before, access, context);
  if (role.kind !== 'is') return role;
  const channel = textOf(input, 'channel') || (before?.channel ?? setIn);
  const report = await access.inspect(channel);
  if (report.kind === 'unusable') return refusal(words.unusable(channel));
  if (report.kind === 'missing') return refusal(words.missing(channel, report.permissions));
  const wanted: Wanted = {
    guild,
    channel,
    ...when.value,
    language: phrases.language,
    origin: 'command',
    setIn,
    ...(article.value !== undefined && { article: article.value }),
    ...(role.value !== undefined && { role: role.value }),
    publish: publishOf(input, before, channel),
  };
  const schedule = await setSchedule(ledger, wanted, editionsOf(indexesFor(wanted, library)), now);
  access.changed();
  return answer(schedule, report, when.notes ?? [], access, context);
}

async function answer(
  schedule: Schedule,
  report: ChannelReport,
  notes: readonly Block[],
  access: DailyAccess,
  context: Context,
): Promise<Reply> {
  const words = context.phrases.daily;
  const settings = await settingsNotes(schedule, report, access, words);
  const next = await nextPost(access.ledger, schedule, access.now);
  return reply(
    'private',
    note(words.schedule(scheduleWords(schedule, context.library))),
    ...notes,
    ...settings.map(note),
    note(words.next(next.at)),
  );
}

type When = Pick<Wanted, 'time' | 'zone' | 'weekdays'>;

/** The time, the zone and the days. */
function whenOf(
  input: Input,
  before: Schedule | undefined,
  access: DailyAccess,
  { phrases }: Context,
): Extract<Setting<When>, { kind: 'is' }> | Refusal {
  const words = phrases.daily;
  const typedTime = textOf(input, 'time');
  const time = typedTime === '' ? (before?.time ?? usualTime) : parseTime(typedTime);
  if (!time) return refusal(words.badTime(typedTime));
  const typedDays = textOf(input, 'days');
  const days = typedDays === '' ? { kind: 'days' as const, weekdays: before?.weekdays } : parseDays(typedDays, phrases);
  if (days.kind === 'unknown') return refusal(words.badDays(typedDays));
  const zone = zoneOf(textOf(input, 'timezone'), before, access, words);
  if (zone.kind !== 'is') return zone;
  const value = { time, zone: zone.value, ...(days.weekdays && { weekdays: days.weekdays }) };
  return { kind: 'is', value, ...(zone.notes && { notes: zone.notes }) };
}

/** As typed, as before, or as the server's language has it, if only one has. */
function zoneOf(
  typed: string,
  before: Schedule | undefined,
  { locale }: DailyAccess,
  words: Context['phrases']['daily'],
): Setting<string> {
  if (typed === '') {
    if (before) return { kind: 'is', value: before.zone };
    const zones = zonesOfLocale(locale);
    const [only] = zones;
    if (only === undefined || zones.length > 1) return refusal(words.askZone(zones.slice(0, 4)));
    return { kind: 'is', value: only, notes: [note(words.zoneTaken(only))] };
  }
  const read = readZone(typed);
  if (read.kind === 'several') return refusal(words.whichZone(typed, read.zones));
  if (read.kind === 'unknown') return refusal(words.badZone(typed, nearestZones(typed)));
  return { kind: 'is', value: read.zone };
}

/** The file of the only article; undefined for all in turn. */
function articleOf(
  input: Input,
  before: Schedule | undefined,
  context: Context,
): Setting<string | undefined> | Refusal {
  const named = textOf(input, 'article');
  if (named === '') return { kind: 'is', value: before?.article };
  if (named === allArticles) return { kind: 'is', value: undefined };
  const chosen = chooseArticle(named, context);
  return chosen.kind === 'article' ? { kind: 'is', value: chosen.file } : chosen;
}

/** The only role that is pinged. Everyone has the server's own id. */
function roleOf(
  input: Input,
  before: Schedule | undefined,
  { guild }: DailyAccess,
  { phrases }: Context,
): Setting<string | undefined> {
  const named = textOf(input, 'role');
  if (named === guild) return refusal(phrases.daily.everyoneRefused());
  if (input.ping === false) return { kind: 'is', value: undefined };
  const role = named || before?.role;
  if (input.ping === true && role === undefined) return refusal(phrases.daily.noRoleToPing());
  return { kind: 'is', value: role };
}

/** Published unless it is said otherwise; schedules from before that was possible stay as they are while they stay where they are. */
function publishOf(input: Input, before: Schedule | undefined, channel: string): boolean {
  if (typeof input.publish === 'boolean') return input.publish;
  return before?.channel === channel ? before.publish === true : true;
}
