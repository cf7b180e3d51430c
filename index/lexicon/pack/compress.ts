import { principalAxes } from './axes.ts';

export interface Compression {
  /** The strongest axes say how frequent a word is rather than what it means, and are left out (Mu & Viswanath, 2018). */
  readonly dropped: number;
  readonly dimensions: number;
}

/** Rows of `width` values → rows of `dimensions` int8s, with about the same cosines among each other. */
export function compressVectors(rows: Float32Array, width: number, { dropped, dimensions }: Compression): Int8Array {
  const count = rows.length / width;
  const centred = centre(rows, width);
  const axes = principalAxes(centred, width).slice(dropped, dropped + dimensions);
  const packed = new Int8Array(count * dimensions);
  for (let row = 0; row < count; row++) {
    const vector = centred.subarray(row * width, (row + 1) * width);
    packed.set(quantise(axes.map((axis) => dot(axis, vector))), row * dimensions);
  }
  return packed;
}

function centre(rows: Float32Array, width: number): Float64Array {
  const count = rows.length / width;
  const mean = new Float64Array(width);
  for (const [at, value] of rows.entries()) mean[at % width] = (mean[at % width] ?? 0) + value / count;
  return Float64Array.from(rows, (value, at) => value - (mean[at % width] ?? 0));
}

// Only the direction counts for a cosine, so each vector fills the range of an int8 and needs no scale.
function quantise(vector: readonly number[]): number[] {
  const largest = Math.max(...vector.map(Math.abs));
  return vector.map((value) => (largest === 0 ? 0 : Math.round((value * 127) / largest)));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
