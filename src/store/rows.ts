import type {
  Extra,
  Failure,
  Post,
  PostStatus,
  PublishState,
  Schedule,
  WhichPost,
} from '../../commands/daily/ledger.ts';
import { weekdaysOf } from '../../commands/daily/weekdays.ts';
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
    weekdays: schedule.weekdays?.join('') ?? null,
    cycle_done: schedule.cycleDone ?? 0,
    role: schedule.role ?? null,
    publish: schedule.publish ? 1 : 0,
    extra_date: schedule.extra?.date ?? null,
    extra_post: schedule.extra?.post ?? null,
    extra_wake_at: schedule.extra?.wakeAt ?? null,
    revision: schedule.revision,
  };
}

export function scheduleOfRow(row: ScheduleRow): Schedule {
  const weekdays = row.weekdays === null ? undefined : weekdaysOf([...row.weekdays].map(Number));
  const extra = extraOfRow(row);
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
    ...(weekdays && { weekdays }),
    ...(row.cycle_done > 0 && { cycleDone: row.cycle_done }),
    ...(row.role !== null && { role: row.role }),
    ...(row.publish === 1 && { publish: true }),
    ...(extra && { extra }),
    revision: row.revision,
  };
}

function extraOfRow({ extra_date: date, extra_post: post, extra_wake_at: wakeAt }: ScheduleRow): Extra | undefined {
  return date === null || post === null || wakeAt === null ? undefined : { date, post, wakeAt };
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
    asked: post.asked ? 1 : 0,
    publishing: post.publishing ?? null,
    updated_at: post.updatedAt,
    revision: post.revision,
  };
}

export function postOfRow(row: PostRow, which: WhichPost): Post {
  return {
    guild: row.guild,
    date: row.date,
    ...(which === 'extra' && { extra: true }),
    ...(row.asked === 1 && { asked: true }),
    channel: row.channel,
    status: row.status as PostStatus,
    generation: row.generation,
    firstTriedAt: row.first_tried_at,
    attempts: row.attempts,
    owner: row.owner,
    leaseUntil: row.lease_until,
    ...(row.message !== null && { message: row.message }),
    ...(row.failure !== null && { failure: row.failure as Failure }),
    ...(row.publishing !== null && { publishing: row.publishing as PublishState }),
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}
