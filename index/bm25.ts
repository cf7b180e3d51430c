/** BM25's parameters, `k1` and `b`: those that did best on questions against sentences and passages. */
export const saturation = 0.9;
export const lengthWeight = 0.4;

/** The same as MiniSearch takes them; `d` is what BM25+ gives every match, its own default. */
export const miniSearchParameters = { k: saturation, b: lengthWeight, d: 0.5 } as const;

/** How much a term found in `holding` of `all` sentences (or articles) says; never below 0. */
export function inverseDocumentFrequency(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** What a term that none of `all` sentences has would say: the most there is. */
export function idfOfUnseen(all: number): number {
  return inverseDocumentFrequency(0, all);
}

/** What a sentence's length is measured by: 1 at the mean, above 1 for a longer one. Both are counted in content terms. */
export function lengthNorm(length: number, meanLength: number): number {
  return 1 - lengthWeight + (lengthWeight * length) / (meanLength || 1);
}
