import type { QueryContext } from '../candidates.ts';

/**
 * Signs of an answer that belong together. `measure` writes one number a sign into `out` from `at` on, each about 0 to 1;
 * `place` is the sentence's place among the candidates.
 */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  measure(query: QueryContext, sentence: number, out: Float64Array, at: number, place: number): void;
}
