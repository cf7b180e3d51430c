import type { ChannelPermission } from '../daily/access.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import type { Prose } from '../reply/prose.ts';

/** What a schedule is about, for saying it. */
export interface ScheduleWords {
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  /** Title of the only article; missing where all take turns. */
  readonly article?: string;
  /** Missing for every day. */
  readonly weekdays?: Weekdays;
}

/** What the bot says about the daily post. Instants are epoch milliseconds, dates `YYYY-MM-DD`. */
export interface DailyPhrases {
  heading(title: string): Prose;
  /** Without sections: the whole in brief. */
  day(day: number, days: number, sections: readonly [string, string] | undefined): Prose;
  renewed(articles: number): Prose;
  howToAsk(): Prose;
  /** Above one of several posts, its length in characters; `at` is its time, where that is known. */
  postOf(date: string, characters: number, at?: string): Prose;
  /** A button that leads to a section; at most 38 UTF-16 units with a number of 20. */
  readOn(section: string): Prose;

  schedule(schedule: ScheduleWords): Prose;
  /** On which days, without a sentence around it; every day without any. */
  days(weekdays: Weekdays | undefined): Prose;
  /** In the place of an article. */
  allInTurn(): Prose;
  /** A role is pinged, or would be if it could be mentioned, or isn't there any more. */
  pings(role: string): Prose;
  pingsInVain(role: string): Prose;
  roleGone(): Prose;
  /** Of an announcement channel: whether its posts reach those who follow it. */
  publishes(): Prose;
  publishesNot(): Prose;
  /** Whether the last post did. */
  published(): Prose;
  notPublished(why: PublishFailure | 'due'): Prose;
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

  /** Which article is asked first in a channel, or without one in the whole server; and that none is. */
  usual(title: string, channel: string | undefined): Prose;
  noneUsual(channel: string | undefined): Prose;
  usualGone(file: string): Prose;
  /** In the place of an article. */
  noUsual(): Prose;

  badTime(typed: string): Prose;
  /** Several zones may be meant, likeliest first. */
  whichZone(typed: string, zones: readonly string[]): Prose;
  badZone(typed: string, nearest: readonly string[]): Prose;
  badDays(typed: string): Prose;
  /** No zone was given, and the server's language doesn't tell one. */
  askZone(zones: readonly string[]): Prose;
  /** By the server's language. */
  zoneTaken(zone: string): Prose;
  everyoneRefused(): Prose;
  noRoleToPing(): Prose;
  missing(channel: string, permissions: readonly ChannelPermission[]): Prose;
  unusable(channel: string): Prose;
  nothingToPost(): Prose;
  previewOf(at: number): Prose;

  /** What came of a post that was asked for; a second one the same day, and one that counts as the day's although that was made. */
  posted(url: string): Prose;
  postedLater(channel: string): Prose;
  onceADay(url: string | undefined): Prose;
  postedAlready(url: string | undefined): Prose;

  /** Why a post could not be made, as a sentence. */
  failure(failure: Failure, channel: string): Prose;
  failing(date: string): Prose;
  missed(date: string): Prose;
  unknown(date: string, channel: string): Prose;
  /** For the admins, where it happens first. */
  notice(channel: string): Prose;
  noticeEnd(): Prose;
}
