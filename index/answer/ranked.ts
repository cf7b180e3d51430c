/** A sentence by its ordinal in the article; `score` compares sentences of one question only. */
export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}
