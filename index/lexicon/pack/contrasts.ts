import type { WordNet } from './wordnet.ts';

// Used alike, and so close by their vectors, but one never answers a question for the other.
const GROUPS = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'january february march april may june july august september october november december',
  'spring summer autumn winter',
  'north south east west northeast northwest southeast southwest',
  'northern southern eastern western northeastern northwestern southeastern southwestern',
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`,
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
   seventeenth eighteenth nineteenth twentieth`,
  'hundreds thousands millions billions',
  'he she',
  'his her',
  'him her',
  'man woman',
  'men women',
] as const;

/** How much a word of the same group, and an antonym, may pass for the other: see `CONTRAST` in format.ts. */
const SAME_GROUP = 0.15;
const ANTONYM = 0.35;

export interface Contrast {
  readonly pair: readonly [string, string];
  readonly strength: number;
}

/** Pairs of words that exclude one another; one pair may come more than once. */
export function* listContrasts(wordnet: WordNet): Generator<Contrast> {
  for (const { words, pointers } of wordnet.synsets) {
    for (const { symbol, synset, from, to } of pointers) {
      if (symbol !== '!') continue;
      const [a = '', b = ''] = [words[from - 1], wordnet.synsets[synset]?.words[to - 1]];
      yield { pair: [a.toLowerCase(), b.toLowerCase()], strength: ANTONYM };
    }
  }
  for (const group of GROUPS) {
    const words = group.split(/\s+/);
    for (const [at, a] of words.entries()) {
      for (const b of words.slice(at + 1)) yield { pair: [a, b], strength: SAME_GROUP };
    }
  }
}
