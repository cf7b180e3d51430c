import type { DailyAccess } from '../daily/access.ts';
import type { Post, Schedule } from '../daily/ledger.ts';
import { nextPost } from '../daily/settings.ts';
import type { DailyPhrases } from '../phrases/daily.ts';
import type { Prose } from '../reply/prose.ts';
import { note, type Reply, reply } from '../reply/reply.ts';
import type { Context } from './command.ts';
import { usualNotes } from './daily-usual.ts';
import { addressOf, scheduleWords, settingsNotes } from './daily-words.ts';

/** `/daily status`: the settings, the last post and the next, and what went wrong. */
export async function dailyStatus(schedule: Schedule, access: DailyAccess, context: Context): Promise<Reply> {
  const { library, phrases } = context;
  const words = phrases.daily;
  const { ledger, now } = access;
  const posts = await ledger.latest(schedule.guild, 30);
  const extras = await ledger.latest(schedule.guild, 30, 'extra');
  const sent = newestOf([...posts, ...extras].filter(({ status }) => status === 'sent'));
  const asked = extras[0] && extras[0].date >= (posts[0]?.date ?? '') ? extras[0] : undefined;
  const report = await access.inspect(schedule.channel);
  const settings = await settingsNotes(schedule, report, access, words);
  const next = schedule.paused ? words.isPaused() : words.next((await nextPost(ledger, schedule, now + 1)).at);
  const notes = [
    words.schedule(scheduleWords(schedule, library)),
    ...settings,
    ...(schedule.skipDate ? [words.skipped(schedule.skipDate)] : []),
    ...(sent ? await lastNotes(sent, access, words) : [words.none()]),
    next,
    ...troubleWith(posts[0], words),
    ...troubleWith(asked, words),
    ...(access.usual.of(schedule.guild).length > 0 ? usualNotes(access.usual.of(schedule.guild), context) : []),
  ];
  return reply('private', ...notes.map(note));
}

function newestOf(posts: readonly Post[]): Post | undefined {
  return [...posts].sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

/** The last post, and whether it was published where it was to be. */
async function lastNotes(post: Post, access: DailyAccess, words: DailyPhrases): Promise<Prose[]> {
  const url = addressOf(post, await access.inspect(post.channel)) ?? '';
  const { publishing } = post;
  return [
    words.last(post.updatedAt, url),
    ...(publishing ? [publishing === 'published' ? words.published() : words.notPublished(publishing)] : []),
  ];
}

function troubleWith(post: Post | undefined, words: DailyPhrases): Prose[] {
  if (post?.status === 'unknown') return [words.unknown(post.date, post.channel)];
  if (post?.status !== 'failed' && post?.status !== 'missed') return [];
  const what = post.status === 'failed' ? words.failing(post.date) : words.missed(post.date);
  return [what, ...(post.failure ? [words.failure(post.failure, post.channel)] : [])];
}
