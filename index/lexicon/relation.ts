import { CONTRAST, type RelationTable, STRENGTH_UNIT, type ThesaurusTable } from './format.ts';

/** What a reading less frequent than the word's first counts: "evening" is seldom a form of "to even". */
const SECOND_READING = 0.8;

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
  /** What is left of a strength where a reading counts less. */
  readonly weaken: (strength: number, weight: number) => number;
}

function overReadings({ readingEnds, lemmas }: Readings, links: Links, { toItself, weaken }: Rule): Measure {
  const link = (a: number, b: number): number => (a === b ? toItself : strengthIn(links, a, b));
  return (a, b) => {
    if (a < 0 || b < 0) return 0;
    let best = 0;
    const [startA, endA] = [readingEnds[a - 1] ?? 0, readingEnds[a] ?? 0];
    const [startB, endB] = [readingEnds[b - 1] ?? 0, readingEnds[b] ?? 0];
    // The word itself comes before its readings: at = start - 1.
    for (let i = startA - 1; i < endA; i++) {
      const lemmaA = i < startA ? a : (lemmas[i] as number);
      if (i >= startA && lemmaA === a) continue;
      for (let j = startB - 1; j < endB; j++) {
        const lemmaB = j < startB ? b : (lemmas[j] as number);
        if (j >= startB && lemmaB === b) continue;
        const strength = link(lemmaA, lemmaB);
        if (strength <= best) continue;
        const weight = (i > startA ? SECOND_READING : 1) * (j > startB ? SECOND_READING : 1);
        best = Math.max(best, weight < 1 ? weaken(strength, weight) : strength);
      }
    }
    return best;
  };
}

function strengthIn({ ends, others, strengths }: Links, a: number, b: number): number {
  let low = ends[a - 1] ?? 0;
  let high = (ends[a] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = others[middle] as number;
    if (other === b) return strengths[middle] as number;
    if (other < b) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

// A weakened relation stays a relation: it must not fall among the strengths that mark a contrast.
function weaken(strength: number, weight: number): number {
  const contrast = CONTRAST * STRENGTH_UNIT;
  return strength < contrast ? strength : Math.max(contrast, strength * weight);
}
