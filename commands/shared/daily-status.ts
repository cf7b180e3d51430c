import type { DailyAccess } from '../daily/access.ts';
import type { Post, Schedule } from '../daily/ledger.ts';
import { nextPost } from '../daily/settings.ts';
import type { Prose } from '../reply/prose.ts';
import { note, type Reply, reply } from '../reply/reply.ts';
import { articleNamed } from './choose-article.ts';
import type { Context } from './command.ts';

const latestShown = 30;

/** What a schedule is: when, where, of what, whom it calls, and in an announcement channel whether it is published. */
export function scheduleNotes(
  schedule: Schedule,
  access: DailyAccess,
  { library, phrases }: Context,
  announces: boolean,
): Prose[] {
  const words = phrases.daily;
  const { article, role, channel, time, zone, days } = schedule;
  const only = article ?? (library.articles.length === 1 ? library.articles[0]?.file : undefined);
  const title = only === undefined ? undefined : (articleNamed(library, only)?.title ?? only);
  return [
    words.schedule({
      channel,
      time,
      zone,
      ...(days !== undefined && { days }),
      ...(title !== undefined && { article: title }),
    }),
    ...(role ? [access.mayCall(role, channel) ? words.callsRole(role) : words.cannotCallRole(role)] : []),
    ...(announces ? [words.publishes(!schedule.unpublished)] : []),
  ];
}

/** `/daily status`: the schedule, the last post and the next, and what went wrong. */
export async function dailyStatus(schedule: Schedule, access: DailyAccess, context: Context): Promise<Reply> {
  const { ledger, now } = access;
  const words = context.phrases.daily;
  const posts = await ledger.latest(schedule.guild, latestShown);
  const sent = posts.find((post) => post.status === 'sent');
  const report = await access.inspect(schedule.channel);
  const notes = [
    ...scheduleNotes(schedule, access, context, report.kind === 'usable' && report.announces),
    ...(schedule.skipDate ? [words.skipped(schedule.skipDate)] : []),
    ...(sent ? [words.last(sent.updatedAt, access.urlOf(sent.channel, sent.message ?? ''))] : [words.none()]),
    ...(sent?.publishing && sent.publishing !== 'due' ? [words.published(sent.publishing)] : []),
    schedule.paused ? words.isPaused() : words.next((await nextPost(ledger, schedule, now + 1)).at),
    ...troubleOf(posts[0], context),
  ];
  return reply('private', ...notes.map(note));
}

function troubleOf(newest: Post | undefined, { phrases: { daily: words } }: Context): Prose[] {
  if (!newest) return [];
  const { status, date, channel, failure } = newest;
  if (status === 'unknown') return [words.unknown(date, channel)];
  if (status !== 'failed' && status !== 'missed') return [];
  const what = status === 'failed' ? words.failing(date) : words.missed(date);
  return failure ? [what, words.failure(failure, channel)] : [what];
}
