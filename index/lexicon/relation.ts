import { CONTRAST, type RelationTable, STRENGTH_UNIT } from './format.ts';

/** What a reading less frequent than the word's first counts: "evening" is seldom a form of "to even". */
const SECOND_READING = 0.8;

/** The strength of the strongest relation between any two lemmas of two ids; 0 with an unknown word. */
export function measureRelations(table: RelationTable): (a: number, b: number) => number {
  const { readingEnds, lemmas } = table;
  return (a, b) => {
    if (a < 0 || b < 0) return 0;
    if (a === b) return 1;
    let best = link(table, a, b);
    const [startA, endA] = [readingEnds[a - 1] ?? 0, readingEnds[a] ?? 0];
    const [startB, endB] = [readingEnds[b - 1] ?? 0, readingEnds[b] ?? 0];
    // The word itself comes before its readings: at = start - 1.
    for (let i = startA - 1; i < endA; i++) {
      const lemmaA = i < startA ? a : (lemmas[i] as number);
      for (let j = startB - 1; j < endB; j++) {
        const lemmaB = j < startB ? b : (lemmas[j] as number);
        const weight = (i > startA ? SECOND_READING : 1) * (j > startB ? SECOND_READING : 1);
        if (weight > best) best = Math.max(best, weaken(link(table, lemmaA, lemmaB), weight));
      }
    }
    return best;
  };
}

// A weakened relation stays a relation: it must not fall among the strengths that mark a contrast.
function weaken(strength: number, weight: number): number {
  return strength < CONTRAST ? strength : Math.max(CONTRAST, strength * weight);
}

function link({ relationEnds, related, strengths }: RelationTable, a: number, b: number): number {
  if (a === b) return 1;
  let low = relationEnds[a - 1] ?? 0;
  let high = (relationEnds[a] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = related[middle] as number;
    if (id === b) return (strengths[middle] as number) / STRENGTH_UNIT;
    if (id < b) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
