/** Heaps' law: a text of `n` words has `factor · n ** power` different ones. */
export interface Heaps {
  readonly factor: number;
  readonly power: number;
}

export const wordPattern = /\p{L}+/gu;

/** The words of a sentence, in lower case, in order. */
export function wordsOf(sentence: string): string[] {
  return (sentence.match(wordPattern) ?? []).map((word) => word.toLowerCase());
}

/** The law that a text follows: least squares over the logarithms, at lengths a quarter longer each. The text has at least 100 words. */
export function heapsOf(sentences: readonly string[]): Heaps {
  const known = new Set<string>();
  const points: [number, number][] = [];
  let [words, next] = [0, 100];
  for (const word of sentences.flatMap(wordsOf)) {
    known.add(word);
    words += 1;
    if (words < next) continue;
    points.push([Math.log(words), Math.log(known.size)]);
    next = Math.ceil(1.25 * next);
  }
  const [meanX, meanY] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))];
  const power =
    points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return { factor: Math.exp(meanY - power * meanX), power };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
