import type { Ledger, Schedule } from './ledger.ts';
import type { Poster } from './poster.ts';
import type { Slot } from './slots.ts';

/** What a day's post says, and where that starts a new cycle, what the schedule has to remember of it. */
export interface Composed<Message> {
  readonly message: Message;
  readonly renewed?: Partial<Pick<Schedule, 'cycleStart' | 'cycleDone' | 'editions' | 'renewedOn'>>;
}

/** All that a delivery needs; the clock, the database and Discord are behind it. */
export interface DeliveryDependencies<Message> {
  readonly ledger: Ledger;
  readonly poster: Poster<Message>;
  /** Undefined when there is nothing to post: no article, or not the wanted one. */
  compose(schedule: Schedule, date: string): Composed<Message> | undefined;
  now(): number;
  /** Resolves when the next request may go out. */
  pace(): Promise<void>;
  /** Told when a server's turn is over, whatever came of it. */
  delivered?(guild: string): void;
  /** Tells this process from others, and from itself before a restart. */
  readonly owner: string;
}

/** The same for one of the two posts that a server may have under way. */
export interface Delivery<Message> extends DeliveryDependencies<Message> {
  readonly slot: Slot;
}
