import { endOfDay, localDate } from './calendar.ts';
import { type DeliveryDependencies, dueOf } from './delivery.ts';
import type { Post, Schedule } from './ledger.ts';
import { type Finding, nonceOf, type Sending, timing } from './poster.ts';
import { advanced, close, newPost, postpone, publish, refuse, sent } from './settle.ts';

/**
 * Takes a schedule that is due one step further. Whatever happens in between, a crash included, the ledger says what was
 * about to be done, and the next call goes on from there: inside the nonce window the same request is made again, after
 * it the channel is asked, and where that can't be told nothing is sent.
 */
export async function deliver<Message>(schedule: Schedule, dependencies: DeliveryDependencies<Message>): Promise<void> {
  const { ledger } = dependencies;
  const now = dependencies.now();
  const { guild } = schedule;
  const { date, extra } = dueOf(schedule);
  const reach = dependencies.poster.reach(guild);
  if (reach === 'elsewhere') return;
  const post = await ledger.post(guild, date, extra);
  if (post?.status === 'sending' && post.owner !== dependencies.owner && post.leaseUntil > now) return;
  if (post?.publishing === 'due') await publish(schedule, post, dependencies);
  else if (post && isFinal(post)) await ledger.write({ schedule: advanced(schedule) });
  else if (!post && !extra && schedule.skipDate === date)
    await close(schedule, post, { status: 'skipped' }, dependencies);
  else if (date < localDate(now, schedule.zone)) await closeDay(schedule, post, dependencies);
  else if (reach === 'gone')
    await refuse(schedule, post ?? newPost(schedule, dependencies), 'server-left', false, dependencies);
  else if (post?.status === 'sending' && now - post.firstTriedAt > timing.nonceWindow)
    await look(schedule, post, dependencies);
  else await attempt(schedule, post, dependencies);
}

function isFinal({ status }: Post): boolean {
  return status !== 'sending' && status !== 'failed';
}

/** Sends, having written down that it will. */
async function attempt<Message>(
  schedule: Schedule,
  before: Post | undefined,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  await dependencies.pace();
  const now = dependencies.now();
  // Waiting for its turn took too long: the next look decides anew.
  const due = dueOf(schedule);
  if (localDate(now, schedule.zone) !== due.date) return;
  if (before?.status === 'sending' && now - before.firstTriedAt > timing.nonceWindow) return;
  const base = before ?? newPost(schedule, dependencies);
  const composed = dependencies.compose(schedule, due);
  if (!composed) return refuse(schedule, base, 'no-article', true, dependencies);
  const post = takenUp(schedule, base, now, dependencies.owner);
  const renewed = composed.renewed && { ...schedule, ...composed.renewed };
  if (!(await dependencies.ledger.write({ post, ...(renewed && { schedule: renewed }) }))) return;
  const written = { ...post, revision: post.revision + 1 };
  const current = renewed ? { ...renewed, revision: schedule.revision + 1 } : schedule;
  const sending = await dependencies.poster.send(current, written, composed.message, nonceOf(written));
  await record(current, written, sending, base.status === 'sending', dependencies);
}

/** The post as it is written down before a request goes out. */
function takenUp(schedule: Schedule, before: Post, now: number, owner: string): Post {
  const again = before.status === 'sending';
  return {
    ...before,
    channel: again ? before.channel : schedule.channel,
    status: 'sending',
    firstTriedAt: again ? before.firstTriedAt : now,
    owner,
    leaseUntil: now + timing.lease,
    updatedAt: now,
  };
}

/** What the request came to. After an earlier one that may have posted, a refusal doesn't say that there is no post. */
async function record<Message>(
  schedule: Schedule,
  post: Post,
  sending: Sending,
  again: boolean,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  if (sending.kind === 'sent') return sent(schedule, post, sending.message, dependencies);
  if (sending.kind === 'refused') {
    const refused: Post = { ...post, status: again ? 'sending' : 'failed' };
    return refuse(schedule, refused, sending.failure, sending.mayHelpLater, dependencies);
  }
  await postpone(schedule, { ...post, failure: 'unreachable' }, timing.uncertain, dependencies);
}

/** The nonce window is over: was it posted? Only where it certainly wasn't is it sent again, under a new nonce. */
async function look<Message>(
  schedule: Schedule,
  post: Post,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  const finding = await find(post, dependencies);
  if (finding.kind === 'found') return sent(schedule, post, finding.message, dependencies);
  if (finding.kind === 'hidden') return close(schedule, post, { status: 'unknown' }, dependencies);
  if (finding.kind === 'unreachable') {
    await postpone(schedule, post, timing.uncertain, dependencies);
    return;
  }
  const fresh = { ...post, status: 'failed', generation: post.generation + 1, updatedAt: dependencies.now() } as const;
  if (await dependencies.ledger.write({ post: fresh })) {
    await attempt(schedule, { ...fresh, revision: fresh.revision + 1 }, dependencies);
  }
}

/** The day is over: what was not posted is missed, and what may have been posted is looked for. */
async function closeDay<Message>(
  schedule: Schedule,
  post: Post | undefined,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  if (post?.status !== 'sending') {
    return close(schedule, post, { status: 'missed', failure: post?.failure ?? 'offline' }, dependencies);
  }
  const finding = await find(post, dependencies);
  const tooLate = dependencies.now() > endOfDay(dueOf(schedule).date, schedule.zone) + 86_400_000;
  if (finding.kind === 'found') return sent(schedule, post, finding.message, dependencies);
  if (finding.kind === 'absent') {
    return close(schedule, post, { status: 'missed', failure: post.failure ?? 'offline' }, dependencies);
  }
  if (finding.kind === 'hidden' || tooLate) return close(schedule, post, { status: 'unknown' }, dependencies);
  await postpone(schedule, post, timing.uncertain, dependencies);
}

async function find<Message>(post: Post, dependencies: DeliveryDependencies<Message>): Promise<Finding> {
  await dependencies.pace();
  return dependencies.poster.find(post);
}
