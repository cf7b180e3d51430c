import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, Publishing } from '../daily/ledger.ts';
import type { Prose } from '../reply/prose.ts';

/** What a schedule is about, for saying it. */
export interface ScheduleWords {
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  /** The weekdays, as digits, 1 for Monday to 7 for Sunday; missing for every day. */
  readonly days?: string;
  /** Title of the only article; missing where all take turns. */
  readonly article?: string;
}

/** What the bot says about the daily post. Instants are epoch milliseconds, dates `YYYY-MM-DD`. */
export interface DailyPhrases {
  heading(title: string): Prose;
  /** Without sections: the whole in brief. */
  day(day: number, days: number, sections: readonly [string, string] | undefined): Prose;
  renewed(articles: number): Prose;
  howToAsk(): Prose;
  /** Above one of several posts, its length in characters. */
  postOf(date: string, characters: number): Prose;
  /** A button that leads to a section; at most 38 UTF-16 units with a number of 20. */
  readOn(section: string): Prose;

  /** Weekdays as digits, all seven for every day: a name for them. */
  weekdays(days: string): Prose;
  schedule(schedule: ScheduleWords): Prose;
  /** Every post calls a role, by its id; or would, but the bot may not. */
  callsRole(role: string): Prose;
  cannotCallRole(role: string): Prose;
  /** What happens in an announcement channel. */
  publishes(publishes: boolean): Prose;
  /** What became of publishing the last post. */
  published(publishing: Exclude<Publishing, 'due'>): Prose;
  /** The zone that was taken, since none was given. */
  zoneTaken(zone: string): Prose;
  askZone(zones: readonly string[]): Prose;
  noEveryone(): Prose;
  badDays(typed: string): Prose;
  /** To `/daily now`: it is being posted, or the day has its post already; `url` where that is known. */
  postingNow(channel: string, counts: boolean): Prose;
  postedAlready(url: string | undefined): Prose;
  next(at: number): Prose;
  last(at: number, url: string): Prose;
  none(): Prose;
  isPaused(): Prose;
  paused(): Prose;
  skipped(date: string): Prose;
  off(): Prose;
  /** The same, where DAILY_CHANNEL_ID would set it up again. */
  offThoughFixed(): Prose;
  notSet(): Prose;
  onlyInServers(): Prose;

  badTime(typed: string): Prose;
  /** Several zones may be meant, likeliest first. */
  whichZone(typed: string, zones: readonly string[]): Prose;
  badZone(typed: string, nearest: readonly string[]): Prose;
  missing(channel: string, permissions: readonly ChannelPermission[]): Prose;
  unusable(channel: string): Prose;
  nothingToPost(): Prose;
  previewOf(at: number): Prose;

  /** Why a post could not be made, as a sentence. */
  failure(failure: Failure, channel: string): Prose;
  failing(date: string): Prose;
  missed(date: string): Prose;
  unknown(date: string, channel: string): Prose;
  /** For the admins, where it happens first. */
  notice(channel: string): Prose;
  noticeEnd(): Prose;
}
