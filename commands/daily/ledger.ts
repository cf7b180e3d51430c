/** The daily post of one server. Times are epoch milliseconds, dates `YYYY-MM-DD` in the schedule's zone. */
export interface Schedule {
  readonly guild: string;
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
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
  /** The day on which another edition made the cycle start anew. */
  readonly renewedOn?: string;
  readonly paused: boolean;
  /** A date to leave out. */
  readonly skipDate?: string;
  /** The admins have been told of a failure that still lasts. */
  readonly told: boolean;
  readonly nextDate: string;
  readonly nextAt: number;
  /** When to look at it again: `nextAt`, or later after a failure; missing while paused. */
  readonly wakeAt?: number;
  /** Counts the writes; a write on top of an older one is refused. 0 for a schedule that isn't stored yet. */
  readonly revision: number;
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

/** What became of one server's post of one local date. */
export interface Post {
  readonly guild: string;
  readonly date: string;
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
  readonly updatedAt: number;
  readonly revision: number;
}

/** What is written in one step: everything or, when something has changed meanwhile, nothing. */
export interface Entry {
  readonly schedule?: Schedule;
  readonly post?: Post;
}

/** Where schedules and posts are kept; the one place that says what was posted. */
export interface Ledger {
  schedule(guild: string): Promise<Schedule | undefined>;
  /** All that have `wakeAt` at `now` or before, earliest first. */
  due(now: number): Promise<Schedule[]>;
  /** The first `wakeAt` after `now`. */
  nextWake(now: number): Promise<number | undefined>;
  post(guild: string, date: string): Promise<Post | undefined>;
  /** The latest posts of a server, latest first. */
  latest(guild: string, count: number): Promise<Post[]>;
  /** Writes on top of the given revisions, 0 for what is new; false when they are not the stored ones. */
  write(entry: Entry): Promise<boolean>;
  remove(guild: string): Promise<void>;
  /** Drops the posts before a date. */
  forget(before: string): Promise<void>;
  close(): Promise<void>;
}
