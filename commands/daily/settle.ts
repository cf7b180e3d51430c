import { dueAfter, endOfDay } from './calendar.ts';
import { type DeliveryDependencies, dueOf } from './delivery.ts';
import type { Failure, Post, Schedule } from './ledger.ts';
import { timing } from './poster.ts';

/** The same schedule, due for what comes next. */
export function advanced({ extra, wakeAt: _, ...schedule }: Schedule): Schedule {
  const { skipDate, ...rest } = schedule;
  if (extra) return { ...schedule, ...(!schedule.paused && { wakeAt: schedule.nextAt }) };
  const next = dueAfter(schedule.nextDate, schedule);
  return {
    ...rest,
    ...(skipDate && skipDate > schedule.nextDate && { skipDate }),
    nextDate: next.date,
    nextAt: next.at,
    ...(!schedule.paused && { wakeAt: next.at }),
  };
}

export function newPost(schedule: Schedule, { now, owner }: Pick<DeliveryDependencies<never>, 'now' | 'owner'>): Post {
  return {
    guild: schedule.guild,
    ...dueOf(schedule),
    channel: schedule.channel,
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

/** It was posted; where others follow the channel, it is published, too, which is written down before it is done. */
export async function sent<Message>(
  schedule: Schedule,
  before: Post,
  message: string,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  const extras = { ...schedule, extras: schedule.extras + Number(before.extra ?? false) };
  const wants = !schedule.unpublished && dependencies.poster.canPublish(before);
  if (!wants) return close(extras, before, { status: 'sent', message }, dependencies);
  const { failure: _, ...base } = before;
  const now = dependencies.now();
  const post: Post = {
    ...base,
    status: 'sent',
    message,
    publishing: 'due',
    attempts: 0,
    leaseUntil: 0,
    updatedAt: now,
  };
  const waiting = { ...extras, told: false, wakeAt: now };
  if (!(await dependencies.ledger.write({ post, schedule: waiting }))) {
    await dependencies.ledger.write({ post });
    return;
  }
  const current = { ...waiting, revision: schedule.revision + 1 };
  await publish(current, { ...post, revision: post.revision + 1 }, dependencies);
}

/** Publishes what was sent; given up at the end of its day, or where Discord refuses. */
export async function publish<Message>(
  schedule: Schedule,
  post: Post,
  dependencies: DeliveryDependencies<Message>,
): Promise<void> {
  await dependencies.pace();
  const published = await dependencies.poster.publish(post);
  const isOver = endOfDay(post.date, schedule.zone) <= dependencies.now();
  const wait = timing.publishing[post.attempts];
  if (published === 'uncertain' && wait !== undefined && !isOver) {
    await postpone(schedule, post, timing.publishing, dependencies);
    return;
  }
  const publishing = published === 'uncertain' ? 'too many' : published;
  await close(schedule, { ...post, publishing }, { status: 'sent' }, dependencies);
}

/** Writes a day's end result and goes on to the next day; where an admin changed the schedule meanwhile, the result alone. */
export async function close<Message>(
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
export async function refuse<Message>(
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
export async function postpone<Message>(
  schedule: Schedule,
  post: Post,
  waits: readonly number[],
  { ledger, now }: DeliveryDependencies<Message>,
): Promise<boolean> {
  const end = endOfDay(dueOf(schedule).date, schedule.zone);
  const over = end <= now();
  const wait = waits[post.attempts] ?? (over || post.status === 'sending' ? waits.at(-1) : undefined);
  const later = wait === undefined ? end : now() + wait;
  const wakeAt = over ? later : Math.min(later, end);
  const tried: Post = { ...post, attempts: post.attempts + 1, leaseUntil: 0, updatedAt: now() };
  if (await ledger.write({ post: tried, schedule: { ...schedule, wakeAt } })) return true;
  await ledger.write({ post: tried });
  return false;
}
