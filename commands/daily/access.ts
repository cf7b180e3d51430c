import type { Ledger } from './ledger.ts';

/** What a bot may lack in a channel, by the names that Discord's settings use. */
export type ChannelPermission =
  | 'View Channel'
  | 'Send Messages'
  | 'Send Messages in Threads'
  | 'Create Posts'
  | 'Read Message History';

/** What the bot finds when it looks at a channel. */
export type ChannelReport =
  /** `announces`: other servers can follow it. */
  | { readonly kind: 'usable'; readonly announces: boolean }
  | { readonly kind: 'missing'; readonly permissions: readonly ChannelPermission[] }
  | { readonly kind: 'unusable' };

/** What `/daily` may use in the server where it was given. */
export interface DailyAccess {
  readonly guild: string;
  /** The channel where the command was given. */
  readonly channel: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly ledger: Ledger;
  inspect(channel: string): Promise<ChannelReport>;
  /** Whether a post there may ping a role. */
  mayCall(role: string, channel: string): boolean;
  /** The language that the server is set to, as Discord names it; empty where that isn't known. */
  readonly locale: string;
  /** The address of a message; in a forum it opens a thread of its own. */
  urlOf(channel: string, message: string): string;
  /** Lets the timer look again. */
  changed(): void;
}
