import type { Failure, Post, PublishFailure, Schedule } from './ledger.ts';

/** What came of sending: certainly posted, certainly not, or nobody knows. */
export type Sending =
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly mayHelpLater: boolean }
  | { readonly kind: 'uncertain' };

/** What came of looking for a post: hidden means that it can't be told. */
export type Finding =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unreachable' };

/** What came of publishing; `after` is how long Discord asks to wait, in milliseconds. */
export type Publishing =
  | { readonly kind: 'published' }
  | { readonly kind: 'later'; readonly why: 'too-many' | 'unreachable'; readonly after?: number }
  | { readonly kind: 'refused'; readonly why: PublishFailure };

/** The edge to Discord. No call throws, and none takes longer than `sendingTakes`. */
export interface Poster<Message> {
  /** elsewhere: another process is in charge, or it can't be told yet. */
  reach(guild: string): 'here' | 'elsewhere' | 'gone';
  /** Sends with a nonce, so that the same one within the nonce window posts once. */
  send(schedule: Schedule, post: Post, message: Message, nonce: string): Promise<Sending>;
  /** Whether what is sent to a channel can be published to those who follow it. */
  isAnnouncement(channel: string): boolean;
  /** Publishes a post that was sent. */
  publish(post: Post): Promise<Publishing>;
  /** Looks in the channel for the post of that date. */
  find(post: Post): Promise<Finding>;
  /** Tells the server's admins; once is enough, and failing is no matter. */
  tell(schedule: Schedule, failure: Failure): Promise<void>;
}

/** Milliseconds. */
export const timing = {
  /** A send or a search is given up after this. */
  sendingTakes: 20_000,
  /** Nobody else may touch a post for so long after it was taken up; longer than a send takes. */
  lease: 30_000,
  /** Discord keeps a nonce for "the past few minutes"; two have been seen, so count on a little less. */
  nonceWindow: 90_000,
  /** Waits after an attempt whose outcome nobody knows. */
  uncertain: [2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 300_000, 900_000],
  /** Waits after a refusal that an admin may put right. */
  refused: [300_000, 1_800_000, 7_200_000, 21_600_000],
  /** The clock is looked at so often at least: laptops sleep, and clocks jump. */
  glance: 30_000,
  /** Waits before another look where what is due couldn't be read; later it is the glance's. */
  failed: [2_000, 3_000, 5_000, 10_000],
} as const;

/** At most 25 characters: `d` (of an extra post `x`), server, date without dashes would be too long, so both are written in base 36. */
export function nonceOf({
  guild,
  date,
  extra,
  generation,
}: Pick<Post, 'guild' | 'date' | 'extra' | 'generation'>): string {
  return `${extra ? 'x' : 'd'}${BigInt(guild).toString(36)}-${Number(date.replaceAll('-', '')).toString(36)}${generation > 0 ? `-${generation.toString(36)}` : ''}`;
}
