import type { ChannelPermission } from '../daily/access.ts';
import type { Failure } from '../daily/ledger.ts';
import type { Prose } from '../reply/prose.ts';

/** What a schedule is about, for saying it. */
export interface ScheduleWords {
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
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

  schedule(schedule: ScheduleWords): Prose;
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
