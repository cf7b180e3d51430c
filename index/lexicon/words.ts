import type { RelationTable } from './format.ts';

export interface WordList {
  /** -1 when the word is not in the list. */
  find(word: string): number;
  spell(id: number): string;
}

/** Words are compared as bytes where they lie: fifty thousand strings would take ten times the memory. */
export function listWords({ words, spellings, spellingEnds }: RelationTable): WordList {
  const text = new TextDecoder();
  return {
    find: (word) => {
      let [low, high] = [0, words - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = compare(word, spellings, spellingEnds[middle - 1] ?? 0, spellingEnds[middle] ?? 0);
        if (order === 0) return middle;
        if (order < 0) high = middle - 1;
        else low = middle + 1;
      }
      return -1;
    },
    spell: (id) => text.decode(spellings.subarray(spellingEnds[id - 1] ?? 0, spellingEnds[id] ?? 0)),
  };
}

// The list is ASCII, so its bytes are UTF-16 codes.
function compare(word: string, bytes: Uint8Array, start: number, end: number): number {
  const length = Math.min(word.length, end - start);
  for (let i = 0; i < length; i++) {
    const order = word.charCodeAt(i) - (bytes[start + i] ?? 0);
    if (order !== 0) return order;
  }
  return word.length - (end - start);
}
