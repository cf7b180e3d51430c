/** `draws` samples of as many of `n` places, each place drawn with replacement; always the same ones. */
export function resamples(n: number, draws: number): number[][] {
  const random = mulberry32(1);
  return Array.from({ length: draws }, () => Array.from({ length: n }, () => Math.floor(random() * n)));
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
