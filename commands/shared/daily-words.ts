import type { Library } from '../../index/library.ts';
import type { ChannelReport, DailyAccess } from '../daily/access.ts';
import type { Post, Schedule } from '../daily/ledger.ts';
import type { DailyPhrases, ScheduleWords } from '../phrases/daily.ts';
import { role as mentioned, type Prose } from '../reply/prose.ts';
import { note, type Reply } from '../reply/reply.ts';
import { articleNamed } from './choose-article.ts';

/** A schedule as it is said: its article by its title. */
export function scheduleWords({ channel, time, zone, article, weekdays }: Schedule, library: Library): ScheduleWords {
  const only = article ?? (library.articles.length === 1 ? library.articles[0]?.file : undefined);
  const title = only === undefined ? undefined : (articleNamed(library, only)?.title ?? only);
  return { channel, time, zone, ...(title !== undefined && { article: title }), ...(weekdays && { weekdays }) };
}

/** Whom it pings, and whether it is published: what isn't said with the schedule itself. */
export async function settingsNotes(
  { role, publish, channel }: Schedule,
  report: ChannelReport,
  access: DailyAccess,
  words: DailyPhrases,
): Promise<Prose[]> {
  const isAnnouncement = report.kind !== 'unusable' && report.channel === 'announcement';
  return [
    ...(role === undefined ? [] : [roleNote(role, await access.inspectRole(role, channel), words)]),
    ...(isAnnouncement ? [publish ? words.publishes() : words.publishesNot()] : []),
  ];
}

function roleNote(role: string, report: 'pings' | 'in-vain' | 'gone', words: DailyPhrases): Prose {
  if (report === 'gone') return words.roleGone();
  return report === 'pings' ? words.pings(role) : words.pingsInVain(role);
}

/** A post with the mention of the role that is pinged. */
export function withRole(post: Reply, { role }: Pick<Schedule, 'role'>): Reply {
  return role === undefined ? post : { ...post, blocks: [note([mentioned(role)]), ...post.blocks] };
}

/** Where a post is read on Discord; in a forum each is a thread of its own, whose first message has its id. Undefined for one that isn't there. */
export function addressOf({ guild, channel, message }: Post, report: ChannelReport): string | undefined {
  if (message === undefined) return undefined;
  const isThread = report.kind !== 'unusable' && report.channel === 'forum';
  return `https://discord.com/channels/${guild}/${isThread ? message : channel}/${message}`;
}
