/** Endings of words of one family, longest bases first by what is left: secur·e, secur·ity; "" is the bare base. */
const ENDINGS = new Set(
  `e y t d s ed ing en er or ee ar an ian ist ism ity ty ness ly ally ably ment ion tion ation sion ition al ial ual ic ical ics
   ive ative able ible ous ious ful less ize ise ization isation ance ence ce cy ancy ency ship hood age ant ent ary ory ate
   ated`.split(/\s+/),
);
const LONGEST_ENDING = 7;
const SHORTEST_BASE = 4;
/** A family shares a subject; "port" and "porter" share letters only. */
const LEAST_COSINE = 0.25;

/**
 * Pairs of words that differ by an ending only and are used alike. WordNet links most such pairs, but not, for one, safe and safety.
 * `words` in any order, `cosine` of two of them.
 */
export function* pairFamilies(
  words: Iterable<string>,
  cosine: (a: string, b: string) => number,
): Generator<readonly [string, string]> {
  for (const family of groupByBase(words).values()) {
    for (const [at, a] of family.entries()) {
      for (const b of family.slice(at + 1)) if (cosine(a, b) >= LEAST_COSINE) yield [a, b];
    }
  }
}

function groupByBase(words: Iterable<string>): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const word of words) {
    for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_BASE; cut++) {
      if (cut > 0 && !ENDINGS.has(word.slice(word.length - cut))) continue;
      const base = word.slice(0, word.length - cut);
      const family = families.get(base) ?? [];
      family.push(word);
      families.set(base, family);
    }
  }
  return families;
}
