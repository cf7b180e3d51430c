import type { Ledger } from './ledger.ts';
import type { UsualArticles } from './usual-articles.ts';

/** What a bot may lack in a channel, by the names that Discord's settings use. */
export type ChannelPermission =
  | 'View Channel'
  | 'Send Messages'
  | 'Send Messages in Threads'
  | 'Create Posts'
  | 'Read Message History';

/** What becomes of a post in a channel: a message, one that can be published to other servers, or a thread of its own. */
export type ChannelKind = 'text' | 'announcement' | 'forum';

/** What the bot finds when it looks at a channel. */
export type ChannelReport =
  | { readonly kind: 'usable'; readonly channel: ChannelKind }
  | { readonly kind: 'missing'; readonly channel: ChannelKind; readonly permissions: readonly ChannelPermission[] }
  | { readonly kind: 'unusable' };

/** Whether mentioning a role notifies anybody: not where Discord lets the bot not mention it, nor where it is gone. */
export type RoleReport = 'pings' | 'in-vain' | 'gone';

/** What `/daily` may use in the server where it was given. */
export interface DailyAccess {
  readonly guild: string;
  /** The channel where the command was given. */
  readonly channel: string;
  /** The server's language, as Discord names it. */
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly ledger: Ledger;
  readonly usual: UsualArticles;
  inspect(channel: string): Promise<ChannelReport>;
  inspectRole(role: string, channel: string): Promise<RoleReport>;
  /** Lets the timer look again. */
  changed(): void;
  /** The same, and waits until it has taken a step for this server, or a while. */
  attempted(): Promise<void>;
}
