import { randomFrom } from '../../eval/random.ts';
import { cased, coin } from './coin.ts';
import { heapsOf, wordPattern, wordsOf } from './heaps.ts';

/** A word of so many letters or more that the documents have at most so often is rare, and may be renamed. */
const [fewestLetters, mostOften] = [4, 8];
/** Sentences in a row that are drawn together, and in which a word keeps its name. */
const together = 20;

/**
 * `size` sentences: those of the documents as they are, then passages drawn from them with their rare words renamed. New names are coined at the rate
 * at which the documents' own vocabulary grows (Heaps' law); otherwise one that was given before is given again, the likelier the
 * more often it was. The same for the same documents.
 */
export function enlarge(documents: readonly (readonly string[])[], size: number): string[] {
  const real = documents.flat();
  if (size <= real.length) return real.slice(0, size);
  const renaming = renamingOf(real);
  const random = randomFrom(1);
  const sentences = [...real];
  while (sentences.length < size) {
    const start = Math.floor(random() * real.length);
    sentences.push(...renaming(real.slice(start, start + together), random).slice(0, size - sentences.length));
  }
  return sentences;
}

type Renaming = (passage: readonly string[], random: () => number) => string[];

function renamingOf(real: readonly string[]): Renaming {
  const law = heapsOf(real);
  const counts = countsOf(real);
  const used = new Set(counts.keys());
  /** By rare word: every name that it was given, once for each passage. */
  const given = new Map([...counts].filter(isRare).map(([word, count]) => [word, Array<string>(count).fill(word)]));
  let words = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (passage, random) => {
    const inPassage = passage.flatMap(wordsOf);
    words += inPassage.length;
    const rare = [...new Set(inPassage)].filter((word) => given.has(word));
    const newlyCoined = (law.factor * words ** law.power - used.size) / rare.length;
    const names = new Map(
      rare.map((word) => {
        const before = given.get(word) as string[];
        const name =
          random() < newlyCoined ? coin(word, used, random) : (before[Math.floor(random() * before.length)] as string);
        before.push(name);
        return [word, name];
      }),
    );
    return passage.map((sentence) => renamed(sentence, names));
  };
}

function renamed(sentence: string, names: ReadonlyMap<string, string>): string {
  return sentence.replace(wordPattern, (word) => {
    const lower = word.toLowerCase();
    const name = names.get(lower);
    return name === undefined || name === lower ? word : cased(name, word);
  });
}

function isRare([word, count]: readonly [string, number]): boolean {
  return word.length >= fewestLetters && count <= mostOften;
}

function countsOf(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
