import { PARTS_OF_SPEECH, RARITY_UNIT, type RelationTable, STRENGTH_UNIT } from '../format.ts';
import type { Lemma } from './lemmatize.ts';
import type { Relations } from './relate.ts';

export interface Entry {
  readonly word: string;
  /** Place by frequency, 0 the most frequent. */
  readonly rank: number;
  readonly readings: readonly Lemma[];
  readonly relations: Relations;
}

/** `entries` in the order of their ids; readings and relations to words that are no entry are left out. `ranks`: how many there are. */
export function tabulate(entries: readonly Entry[], ranks: number): RelationTable {
  const ids = new Map(entries.map(({ word }, id) => [word, id]));
  const readings = entries.map((entry) => entry.readings.filter(({ lemma }) => ids.has(lemma)));
  const relations = entries.map((entry) => identify(entry.relations, ids));
  return {
    words: entries.length,
    spellingEnds: ends(entries.map(({ word }) => word.length)),
    readingEnds: ends(readings.map(({ length }) => length)),
    relationEnds: ends(relations.map(({ length }) => length)),
    lemmas: Uint16Array.from(readings.flat(), ({ lemma }) => ids.get(lemma) ?? 0),
    related: Uint16Array.from(relations.flat(), ([id]) => id),
    spellings: new TextEncoder().encode(entries.map(({ word }) => word).join('')),
    partsOfSpeech: Uint8Array.from(readings.flat(), ({ partOfSpeech }) => PARTS_OF_SPEECH.indexOf(partOfSpeech)),
    strengths: Uint8Array.from(relations.flat(), ([, strength]) => Math.round(strength * STRENGTH_UNIT)),
    rarities: Uint8Array.from(entries, ({ rank }) =>
      Math.round((RARITY_UNIT * Math.log(rank + 2)) / Math.log(ranks + 2)),
    ),
  };
}

function identify(relations: Relations, ids: ReadonlyMap<string, number>): [id: number, strength: number][] {
  const found: [number, number][] = [];
  for (const [word, strength] of relations) {
    const id = ids.get(word);
    if (id !== undefined) found.push([id, strength]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function ends(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}
