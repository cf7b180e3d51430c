import type { DailyAccess } from '../daily/access.ts';
import { editionsOf } from '../daily/cycle.ts';
import type { Schedule } from '../daily/ledger.ts';
import { askForPost } from '../daily/now.ts';
import { nextPost } from '../daily/settings.ts';
import { note, type Reply, refusal, reply } from '../reply/reply.ts';
import type { Context, Input } from './command.ts';
import { indexesFor } from './daily-post.ts';
import { addressOf } from './daily-words.ts';

/** `/daily now`: has a post made at once, and says where it is. */
export async function postNow(
  schedule: Schedule,
  access: DailyAccess,
  { library, phrases }: Context,
  input: Input,
): Promise<Reply> {
  const words = phrases.daily;
  const { guild, ledger, now } = access;
  const indexes = indexesFor(schedule, library);
  if (indexes.length === 0) return refusal(words.nothingToPost());
  const report = await access.inspect(schedule.channel);
  if (report.kind === 'unusable') return refusal(words.unusable(schedule.channel));
  if (report.kind === 'missing') return refusal(words.missing(schedule.channel, report.permissions));
  const wanted = { counts: input.counts === true, editions: editionsOf(indexes), now };
  const asked = await askForPost(ledger, guild, wanted);
  if (!asked) return refusal(words.notSet());
  if (asked.kind !== 'asked') {
    const url = addressOf(asked.post, await access.inspect(asked.post.channel));
    return refusal(asked.kind === 'made' ? words.onceADay(url) : words.postedAlready(url));
  }
  await access.attempted();
  const post = await ledger.post(guild, asked.post.date, asked.post.extra ? 'extra' : 'scheduled');
  const url = post?.status === 'sent' ? addressOf(post, report) : undefined;
  const current = (await ledger.schedule(guild)) ?? schedule;
  return reply(
    'private',
    note(url === undefined ? words.postedLater(schedule.channel) : words.posted(url)),
    ...(post?.failure && url === undefined ? [note(words.failure(post.failure, post.channel))] : []),
    note(current.paused ? words.isPaused() : words.next((await nextPost(ledger, current, now)).at)),
  );
}
