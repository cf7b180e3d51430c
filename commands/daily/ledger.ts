import type { Weekdays } from './weekdays.ts';

/** The daily post of one server. Times are epoch milliseconds, dates `YYYY-MM-DD` in the schedule's zone. */
export interface Schedule {
  readonly guild: string;
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  /** The days of the week that have a post; missing for every day. */
  readonly weekdays?: Weekdays;
  /** File of the only article; missing where all take turns. */
  readonly article?: string;
  readonly language: string;
  /** Who made it: an admin's command goes before the environment. */
  readonly origin: 'command' | 'environment';
  /** The channel where `/daily set` was used. */
  readonly setIn?: string;
  /** First day of the cycle that runs, and the editions it goes through. */
  readonly cycleStart: string;
  readonly editions: string;
  /** Posts that the cycle had before `cycleStart`; 0 without it. */
  readonly cycleDone?: number;
  /** The day on which another edition made the cycle start anew. */
  readonly renewedOn?: string;
  /** The only role that a post pings. */
  readonly role?: string;
  /** Whether a post in an announcement channel is published to those who follow it. */
  readonly publish?: boolean;
  readonly paused: boolean;
  /** A date to leave out. */
  readonly skipDate?: string;
  /** The admins have been told of a failure that still lasts. */
  readonly told: boolean;
  readonly nextDate: string;
  readonly nextAt: number;
  /** When to look at it again: `nextAt`, or later after a failure; missing while paused. */
  readonly wakeAt?: number;
  /** What `/daily now` asked for, until that is settled; also while paused. */
  readonly extra?: Extra;
  /** Counts the writes; a write on top of an older one is refused. 0 for a schedule that isn't stored yet. */
  readonly revision: number;
}

/** A post beside the scheduled ones. */
export interface Extra {
  readonly date: string;
  /** Which of the cycle's posts it is, from 0. */
  readonly post: number;
  readonly wakeAt: number;
}

/** Why a post could not be made. */
export type Failure =
  | 'no-permission'
  | 'channel-gone'
  | 'server-left'
  | 'wrong-channel'
  | 'no-article'
  | 'unreachable'
  | 'refused'
  | 'offline';

/** sending: asked for, outcome not known yet · failed: certainly not posted, tried again · the others are final. */
export type PostStatus = 'sending' | 'failed' | 'sent' | 'missed' | 'skipped' | 'unknown';

/** due: asked for or about to be · published: those who follow the channel have it · the others are why they don't. */
export type PublishState = 'due' | 'published' | PublishFailure;
export type PublishFailure = 'no-permission' | 'too-many' | 'deleted' | 'unreachable' | 'refused';

/** What became of one server's post of one local date. */
export interface Post {
  readonly guild: string;
  readonly date: string;
  /** Beside the scheduled one of that date, which has a record of its own. */
  readonly extra?: true;
  /** The scheduled one, which an admin made before its time. */
  readonly asked?: true;
  readonly channel: string;
  readonly status: PostStatus;
  /** Counts the times that a message was sent anew because the one before certainly wasn't there; part of the nonce. */
  readonly generation: number;
  /** When this generation's first request was about to go out: the nonce window counts from there. */
  readonly firstTriedAt: number;
  readonly attempts: number;
  /** The process that is at it, and until when nobody else may be. */
  readonly owner: string;
  readonly leaseUntil: number;
  readonly message?: string;
  readonly failure?: Failure;
  /** Of a post that was sent to an announcement channel, where it is to be published. */
  readonly publishing?: PublishState;
  readonly updatedAt: number;
  readonly revision: number;
}

/** A post as it is before anything was sent, of no process yet. */
export function unsent({ guild, channel }: Schedule, date: string, which: WhichPost, now: number): Post {
  return {
    guild,
    date,
    ...(which === 'extra' && { extra: true }),
    channel,
    status: 'failed',
    generation: 0,
    firstTriedAt: now,
    attempts: 0,
    owner: '',
    leaseUntil: 0,
    updatedAt: now,
    revision: 0,
  };
}

/** Nothing is left to do for it. */
export function isFinal({ status, publishing }: Post): boolean {
  return status !== 'sending' && status !== 'failed' && publishing !== 'due';
}

/** The scheduled ones without it. */
export type WhichPost = 'scheduled' | 'extra';

/** What is written in one step: everything or, when something has changed meanwhile, nothing. */
export interface Entry {
  readonly schedule?: Schedule;
  readonly post?: Post;
}

/** Where schedules and posts are kept; the one place that says what was posted. */
export interface Ledger {
  schedule(guild: string): Promise<Schedule | undefined>;
  /** Every schedule, in order of servers. */
  schedules(): Promise<Schedule[]>;
  /** All that have `wakeAt`, or that of an extra post, at `now` or before, earliest first. */
  due(now: number): Promise<Schedule[]>;
  /** The first of these after `now`. */
  nextWake(now: number): Promise<number | undefined>;
  post(guild: string, date: string, which?: WhichPost): Promise<Post | undefined>;
  /** The latest posts of a server, latest first. */
  latest(guild: string, count: number, which?: WhichPost): Promise<Post[]>;
  /** Writes on top of the given revisions, 0 for what is new; false when they are not the stored ones. */
  write(entry: Entry): Promise<boolean>;
  remove(guild: string): Promise<void>;
  /** Drops all of a server that the bot was taken out of: its schedule and its posts. */
  leave(guild: string): Promise<void>;
  /** Drops the posts before a date. */
  forget(before: string): Promise<void>;
  close(): Promise<void>;
}
