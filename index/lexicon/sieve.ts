import type { RelationTable } from './format.ts';

type Readings = Pick<RelationTable, 'readingEnds' | 'lemmas'>;

/** By word: the words that it is linked to, one list after another. */
interface Links {
  readonly ends: Uint32Array;
  readonly others: Uint16Array;
}

/** A sieve has a bit for every so many ids. */
const bits = 2048;
/** Words whose sieves are kept. */
const mostKept = 1_000;

/**
 * Whether two words can be linked at all, by any of their readings: false for most that aren't, never for any that are. Looking the link
 * up takes ten times longer, and of a hundred pairs one has any.
 */
export function sieveLinks(readings: Readings, links: readonly Links[]): (a: number, b: number) => boolean {
  const sieves = new Map<number, Uint8Array>();
  const sieveOf = (id: number): Uint8Array => {
    const known = sieves.get(id);
    if (known) return known;
    const sieve = new Uint8Array(bits / 8);
    for (const lemma of [id, ...lemmasOf(readings, id)]) markLinked(sieve, links, lemma);
    if (sieves.size >= mostKept) sieves.clear();
    sieves.set(id, sieve);
    return sieve;
  };
  return (a, b) => {
    if (a < 0 || b < 0) return false;
    const sieve = sieveOf(a);
    if (isMarked(sieve, b)) return true;
    const end = readings.readingEnds[b] ?? 0;
    for (let at = readings.readingEnds[b - 1] ?? 0; at < end; at++) {
      if (isMarked(sieve, readings.lemmas[at] as number)) return true;
    }
    return false;
  };
}

function lemmasOf({ readingEnds, lemmas }: Readings, id: number): Uint16Array {
  return lemmas.subarray(readingEnds[id - 1] ?? 0, readingEnds[id] ?? 0);
}

/** A lemma, and all that it is linked to. */
function markLinked(sieve: Uint8Array, links: readonly Links[], lemma: number): void {
  mark(sieve, lemma);
  for (const { ends, others } of links) {
    const end = ends[lemma] as number;
    for (let at = ends[lemma - 1] ?? 0; at < end; at++) mark(sieve, others[at] as number);
  }
}

function mark(sieve: Uint8Array, id: number): void {
  const byte = (id >> 3) % sieve.length;
  sieve[byte] = (sieve[byte] as number) | (1 << (id & 7));
}

function isMarked(sieve: Uint8Array, id: number): boolean {
  return ((sieve[(id >> 3) % sieve.length] as number) & (1 << (id & 7))) !== 0;
}
