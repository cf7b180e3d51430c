import type { Failure, Post, PostStatus, Publishing, Schedule } from '../../commands/daily/ledger.ts';
import type { PostRow, ScheduleRow } from './tables.ts';

const extraMark = '+';

/** What stands for a post's date in the table: a server has one of each a day. */
export function dateKey(date: string, extra = false): string {
  return extra ? `${date}${extraMark}` : date;
}

export function rowOfSchedule(schedule: Schedule): ScheduleRow {
  return {
    guild: schedule.guild,
    channel: schedule.channel,
    time: schedule.time,
    zone: schedule.zone,
    article: schedule.article ?? null,
    language: schedule.language,
    origin: schedule.origin,
    set_in: schedule.setIn ?? null,
    cycle_start: schedule.cycleStart,
    editions: schedule.editions,
    renewed_on: schedule.renewedOn ?? null,
    paused: schedule.paused ? 1 : 0,
    skip_date: schedule.skipDate ?? null,
    told: schedule.told ? 1 : 0,
    next_date: schedule.nextDate,
    next_at: schedule.nextAt,
    wake_at: schedule.wakeAt ?? null,
    revision: schedule.revision,
    days: schedule.days ?? null,
    role: schedule.role ?? null,
    unpublished: schedule.unpublished ? 1 : 0,
    extra_date: schedule.extra?.date ?? null,
    extra_nth: schedule.extra?.nth ?? null,
    extras: schedule.extras,
  };
}

export function scheduleOfRow(row: ScheduleRow): Schedule {
  return {
    guild: row.guild,
    channel: row.channel,
    time: row.time,
    zone: row.zone,
    ...(row.article !== null && { article: row.article }),
    language: row.language,
    origin: row.origin as Schedule['origin'],
    ...(row.set_in !== null && { setIn: row.set_in }),
    cycleStart: row.cycle_start,
    editions: row.editions,
    ...(row.renewed_on !== null && { renewedOn: row.renewed_on }),
    paused: row.paused === 1,
    ...(row.skip_date !== null && { skipDate: row.skip_date }),
    told: row.told === 1,
    nextDate: row.next_date,
    nextAt: row.next_at,
    ...(row.wake_at !== null && { wakeAt: row.wake_at }),
    revision: row.revision,
    ...(row.days !== null && { days: row.days }),
    ...(row.role !== null && { role: row.role }),
    ...(row.unpublished === 1 && { unpublished: true as const }),
    ...(row.extra_date !== null && { extra: { date: row.extra_date, nth: row.extra_nth ?? 0 } }),
    extras: row.extras,
  };
}

export function rowOfPost(post: Post): PostRow {
  return {
    guild: post.guild,
    date: dateKey(post.date, post.extra),
    channel: post.channel,
    status: post.status,
    generation: post.generation,
    first_tried_at: post.firstTriedAt,
    attempts: post.attempts,
    owner: post.owner,
    lease_until: post.leaseUntil,
    message: post.message ?? null,
    failure: post.failure ?? null,
    updated_at: post.updatedAt,
    revision: post.revision,
    publishing: post.publishing ?? null,
  };
}

export function postOfRow(row: PostRow): Post {
  return {
    guild: row.guild,
    date: row.date.replace(extraMark, ''),
    ...(row.date.endsWith(extraMark) && { extra: true as const }),
    channel: row.channel,
    status: row.status as PostStatus,
    generation: row.generation,
    firstTriedAt: row.first_tried_at,
    attempts: row.attempts,
    owner: row.owner,
    leaseUntil: row.lease_until,
    ...(row.message !== null && { message: row.message }),
    ...(row.failure !== null && { failure: row.failure as Failure }),
    updatedAt: row.updated_at,
    revision: row.revision,
    ...(row.publishing !== null && { publishing: row.publishing as Publishing }),
  };
}
