/** The daily post of one server. Times are epoch milliseconds, dates `YYYY-MM-DD` in the schedule's zone. */
export interface Schedule {
  readonly guild: string;
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  /** The weekdays that have a post, 1 for Monday to 7 for Sunday, as in `DailyTime`; missing for every day. */
  readonly days?: string;
  /** The role that every post calls. */
  readonly role?: string;
  /** In an announcement channel, posts go out to the servers that follow it, unless an admin said no. */
  readonly unpublished?: true;
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
  /** A post beside those of the schedule that an admin wants now: its local date, and which post of the cycle it is, from 0. */
  readonly extra?: { readonly date: string; readonly nth: number };
  /** How many posts of the running cycle were made beside the schedule. */
  readonly extras: number;
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

export type Publishing = 'due' | 'done' | 'refused' | 'too many';

/** What became of one server's post of one local date. */
export interface Post {
  readonly guild: string;
  readonly date: string;
  /** It is the one beside the schedule that an admin may ask for once a day. */
  readonly extra?: true;
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
  /** Whether it went out to the servers that follow the channel: `due` while that is still to be done; missing where nobody can follow it. */
  readonly publishing?: Publishing;
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
  post(guild: string, date: string, extra?: boolean): Promise<Post | undefined>;
  /** The latest posts of a server, latest first. */
  latest(guild: string, count: number): Promise<Post[]>;
  /** Writes on top of the given revisions, 0 for what is new; false when they are not the stored ones. */
  write(entry: Entry): Promise<boolean>;
  remove(guild: string): Promise<void>;
  /** Drops the posts before a date. */
  forget(before: string): Promise<void>;
  close(): Promise<void>;
}
