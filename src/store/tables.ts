/** The tables as the database has them. Times are epoch milliseconds; flags are 0 and 1. */
export interface Tables {
  readonly schedules: ScheduleRow;
  readonly posts: PostRow;
  readonly misses: { readonly article: string; readonly date: string; readonly count: number };
  /** `channel` is empty for the whole server. */
  readonly usual_articles: { readonly guild: string; readonly channel: string; readonly article: string };
  /** Which processes work over this database, and when each said so last. */
  readonly processes: { readonly owner: string; readonly seen_at: number };
  /** When a shard of a bucket logged in last, of whichever process. */
  readonly identifies: { readonly bucket: number; readonly at: number };
  /** Posts that an admin asked for beside the scheduled ones. */
  readonly extra_posts: PostRow;
  /** Which migrations were made, and when, as Kysely keeps it. */
  readonly verbatim_migrations: { readonly name: string; readonly timestamp: string };
  /** How many were made, before they were kept by name; more than any that were counted since. */
  readonly schema_version: { readonly version: number };
}

export interface ScheduleRow {
  readonly guild: string;
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  readonly article: string | null;
  readonly language: string;
  readonly origin: string;
  readonly set_in: string | null;
  readonly cycle_start: string;
  readonly editions: string;
  readonly renewed_on: string | null;
  readonly paused: number;
  readonly skip_date: string | null;
  readonly told: number;
  readonly next_date: string;
  readonly next_at: number;
  readonly wake_at: number | null;
  /** Digits from 1, Monday, to 7; null for every day. */
  readonly weekdays: string | null;
  readonly cycle_done: number;
  readonly role: string | null;
  readonly publish: number;
  readonly extra_date: string | null;
  readonly extra_post: number | null;
  readonly extra_wake_at: number | null;
  readonly revision: number;
}

export interface PostRow {
  readonly guild: string;
  readonly date: string;
  readonly channel: string;
  readonly status: string;
  readonly generation: number;
  readonly first_tried_at: number;
  readonly attempts: number;
  readonly owner: string;
  readonly lease_until: number;
  readonly message: string | null;
  readonly failure: string | null;
  readonly asked: number;
  readonly publishing: string | null;
  readonly updated_at: number;
  readonly revision: number;
}
