import type { VectorTable } from './format.ts';

/** The cosine of the vectors of two ids; 0 with an unknown word. */
export function measureCosines({ words, dimensions, values }: VectorTable): (a: number, b: number) => number {
  // Filled on demand: an article uses a few thousand of the words.
  const lengths = new Float64Array(words);
  const dot = (a: number, b: number) => {
    let sum = 0;
    let [i, j] = [a * dimensions, b * dimensions];
    const end = i + dimensions;
    // Four at a time and in whole numbers: it takes half.
    for (; i + 3 < end; i += 4, j += 4) {
      sum =
        (sum +
          Math.imul(values[i] as number, values[j] as number) +
          Math.imul(values[i + 1] as number, values[j + 1] as number) +
          Math.imul(values[i + 2] as number, values[j + 2] as number) +
          Math.imul(values[i + 3] as number, values[j + 3] as number)) |
        0;
    }
    for (; i < end; i++, j++) sum += Math.imul(values[i] as number, values[j] as number);
    return sum;
  };
  const lengthOf = (id: number) => {
    const known = lengths[id] as number;
    if (known !== 0) return known;
    const length = Math.sqrt(dot(id, id)) || 1;
    lengths[id] = length;
    return length;
  };
  return (a, b) => (a < 0 || b < 0 ? 0 : Math.max(-1, Math.min(1, dot(a, b) / (lengthOf(a) * lengthOf(b)))));
}
