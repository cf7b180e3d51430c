import { PARTS_OF_SPEECH, type PartOfSpeech } from '../format.ts';
import { baseForms } from '../inflection.ts';
import { IRREGULAR } from './irregular.ts';
import type { WordNet } from './wordnet.ts';

export interface Lemma {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
}

/** What `word` can be a form of, the reading most frequent in WordNet's tagged texts first: "left" → leave (verb), left (adjective) … */
export function lemmasOf(word: string, wordnet: WordNet): Lemma[] {
  const found: (Lemma & { count: number })[] = [];
  for (const partOfSpeech of PARTS_OF_SPEECH) {
    for (const lemma of readings(word, partOfSpeech, wordnet)) {
      const senses = wordnet.senses[partOfSpeech].get(lemma) ?? [];
      found.push({ lemma, partOfSpeech, count: senses.reduce((sum, sense) => sum + sense.count, 0) });
    }
  }
  found.sort((a, b) => b.count - a.count);
  return found.map(({ lemma, partOfSpeech }) => ({ lemma, partOfSpeech }));
}

function readings(word: string, partOfSpeech: PartOfSpeech, wordnet: WordNet): string[] {
  const irregular = IRREGULAR[partOfSpeech].get(word);
  if (irregular !== undefined) return [...irregular];
  const lemmas = wordnet.senses[partOfSpeech];
  const own = lemmas.has(word) ? [word] : [];
  // WordNet has abbreviations like "wa" and "ha": short words are lemmas or irregular, never "was" = "wa" + "s".
  if (word.length < 4) return own;
  const base = baseForms(word, partOfSpeech).find((form) => form.length > 2 && lemmas.has(form));
  return base === undefined || base === word ? own : [...own, base];
}
