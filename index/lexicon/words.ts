import type { RelationTable } from './format.ts';

export interface WordList {
  /** -1 when the word is not in the list. */
  find(word: string): number;
  /** The words that one slip of the pen separates from a word, with the same first letter. */
  near(word: string): number[];
  spell(id: number): string;
}

/** Words are compared as bytes where they lie: fifty thousand strings would take ten times the memory. */
export function listWords({ words, spellings, spellingEnds }: RelationTable): WordList {
  const text = new TextDecoder();
  const order = (word: string, id: number): number =>
    compare(word, spellings, spellingEnds[id - 1] ?? 0, spellingEnds[id] ?? 0);
  const spell = (id: number): string =>
    text.decode(spellings.subarray(spellingEnds[id - 1] ?? 0, spellingEnds[id] ?? 0));
  /** The first word that doesn't come before a text. */
  const firstFrom = (word: string): number => {
    let [low, high] = [0, words];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(word, middle) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    find: (word) => {
      const id = firstFrom(word);
      return id < words && order(word, id) === 0 ? id : -1;
    },
    near: (word) => {
      const first = firstFrom(word.charAt(0));
      const end = firstFrom(String.fromCharCode(word.charCodeAt(0) + 1));
      const found: number[] = [];
      for (let id = first; id < end; id++) {
        if (isOneSlip(word, spellings, spellingEnds[id - 1] ?? 0, spellingEnds[id] as number)) found.push(id);
      }
      return found;
    },
    spell,
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

/**
 * Whether a letter left out, put in, changed or swapped with the next makes one word the other: what is left and right of it
 * agrees. On bytes where they lie, since thousands of words are compared.
 */
function isOneSlip(word: string, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  const [shorter, longer] = [Math.min(word.length, length), Math.max(word.length, length)];
  if (longer - shorter > 1) return false;
  let left = 0;
  while (left < shorter && word.charCodeAt(left) === bytes[start + left]) left++;
  let right = 0;
  while (right < shorter - left && word.charCodeAt(word.length - 1 - right) === bytes[end - 1 - right]) right++;
  if (left + right >= longer - 1) return true;
  const swapped =
    word.charCodeAt(left) === bytes[start + left + 1] && word.charCodeAt(left + 1) === bytes[start + left];
  return longer === shorter && left + right === longer - 2 && swapped;
}
