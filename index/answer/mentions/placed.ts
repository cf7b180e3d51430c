import type { LaidWords } from './laid-words.ts';
import type { Mention } from './mention.ts';

/** A mention with the places of its first and its last word in the sentence. */
export interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

export function placeOf({ tokens }: LaidWords, mention: Mention): Placed {
  const found = tokens.findIndex(({ end }) => end > mention.start);
  const first = Math.max(0, found);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < mention.end) last++;
  return { mention, first, last };
}

/** How near the question's words stand before and behind a mention: their `shares`, less with each word in between; 0 to 1 each. */
export function nearness(shares: Float64Array, { first, last }: Placed): { before: number; behind: number } {
  let [before, behind] = [0, 0];
  for (const [place, share] of shares.entries()) {
    if (place < first) before += share / (1 + (first - place) / 3);
    if (place > last) behind += share / (1 + (place - last) / 3);
  }
  return { before: Math.min(1, before), behind: Math.min(1, behind) };
}

/** Shares of the question's words in the clauses of a mention, 0 to 1. */
export function inClause({ clause, exact }: LaidWords, { first, last }: Placed): number {
  const [from, to] = [clause[first] as number, clause[last] as number];
  const sum = exact.reduce((total, share, place) => {
    const at = clause[place] as number;
    return from <= at && at <= to ? total + share : total;
  }, 0);
  return Math.min(1, sum);
}

/** Shares of the question's words right behind a mention in its clause, less with each word in between; 0 to 1. */
export function rightBehind({ clause, exact }: LaidWords, { last }: Placed): number {
  let sum = 0;
  for (let place = last + 1; place < exact.length && clause[place] === clause[last]; place++) {
    sum += (exact[place] as number) / (place - last);
  }
  return Math.min(1, sum);
}
