import { type Numbers, narrow } from './numbers.ts';
import type { StringParts, Strings } from './strings.ts';

/** From the content terms of an article to their ids. */
export interface TermIds {
  readonly size: number;
  get(term: string): number | undefined;
  has(term: string): boolean;
  /** The ids of the terms that begin so, in order of the terms. */
  beginning(start: string): Numbers;
}

/**
 * A hash table with open addressing: by slot one more than the id of a term, 0 where there is none. It is half empty at least, and as it lies
 * on the disk it is looked up; nothing is built for it.
 */
export function slotsFor(terms: readonly string[]): Numbers {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * terms.length + 2)));
  const mask = slots.length - 1;
  for (const [id, term] of terms.entries()) {
    let slot = hashOf(term) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  return narrow(slots);
}

/** The ids of terms in order of the terms' UTF-16 units. */
export function orderOf(terms: readonly string[]): Numbers {
  const ids = [...terms.keys()];
  return narrow(ids.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1)));
}

export function termIdsIn(slots: Numbers, order: Numbers, terms: Strings): TermIds {
  const size = order.length;
  const firstFrom = (isFrom: (term: string) => boolean): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFrom(terms.of(order[middle] as number))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const mask = slots.length - 1;
  const get = (term: string): number | undefined => {
    let slot = hashOf(term) & mask;
    for (let found = slots[slot] as number; found > 0; found = slots[slot] as number) {
      if (terms.is(found - 1, term)) return found - 1;
      slot = (slot + 1) & mask;
    }
    return undefined;
  };
  return {
    size,
    get,
    has: (term) => get(term) !== undefined,
    beginning: (start) =>
      order.subarray(
        firstFrom((term) => term >= start),
        firstFrom((term) => term >= start && !term.startsWith(start)),
      ),
  };
}

/** The hash of a term, 32 bits: FNV-1a over its UTF-16 units. */
export function hashOf(term: string): number {
  return hashBetween(term, 0, term.length);
}

/** Those of the first so many of some strings, which aren't cut out for it. */
export function hashesOf({ joined, at }: StringParts, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = hashBetween(joined, at[i] as number, at[i + 1] as number);
  return hashes;
}

function hashBetween(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
