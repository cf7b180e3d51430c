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
  | { readonly kind: 'usable' }
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
  /** Lets the timer look again. */
  changed(): void;
}
