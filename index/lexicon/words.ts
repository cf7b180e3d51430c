import { editDistance } from './edit-distance.ts';
import type { RelationTable } from './format.ts';

export interface WordList {
  /** -1 when the word is not in the list. */
  find(word: string): number;
  /** The words of an edit distance of 1 at most from a word in small letters of ASCII. */
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
  const find = (word: string): number => {
    const id = firstFrom(word);
    return id < words && order(word, id) === 0 ? id : -1;
  };
  return {
    find,
    near: (word) => {
      const first = firstFrom(word.charAt(0));
      const end = firstFrom(String.fromCharCode(word.charCodeAt(0) + 1));
      const found: number[] = [];
      const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
      for (let id = first; id < end; id++) {
        const [from, to] = [spellingEnds[id - 1] ?? 0, spellingEnds[id] as number];
        if (Math.abs(to - from - word.length) > 1) continue;
        if (editDistance(letters, spellings.subarray(from, to), 1) <= 1) found.push(id);
      }
      return [
        ...found,
        ...withOtherFirst(word)
          .map(find)
          .filter((id) => id >= 0),
      ];
    },
    spell,
  };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A word as it would be with one edit that changes its first letter. */
function withOtherFirst(word: string): string[] {
  const rest = word.slice(1);
  const others = [...alphabet].filter((letter) => letter !== word.charAt(0));
  const swapped =
    word.length < 2 || word.charAt(1) === word.charAt(0) ? [] : [word.charAt(1) + word.charAt(0) + word.slice(2)];
  const shorter = word.charAt(1) === word.charAt(0) ? [] : [rest];
  return [...swapped, ...shorter, ...others.flatMap((letter) => [letter + rest, letter + word])];
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
