import { PARTS_OF_SPEECH } from '../format.ts';
import { listContrasts } from './contrasts.ts';
import { pairFamilies } from './families.ts';
import type { Pointer, WordNet } from './wordnet.ts';

/** What is left of the strength after one link; set by hand, checked on retrieval. Links not listed say nothing here. */
const LINK: Readonly<Record<string, number>> = {
  '@': 0.75, // is a kind of
  '~': 0.75, // has kinds
  '@i': 0.5, // is an instance of: Shanghai, city; the way back would give "city" every city there is
  '+': 0.95, // derived: decide, decision
  '\\': 0.92, // pertains to: municipal, city; adverb of: quickly, quick
  '<': 0.9, // participle of
  '&': 0.8, // similar: fast, rapid
  '^': 0.65, // see also
  '=': 0.7, // attribute: safe, safety
  $: 0.85, // verb group
  '*': 0.6, // entails: snore, sleep
  '>': 0.6, // causes: kill, die
  '#p': 0.45, // part of
  '%p': 0.45,
  '#m': 0.4, // member of
  '%m': 0.4,
  '#s': 0.4, // substance of
  '%s': 0.4,
};
const SYNONYM = 0.92;
const MOST_LINKS = 3;
const WEAKEST = 0.4;
/** A family by spelling is a little less sure than a derivation in WordNet. */
const FAMILY = 0.85;
/** Words related in WordNet that are never used alike are related by senses nobody means: safety, condom. */
const LEAST_COSINE = 0.05;
/** Strongest relations kept for a word; more only make the file larger. */
const MOST_RELATIONS = 48;

/** The related words of a word. */
export type Relations = ReadonlyMap<string, number>;

export interface Relating {
  readonly words: ReadonlySet<string>;
  readonly wordnet: WordNet;
  readonly cosine: (a: string, b: string) => number;
}

/** For every word that has any: its related words among `words`, each with a strength. Symmetric. */
export function relateWords({ words, wordnet, cosine }: Relating): Map<string, Relations> {
  const weights = weighSenses(wordnet);
  const related = new Map<string, Map<string, number>>();
  const relate = (a: string, b: string, strength: number) => {
    raise(entry(related, a), b, strength);
    raise(entry(related, b), a, strength);
  };
  for (const word of words) {
    const reached = [...reach(word, wordnet, weights)].filter(([other]) => other !== word && words.has(other));
    for (const [other, strength] of strongest(reached, (other) => cosine(word, other))) relate(word, other, strength);
  }
  for (const [a, b] of pairFamilies(words, cosine)) relate(a, b, FAMILY);
  for (const { pair, strength } of listContrasts(wordnet)) {
    if (!pair.every((word) => words.has(word))) continue;
    entry(related, pair[0]).set(pair[1], strength);
    entry(related, pair[1]).set(pair[0], strength);
  }
  return related;
}

type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

// A word means its frequent senses more: the first counts in full, "run" the hosiery's tear hardly.
function weighSenses(wordnet: WordNet): Weights {
  const weights = new Map<string, Map<number, number>>();
  for (const partOfSpeech of PARTS_OF_SPEECH) {
    for (const [lemma, senses] of wordnet.senses[partOfSpeech]) {
      const most = senses[0]?.count ?? 0;
      for (const [order, { synset, count }] of senses.entries()) {
        const share = (count + 1) / (most + 1);
        raise(entry(weights, lemma), synset, Math.max(0.6, 1 - 0.06 * order) * (0.8 + 0.2 * Math.min(1, share)));
      }
    }
  }
  return weights;
}

interface Step {
  readonly synset: number;
  readonly strength: number;
  readonly links: number;
  /** The link that led here, to keep the way from going up to a class and down to its other members. */
  readonly by: string;
}

function reach(word: string, wordnet: WordNet, weights: Weights): Map<string, number> {
  const found = new Map<string, number>();
  const best = new Map<number, number>();
  const steps: Step[] = [];
  for (const [synset, strength] of weights.get(word) ?? []) steps.push({ synset, strength, links: 0, by: '' });
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.strength < WEAKEST || step.strength <= (best.get(step.synset) ?? 0)) continue;
    best.set(step.synset, step.strength);
    const synset = wordnet.synsets[step.synset];
    if (synset === undefined) continue;
    for (const other of synset.words) {
      const weight = weights.get(other.toLowerCase())?.get(step.synset) ?? 0.6;
      raise(found, other.toLowerCase(), step.strength * weight * SYNONYM);
    }
    for (const pointer of synset.pointers) {
      const link = follow(word, pointer, step, wordnet);
      if (link === undefined) continue;
      steps.push(link);
      const target = wordnet.synsets[pointer.synset]?.words[pointer.to - 1]?.toLowerCase();
      // A link between two words, not two meanings, holds whatever the other senses of the second are.
      if (target !== undefined && step.links === 0) raise(found, target, link.strength);
    }
  }
  return found;
}

function follow(word: string, pointer: Pointer, step: Step, wordnet: WordNet): Step | undefined {
  const link = LINK[pointer.symbol];
  if (link === undefined || step.links === MOST_LINKS) return undefined;
  if (step.by.startsWith('@') && pointer.symbol.startsWith('~')) return undefined;
  if (step.by.startsWith('~') && pointer.symbol !== '~') return undefined;
  const from = wordnet.synsets[step.synset]?.words[pointer.from - 1]?.toLowerCase();
  // "+" and "\" link words: they hold less for the synonyms of the one they are given for.
  const borrowed = from === undefined || (step.links === 0 && from === word) ? 1 : 0.85;
  return {
    synset: pointer.synset,
    strength: step.strength * link * borrowed * breadth(pointer, step, wordnet),
    links: step.links + 1,
    by: pointer.symbol,
  };
}

// To be a kind of "act" or "person" says little: the more kinds a class has, the less it is worth.
function breadth(pointer: Pointer, step: Step, wordnet: WordNet): number {
  if (!/^[@~]/.test(pointer.symbol)) return 1;
  const general = wordnet.synsets[pointer.symbol.startsWith('@') ? pointer.synset : step.synset];
  const kinds = general?.pointers.filter(({ symbol }) => symbol.startsWith('~')).length ?? 0;
  return kinds <= 10 ? 1 : kinds <= 50 ? 0.85 : 0.7;
}

function strongest(reached: readonly [string, number][], cosine: (other: string) => number): [string, number][] {
  const found = reached.filter(([other, strength]) => strength >= WEAKEST && cosine(other) >= LEAST_COSINE);
  found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return found.slice(0, MOST_RELATIONS);
}

function entry<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const found = maps.get(key) ?? new Map<K, V>();
  maps.set(key, found);
  return found;
}

function raise<K>(strengths: Map<K, number>, key: K, strength: number): void {
  if (strength > (strengths.get(key) ?? 0)) strengths.set(key, strength);
}
