import type { ChannelReport, DailyAccess } from '../daily/access.ts';
import { editionsOf } from '../daily/cycle.ts';
import type { Schedule } from '../daily/ledger.ts';
import { nextPost, setSchedule, type Wanted } from '../daily/settings.ts';
import { zoneOfLocale } from '../daily/zone-of-locale.ts';
import type { Prose } from '../reply/prose.ts';
import { note, type Refusal, type Reply, refusal, reply } from '../reply/reply.ts';
import { chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Context, type Input, textOf } from './command.ts';
import { indexesFor } from './daily-post.ts';
import { scheduleNotes } from './daily-status.ts';
import { parseDays } from './parse-days.ts';
import { parseTime } from './parse-time.ts';
import { commonZones, nearestZones, readZone } from './parse-zone.ts';

const usualTime = '09:00';

/** `/daily set`: saves what was asked for, once it is sure that the bot can post there. What isn't given stays as it was, or is what most want. */
export async function setDaily(input: Input, access: DailyAccess, context: Context): Promise<Reply> {
  const { library, phrases } = context;
  const words = phrases.daily;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  const before = await access.ledger.schedule(access.guild);
  const read = readSettings(input, before, access, context);
  if (read.kind === 'refusal') return read;
  const { zoneIsGuessed, settings } = read;
  const report = await access.inspect(settings.channel);
  const unfit = refuseChannel(report, settings.channel, context);
  if (unfit) return unfit;
  const { guild, channel: setIn, now, ledger } = access;
  const editions = editionsOf(indexesFor(settings, library));
  const wanted: Wanted = { ...settings, guild, language: phrases.language, origin: 'command', setIn };
  const schedule = await setSchedule(ledger, wanted, editions, now);
  access.changed();
  const notes: Prose[] = [
    ...scheduleNotes(schedule, access, context, report.kind === 'usable' && report.announces),
    ...(zoneIsGuessed ? [words.zoneTaken(settings.zone)] : []),
    words.next((await nextPost(ledger, schedule, now)).at),
  ];
  return reply('private', ...notes.map(note));
}

type Settings = Omit<Wanted, 'guild' | 'language' | 'origin' | 'setIn'>;
type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: Settings; readonly zoneIsGuessed: boolean }
  | Refusal;

/** What was typed, and where nothing was, what stands. */
function readSettings(input: Input, before: Schedule | undefined, access: DailyAccess, context: Context): ReadSettings {
  const words = context.phrases.daily;
  const typedTime = textOf(input, 'time');
  const time = typedTime === '' ? (before?.time ?? usualTime) : parseTime(typedTime);
  if (!time) return refusal(words.badTime(typedTime));
  const zone = zoneFor(textOf(input, 'timezone'), before, access, context);
  if (typeof zone !== 'string') return zone;
  const typedDays = textOf(input, 'days');
  const days = typedDays === '' ? (before?.days ?? everyDay) : parseDays(typedDays);
  if (!days) return refusal(words.badDays(typedDays));
  const named = textOf(input, 'article');
  const article = named === '' ? undefined : chooseArticle(named, context);
  if (article && article.kind !== 'article') return article;
  const role = textOf(input, 'role') || before?.role;
  if (role === access.guild) return refusal(words.noEveryone());
  const publish = input.publish ?? !before?.unpublished;
  const settings: Settings = {
    channel: textOf(input, 'channel') || before?.channel || access.channel,
    time,
    zone,
    ...(days !== everyDay && { days }),
    ...(article ? { article: article.file } : before?.article !== undefined && { article: before.article }),
    ...(role && { role }),
    ...(publish === false && { unpublished: true }),
  };
  return { kind: 'settings', settings, zoneIsGuessed: textOf(input, 'timezone') === '' && !before };
}

const everyDay = '1234567';

/** A zone that was typed; that of the schedule; that of the server's language. Where none of them tells, a question back. */
function zoneFor(
  typed: string,
  before: Schedule | undefined,
  access: DailyAccess,
  { phrases: { daily: words } }: Context,
): string | Refusal {
  if (typed === '')
    return before?.zone ?? zoneOfLocale(access.locale) ?? refusal(words.askZone(commonZones.slice(0, 5)));
  const read = readZone(typed);
  if (read.kind === 'several') return refusal(words.whichZone(typed, read.zones));
  return read.kind === 'zone' ? read.zone : refusal(words.badZone(typed, nearestZones(typed)));
}

function refuseChannel(report: ChannelReport, channel: string, { phrases }: Context): Refusal | undefined {
  if (report.kind === 'unusable') return refusal(phrases.daily.unusable(channel));
  return report.kind === 'missing' ? refusal(phrases.daily.missing(channel, report.permissions)) : undefined;
}
