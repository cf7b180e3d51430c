import { dueAfter, endOfDay, localDate } from './calendar.ts';
import type { Failure, Ledger, Post, Schedule } from './ledger.ts';
import { type Finding, nonceOf, type Poster, type Sending, timing } from './poster.ts';

/** What a day's post says, and where that starts a new cycle, what the schedule has to remember of it. */
export interface Composed<Message> {
  readonly message: Message;
  readonly renewed?: Partial<Pick<Schedule, 'cycleStart' | 'cycleDone' | 'editions' | 'renewedOn'>>;
}

/** All that a delivery needs; the clock, the database and Discord are behind it. */
export interface DeliveryDependencies<Message> {
  readonly ledger: Ledger;
  readonly poster: Poster<Message>;
  /** Undefined when there is nothing to post: no article, or not the wanted one. */
  compose(schedule: Schedule, date: string): Composed<Message> | undefined;
  now(): number;
  /** Resolves when the next request may go out. */
  pace(): Promise<void>;
  /** Tells this process from others, and from itself before a restart. */
  readonly owner: string;
}

/**
 * Takes a schedule that is due one step further. Whatever happens in between, a crash included, the ledger says what was
 * about to be done, and the next call goes on from there: inside the nonce window the same request is made again, after
 * it the channel is asked, and where that can't be told nothing is sent.
 */
export async function deliver<Message>(schedule: Schedule, dependencies: DeliveryDependencies<Message>): Promise<void> {
  const { ledger } = dependencies;
  const now = dependencies.now();
  const { guild, nextDate: date } = schedule;
  const reach = dependencies.poster.reach(guild);
  if (reach === 'elsewhere') return;
  const post = await ledger.post(guild, date);
  if (post?.status === 'sending' && post.owner !== dependencies.owner && post.leaseUntil > now) return;
  if (post && isFinal(post)) await ledger.write({ schedule: advanced(schedule) });
  else if (!post && schedule.skipDate === date) await close(schedule, post, { status: 'skipped' }, dependencies);
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

/** The same schedule, due for the next day. */
function advanced(schedule: Schedule): Schedule {
  const next = dueAfter(schedule.nextDate, schedule);
  const { skipDate, wakeAt: _, ...rest } = schedule;
  return {
    ...rest,
    ...(skipDate && skipDate > schedule.nextDate && { skipDate }),
    nextDate: next.date,
    nextAt: next.at,
    ...(!schedule.paused && { wakeAt: next.at }),
  };
}

function newPost(
  { guild, nextDate, channel }: Schedule,
  { now, owner }: Pick<DeliveryDependencies<never>, 'now' | 'owner'>,
): Post {
  return {
    guild,
    date: nextDate,
    channel,
    status: 'failed',
    generation: 0,
    firstTriedAt: now(),
    attempts: 0,
    owner,
    leaseUntil: 0,
    updatedAt: now(),
    revision: 0,
  };
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
  if (localDate(now, schedule.zone) !== schedule.nextDate) return;
  if (before?.status === 'sending' && now - before.firstTriedAt > timing.nonceWindow) return;
  const base = before ?? newPost(schedule, dependencies);
  const composed = dependencies.compose(schedule, schedule.nextDate);
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
  if (sending.kind === 'sent') return close(schedule, post, { status: 'sent', message: sending.message }, dependencies);
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
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  if (post?.status !== 'sending') {
    return close(schedule, post, { status: 'missed', failure: post?.failure ?? 'offline' }, dependencies);
  }
  const finding = await find(post, dependencies);
  const tooLate = dependencies.now() > endOfDay(schedule.nextDate, schedule.zone) + 86_400_000;
  if (finding.kind === 'found')
    return close(schedule, post, { status: 'sent', message: finding.message }, dependencies);
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

/** Writes a day's end result and goes on to the next day; where an admin changed the schedule meanwhile, the result alone. */
async function close<Message>(
  schedule: Schedule,
  before: Post | undefined,
  end: Pick<Post, 'status'> & Partial<Pick<Post, 'message' | 'failure'>>,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  const { failure: _, ...base } = before ?? newPost(schedule, dependencies);
  const post: Post = { ...base, ...end, leaseUntil: 0, updatedAt: dependencies.now() };
  const next = advanced({ ...schedule, told: end.status === 'sent' ? false : schedule.told });
  if (!(await dependencies.ledger.write({ post, schedule: next }))) await dependencies.ledger.write({ post });
}

/** Refused: kept for later today where that may help, and the admins told the first time. */
async function refuse<Message>(
  schedule: Schedule,
  post: Post,
  failure: Failure,
  mayHelpLater: boolean,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  const failed: Post = { ...post, failure };
  const waits = mayHelpLater ? timing.refused : [];
  const isNew = !schedule.told && failure !== 'server-left';
  const done = await postpone({ ...schedule, told: schedule.told || isNew }, failed, waits, dependencies);
  if (done && isNew) await dependencies.poster.tell(schedule, failure);
}

/** Another try after a while; after the last one the day's end decides. */
async function postpone<Message>(
  schedule: Schedule,
  post: Post,
  waits: readonly number[],
  { ledger, now }: DeliveryDependencies<Message>,
): Promise<boolean> {
  const end = endOfDay(schedule.nextDate, schedule.zone);
  const over = end <= now();
  const wait = waits[post.attempts] ?? (over || post.status === 'sending' ? waits.at(-1) : undefined);
  const later = wait === undefined ? end : now() + wait;
  const wakeAt = over ? later : Math.min(later, end);
  const tried: Post = { ...post, attempts: post.attempts + 1, leaseUntil: 0, updatedAt: now() };
  if (await ledger.write({ post: tried, schedule: { ...schedule, wakeAt } })) return true;
  await ledger.write({ post: tried });
  return false;
}
