import { quantile } from '../../eval/score.ts';
import type { Now } from './clock.ts';

/** Of many times in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** NaN where there are none. */
export function timesOf(all: readonly number[]): Times {
  return { p50: quantile(all, 0.5), p99: quantile(all, 0.99), count: all.length };
}

/** How long all may take together, in milliseconds, and on what clock. */
export interface Budget {
  readonly most: number;
  readonly now: Now;
}

/** However long they take, so many are timed. */
const fewest = 10;

export type Call = (text: string) => unknown;

/**
 * Times of each call, in milliseconds, each text put to all of them in turn, so that what slows the computer slows all; who is first
 * alternates. Every other text comes first, untimed: a bot runs for weeks, and in the first hundreds of questions a JavaScript engine is still compiling.
 */
export async function inTurn(
  calls: readonly Call[],
  texts: readonly string[],
  { most, now }: Budget,
): Promise<number[][]> {
  await once(
    calls,
    texts.filter((_, i) => i % 2 === 0),
    { most: most / 3, now },
  );
  return once(
    calls,
    texts.filter((_, i) => i % 2 === 1),
    { most: (2 * most) / 3, now },
  );
}

/** The same without anything before. */
export async function once(
  calls: readonly Call[],
  texts: readonly string[],
  { most, now }: Budget,
): Promise<number[][]> {
  const times = calls.map((): number[] => []);
  const start = now();
  for (const [nth, text] of texts.entries()) {
    if (nth >= fewest && now() - start > most) break;
    for (const i of calls.keys()) {
      const turn = (i + nth) % calls.length;
      const from = now();
      await calls[turn]?.(text);
      times[turn]?.push(now() - from);
    }
  }
  return times;
}
