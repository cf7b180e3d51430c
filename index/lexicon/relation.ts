import { CONTRAST, type RelationTable, STRENGTH_UNIT, type ThesaurusTable } from './format.ts';

/** What a reading less frequent than the word's first counts: "evening" is seldom a form of "to even". */
const SECOND_READING = 0.8;

/** Words whose links are kept at hand: a question's words are held against every word of an article. */
const MOST_REACHED = 64;

/** A measure of two ids, 0 with an unknown word. */
type Measure = (a: number, b: number) => number;
type Readings = Pick<RelationTable, 'readingEnds' | 'lemmas'>;

/** The strength of the strongest relation between any two lemmas of two ids. */
export function measureRelations(table: RelationTable): Measure {
  const { relationEnds: ends, related: others, strengths } = table;
  const strongest = overReadings(table, { ends, others, strengths }, { toItself: STRENGTH_UNIT, weaken });
  return (a, b) => (a === b && a >= 0 ? 1 : strongest(a, b) / STRENGTH_UNIT);
}

/** The same in a thesaurus, which has no contrasts and says nothing of two forms of one word. */
export function measureListings(table: ThesaurusTable, readings: Readings): Measure {
  const strongest = overReadings(readings, table, { toItself: 0, weaken: (strength, weight) => strength * weight });
  return (a, b) => strongest(a, b) / STRENGTH_UNIT;
}

interface Links {
  readonly ends: Uint32Array;
  readonly others: Uint16Array;
  readonly strengths: Uint8Array;
}

interface Rule {
  readonly toItself: number;
  /** What is left of a strength when a reading counts less. */
  readonly weaken: (strength: number, weight: number) => number;
}

function overReadings({ readingEnds, lemmas }: Readings, links: Links, { toItself, weaken }: Rule): Measure {
  /** Calls with each reading of a word, itself first, and what that counts. */
  const forReadings = (id: number, take: (reading: number, weight: number) => void): void => {
    take(id, 1);
    const first = readingEnds[id - 1] ?? 0;
    for (let at = first; at < (readingEnds[id] ?? 0); at++) take(lemmas[at] as number, at > first ? SECOND_READING : 1);
  };
  /** All that is linked to a reading of a word, by id. */
  const reach = (id: number): Map<number, number> => {
    const found = new Map<number, number>();
    const raise = (other: number, strength: number): void => {
      if (strength > (found.get(other) ?? 0)) found.set(other, strength);
    };
    forReadings(id, (reading, weight) => {
      raise(reading, toItself * weight);
      const end = links.ends[reading] ?? 0;
      for (let at = links.ends[reading - 1] ?? 0; at < end; at++) {
        raise(links.others[at] as number, weaken(links.strengths[at] as number, weight));
      }
    });
    return found;
  };
  const reached = new Map<number, Map<number, number>>();
  const reachOf = (id: number): Map<number, number> => {
    const known = reached.get(id);
    if (known) return known;
    if (reached.size >= MOST_REACHED) reached.clear();
    const found = reach(id);
    reached.set(id, found);
    return found;
  };
  return (a, b) => {
    if (a < 0 || b < 0) return 0;
    const near = reachOf(a);
    let best = near.get(b) ?? 0;
    const first = readingEnds[b - 1] ?? 0;
    for (let at = first; at < (readingEnds[b] ?? 0); at++) {
      const strength = near.get(lemmas[at] as number) ?? 0;
      if (strength > best) best = Math.max(best, weaken(strength, at > first ? SECOND_READING : 1));
    }
    return best;
  };
}

// A weakened relation stays a relation: it must not fall among the strengths that mark a contrast.
function weaken(strength: number, weight: number): number {
  const contrast = CONTRAST * STRENGTH_UNIT;
  return strength < contrast ? strength : Math.max(contrast, strength * weight);
}
