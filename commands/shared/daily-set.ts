import type { DailyAccess } from '../daily/access.ts';
import { editionsOf } from '../daily/cycle.ts';
import { nextPost, setSchedule } from '../daily/settings.ts';
import { note, type Reply, refusal, reply } from '../reply/reply.ts';
import { chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Context, type Input, textOf } from './command.ts';
import { indexesFor } from './daily-post.ts';
import { parseTime } from './parse-time.ts';
import { nearestZones, readZone } from './parse-zone.ts';

/** `/daily set`: saves what was asked for, once it is sure that the bot can post there. */
export async function setDaily(input: Input, access: DailyAccess, context: Context): Promise<Reply> {
  const { library, phrases } = context;
  const words = phrases.daily;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  const time = parseTime(textOf(input, 'time'));
  if (!time) return refusal(words.badTime(textOf(input, 'time')));
  const typed = textOf(input, 'timezone');
  const read = readZone(typed);
  if (read.kind === 'several') return refusal(words.whichZone(typed, read.zones));
  if (read.kind === 'unknown') return refusal(words.badZone(typed, nearestZones(typed)));
  const { zone } = read;
  const named = textOf(input, 'article');
  const article = named === '' ? undefined : chooseArticle(named, context);
  if (article && article.kind !== 'article') return article;
  const channel = textOf(input, 'channel');
  const report = await access.inspect(channel);
  if (report.kind === 'unusable') return refusal(words.unusable(channel));
  if (report.kind === 'missing') return refusal(words.missing(channel, report.permissions));
  const { guild, channel: setIn, now, ledger } = access;
  const only = article && { article: article.file };
  const editions = editionsOf(indexesFor({ ...only }, library));
  const wanted = { guild, channel, time, zone, language: phrases.language, origin: 'command', setIn, ...only } as const;
  const schedule = await setSchedule(ledger, wanted, editions, now);
  access.changed();
  return reply(
    'private',
    note(words.schedule({ channel, time, zone, ...(article && { article: article.title }) })),
    note(words.next((await nextPost(ledger, schedule, now)).at)),
  );
}
