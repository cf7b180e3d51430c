import type { EntityKind } from './entities.ts';

/** What a question asks for. `what` is the open kind: "What did …?"; `topic` is no question, only words to look up. */
export type QuestionType =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'which'
  | 'what'
  | 'why'
  | 'how'
  | 'yes-no'
  | 'topic';

export interface Asked {
  readonly type: QuestionType;
  /** Kinds of words that could answer, the likeliest first; empty where any could. */
  readonly expects: readonly EntityKind[];
  /** The term of the noun that is asked about: "the **population** of Shanghai", "which **river**". */
  readonly focus?: string;
}

/** What several languages' asking words expect, the likeliest first. */
export const people: readonly EntityKind[] = ['person', 'name'];
export const places: readonly EntityKind[] = ['place', 'name'];
export const dates: readonly EntityKind[] = ['date', 'time'];
/** Of a day that is named, the time is asked for: another day would be no answer. */
export const times: readonly EntityKind[] = ['time', 'duration'];
export const amounts: readonly EntityKind[] = ['number', 'percent', 'money', 'duration'];
