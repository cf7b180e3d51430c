import type { Ledger, Schedule } from './ledger.ts';
import type { Poster } from './poster.ts';

/** A post that is due: of its day, or the one beside the schedule that an admin wants. */
export interface DuePost {
  readonly date: string;
  readonly extra?: true;
}

/** What a day's post says, and where that starts a new cycle, what the schedule has to remember of it. */
export interface Composed<Message> {
  readonly message: Message;
  readonly renewed?: Partial<Pick<Schedule, 'cycleStart' | 'editions' | 'renewedOn' | 'extras'>>;
}

/** All that a delivery needs; the clock, the database and Discord are behind it. */
export interface DeliveryDependencies<Message> {
  readonly ledger: Ledger;
  readonly poster: Poster<Message>;
  /** Undefined when there is nothing to post: no article, or not the wanted one. */
  compose(schedule: Schedule, due: DuePost): Composed<Message> | undefined;
  now(): number;
  /** Resolves when the next request may go out. */
  pace(): Promise<void>;
  /** Tells this process from others, and from itself before a restart. */
  readonly owner: string;
}

/** What a schedule is due for: what an admin wants beside it goes first. */
export function dueOf({ extra, nextDate }: Pick<Schedule, 'extra' | 'nextDate'>): DuePost {
  return extra ? { date: extra.date, extra: true } : { date: nextDate };
}
