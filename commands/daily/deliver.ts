import { endOfDay, localDate } from './calendar.ts';
import type { Delivery, DeliveryDependencies } from './delivery.ts';
import { type Failure, isFinal, type Post, type Schedule, unsent } from './ledger.ts';
import { type Finding, nonceOf, type Sending, timing } from './poster.ts';
import { publish } from './publish.ts';
import { type Slot, slots } from './slots.ts';

/**
 * Takes a schedule that is due one step further. Whatever happens in between, a crash included, the ledger says what was
 * about to be done, and the next call goes on from there: inside the nonce window the same request is made again, after
 * it the channel is asked, and where that can't be told nothing is sent.
 */
export async function deliver<Message>(schedule: Schedule, dependencies: DeliveryDependencies<Message>): Promise<void> {
  const isDue = ({ wakeAt }: Slot, one: Schedule) => (wakeAt(one) ?? Number.POSITIVE_INFINITY) <= dependencies.now();
  if (!isDue(slots.extra, schedule)) return step(schedule, { ...dependencies, slot: slots.scheduled });
  await step(schedule, { ...dependencies, slot: slots.extra });
  const current = await dependencies.ledger.schedule(schedule.guild);
  if (current && isDue(slots.scheduled, current)) await step(current, { ...dependencies, slot: slots.scheduled });
}

async function step<Message>(schedule: Schedule, delivery: Delivery<Message>): Promise<void> {
  const { ledger, slot } = delivery;
  const now = delivery.now();
  const { guild } = schedule;
  const date = slot.date(schedule);
  const reach = delivery.poster.reach(guild);
  if (reach === 'elsewhere' || date === undefined) return;
  const post = await ledger.post(guild, date, slot.which);
  if (post?.status === 'sending' && post.owner !== delivery.owner && post.leaseUntil > now) return;
  if (post && isFinal(post)) await ledger.write({ schedule: slot.settled(schedule) });
  else if (post?.publishing === 'due') await publish(schedule, post, delivery);
  else if (!post && slot.which === 'scheduled' && schedule.skipDate === date)
    await close(schedule, post, { status: 'skipped' }, delivery);
  else if (date < localDate(now, schedule.zone)) await closeDay(schedule, post, delivery);
  else if (reach === 'gone')
    await refuse(schedule, post ?? newPost(schedule, delivery), 'server-left', false, delivery);
  else if (post?.status === 'sending' && now - post.firstTriedAt > timing.nonceWindow)
    await look(schedule, post, delivery);
  else await attempt(schedule, post, delivery);
}

function newPost<Message>(schedule: Schedule, { now, owner, slot }: Delivery<Message>): Post {
  return { ...unsent(schedule, slot.date(schedule) ?? schedule.nextDate, slot.which, now()), owner };
}

/** Sends, having written down that it will. */
async function attempt<Message>(
  schedule: Schedule,
  before: Post | undefined,
  dependencies: Delivery<Message>,
): Promise<void> {
  await dependencies.pace();
  const now = dependencies.now();
  // Waiting for its turn took too long: the next look decides anew.
  const { ledger, slot } = dependencies;
  const date = slot.date(schedule) ?? '';
  if (localDate(now, schedule.zone) !== date) return;
  if (before?.status === 'sending' && now - before.firstTriedAt > timing.nonceWindow) return;
  const base = before ?? newPost(schedule, dependencies);
  const composed = dependencies.compose(slot.cycle(schedule), date);
  if (!composed) return refuse(schedule, base, 'no-article', true, dependencies);
  const post = takenUp(schedule, base, now, dependencies.owner);
  // An extra post takes its place in the cycle when it is asked for.
  const renewed = slot.which === 'scheduled' && composed.renewed && { ...schedule, ...composed.renewed };
  if (!(await ledger.write({ post, ...(renewed && { schedule: renewed }) }))) return;
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
  dependencies: Delivery<Message>,
): Promise<void> {
  if (sending.kind === 'sent') return close(schedule, post, { status: 'sent', message: sending.message }, dependencies);
  if (sending.kind === 'refused') {
    const refused: Post = { ...post, status: again ? 'sending' : 'failed' };
    return refuse(schedule, refused, sending.failure, sending.mayHelpLater, dependencies);
  }
  await postpone(schedule, { ...post, failure: 'unreachable' }, timing.uncertain, dependencies);
}

/** The nonce window is over: was it posted? Only where it certainly wasn't is it sent again, under a new nonce. */
async function look<Message>(schedule: Schedule, post: Post, dependencies: Delivery<Message>): Promise<void> {
  const finding = await find(post, dependencies);
  if (finding.kind === 'found')
    return close(schedule, post, { status: 'sent', message: finding.message }, dependencies);
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
  dependencies: Delivery<Message>,
): Promise<void> {
  if (post?.status !== 'sending') {
    return close(schedule, post, { status: 'missed', failure: post?.failure ?? 'offline' }, dependencies);
  }
  const finding = await find(post, dependencies);
  const tooLate = dependencies.now() > endOfDay(post.date, schedule.zone) + 86_400_000;
  if (finding.kind === 'found')
    return close(schedule, post, { status: 'sent', message: finding.message }, dependencies);
  if (finding.kind === 'absent') {
    return close(schedule, post, { status: 'missed', failure: post.failure ?? 'offline' }, dependencies);
  }
  if (finding.kind === 'hidden' || tooLate) return close(schedule, post, { status: 'unknown' }, dependencies);
  await postpone(schedule, post, timing.uncertain, dependencies);
}

async function find<Message>(post: Post, dependencies: Delivery<Message>): Promise<Finding> {
  await dependencies.pace();
  return dependencies.poster.find(post);
}

/** Writes a day's end result and goes on to the next day; where an admin changed the schedule meanwhile, the result alone. */
async function close<Message>(
  schedule: Schedule,
  before: Post | undefined,
  end: Pick<Post, 'status'> & Partial<Pick<Post, 'message' | 'failure'>>,
  dependencies: Delivery<Message>,
): Promise<void> {
  const { ledger, poster, slot, now } = dependencies;
  const { failure: _, ...base } = before ?? newPost(schedule, dependencies);
  const isPublished = end.status === 'sent' && schedule.publish === true && poster.isAnnouncement(base.channel);
  const publishing = isPublished && ({ publishing: 'due', attempts: 0 } as const);
  const post: Post = { ...base, ...end, ...publishing, leaseUntil: 0, updatedAt: now() };
  const current = { ...schedule, told: end.status === 'sent' ? false : schedule.told };
  const next = isPublished ? slot.later(current, now()) : slot.settled(current);
  if (!(await ledger.write({ post, schedule: next })) && !(await ledger.write({ post }))) return;
  if (isPublished) {
    await publish({ ...next, revision: schedule.revision + 1 }, { ...post, revision: post.revision + 1 }, dependencies);
  }
}

/** Refused: kept for later today where that may help, and the admins told the first time, where they can be. */
async function refuse<Message>(
  schedule: Schedule,
  post: Post,
  failure: Failure,
  mayHelpLater: boolean,
  dependencies: Delivery<Message>,
): Promise<void> {
  const failed: Post = { ...post, failure };
  const waits = mayHelpLater ? timing.refused : [];
  const isNew = !schedule.told && failure !== 'server-left' && failure !== 'unreachable';
  const done = await postpone({ ...schedule, told: schedule.told || isNew }, failed, waits, dependencies);
  if (done && isNew) await dependencies.poster.tell(schedule, failure);
}

/** Another try after a while; after the last one the day's end decides. */
async function postpone<Message>(
  schedule: Schedule,
  post: Post,
  waits: readonly number[],
  { ledger, now, slot }: Delivery<Message>,
): Promise<boolean> {
  const end = endOfDay(post.date, schedule.zone);
  const over = end <= now();
  const wait = waits[post.attempts] ?? (over || post.status === 'sending' ? waits.at(-1) : undefined);
  const later = wait === undefined ? end : now() + wait;
  const wakeAt = over ? later : Math.min(later, end);
  const tried: Post = { ...post, attempts: post.attempts + 1, leaseUntil: 0, updatedAt: now() };
  if (await ledger.write({ post: tried, schedule: slot.later(schedule, wakeAt) })) return true;
  await ledger.write({ post: tried });
  return false;
}
