import type { Failure, Post, PostStatus, Schedule } from '../../commands/daily/ledger.ts';
import type { PostRow, ScheduleRow } from './tables.ts';

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
  };
}

export function rowOfPost(post: Post): PostRow {
  return {
    guild: post.guild,
    date: post.date,
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
  };
}

export function postOfRow(row: PostRow): Post {
  return {
    guild: row.guild,
    date: row.date,
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
  };
}
