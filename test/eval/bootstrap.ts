import { randomFrom } from './random.ts';

/** `draws` samples of as many of `n` places, each place drawn with replacement; always the same ones. */
export function resamples(n: number, draws: number): number[][] {
  const random = randomFrom(1);
  return Array.from({ length: draws }, () => Array.from({ length: n }, () => Math.floor(random() * n)));
}
