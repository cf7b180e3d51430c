import { STRENGTH_UNIT, type ThesaurusTable } from '../format.ts';

/** Nearest words kept for a word; more made the answers no better. */
const MOST_NEAR = 16;
const LEAST_COSINE = 0.05;
/** Words that texts never use alike are listed together in a sense that nobody means: kid, kitten. */
const LEAST_USED_ALIKE = 0.1;
/** A word's strengths are over the one of its nearest but so many: few entries hold "password", hundreds "call". */
const FIFTH = 4;
const MOST_STRENGTH = 2;
/** A pair that is given by hand. */
const GIVEN = 1.5;

export interface Listing {
  readonly words: readonly string[];
  readonly entries: readonly (readonly string[])[];
  /** Pairs of words that are near whatever the entries say. */
  readonly given: Iterable<readonly [string, string]>;
  /** By use in texts, of two places in `words`. */
  readonly usedAlike: (a: number, b: number) => number;
}

/**
 * For every word its nearest by the entries that hold both: the cosine of sparse vectors, a dimension an entry, 1/√length where the
 * entry holds the word. An entry of a thousand says little of two of them.
 */
export function associate({ words, entries, given, usedAlike }: Listing): ThesaurusTable {
  const ids = new Map(words.map((word, id) => [word, id]));
  const near = nearest(words.length, indexEntries(entries, ids));
  const scales = near.map((list) => list[Math.min(FIFTH, list.length - 1)]?.cosine ?? 1);
  const pairs = words.map(() => new Map<number, number>());
  const raise = (a: number, b: number, strength: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = pairs[one] as Map<number, number>;
      list.set(other, Math.max(strength, list.get(other) ?? 0));
    }
  };
  for (const [id, list] of near.entries()) {
    const kept = list.filter(({ other }) => usedAlike(id, other) >= LEAST_USED_ALIKE).slice(0, MOST_NEAR);
    for (const { other, cosine } of kept) {
      const scale = Math.sqrt((scales[id] as number) * (scales[other] as number));
      raise(id, other, Math.min(MOST_STRENGTH, cosine / scale));
    }
  }
  for (const [first, second] of given) {
    const [a, b] = [ids.get(first), ids.get(second)];
    if (a !== undefined && b !== undefined) raise(a, b, GIVEN);
  }
  return tabulate(pairs);
}

interface Entry {
  readonly ids: readonly number[];
  /** The square of 1/√length. */
  readonly weight: number;
}

function indexEntries(entries: Listing['entries'], ids: ReadonlyMap<string, number>): Entry[] {
  return entries.map((listed) => ({
    ids: listed.flatMap((word) => ids.get(word) ?? []),
    weight: 1 / listed.length,
  }));
}

interface Near {
  readonly other: number;
  readonly cosine: number;
}

/** By word: the others of its entries, nearest first, ties by id. */
function nearest(words: number, entries: readonly Entry[]): Near[][] {
  const holding = Array.from({ length: words }, (): Entry[] => []);
  for (const entry of entries) for (const id of entry.ids) holding[id]?.push(entry);
  const squares = holding.map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  return holding.map((list, id) => {
    const shared = new Map<number, number>();
    for (const { ids, weight } of list) for (const other of ids) shared.set(other, (shared.get(other) ?? 0) + weight);
    shared.delete(id);
    const found: Near[] = [];
    for (const [other, sum] of shared) {
      const cosine = sum / Math.sqrt((squares[id] as number) * (squares[other] as number));
      if (cosine >= LEAST_COSINE) found.push({ other, cosine });
    }
    return found.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
  });
}

function tabulate(pairs: readonly ReadonlyMap<number, number>[]): ThesaurusTable {
  const sorted = pairs.map((list) => [...list].sort(([a], [b]) => a - b));
  let end = 0;
  const ends = Uint32Array.from(sorted, ({ length }) => {
    end += length;
    return end;
  });
  return {
    words: pairs.length,
    ends,
    others: Uint16Array.from(sorted.flat(), ([other]) => other),
    strengths: Uint8Array.from(sorted.flat(), ([, strength]) => Math.round(strength * STRENGTH_UNIT)),
  };
}
