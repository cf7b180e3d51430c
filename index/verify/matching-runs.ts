import type { Tokens } from './tokens.ts';

/** `length` tokens in a row that the text has from `claim` on, and article number `source` from `article` on. */
export interface MatchingRun {
  readonly source: number;
  readonly claim: number;
  readonly article: number;
  readonly length: number;
}

/** Runs of one article that are looked at: more come only from texts that repeat themselves endlessly. */
const mostRuns = 4_000;
/** Times that the same few words of the text may begin a run. */
const mostRepeats = 8;
/** Tokens compared for one article, so that endless repetition costs no more than a long article. */
const mostSteps = 1_000_000;

/**
 * The runs that text and article share and that go on to neither side (maximal matches), of at least `least` tokens each: the
 * seeds of the alignment. The text's n-grams are the index and the article streams past it, so that nothing is built for an
 * article and the time is linear.
 */
export function matchingRuns(claim: Tokens, other: Tokens, least: number, source: number): MatchingRun[] {
  const ids = new Map<string, number>();
  for (const form of claim.forms) if (!ids.has(form)) ids.set(form, ids.size);
  const here = Int32Array.from(claim.forms, (form) => ids.get(form) as number);
  const there = Int32Array.from(other.forms, (form) => ids.get(form) ?? -1);
  const grams = gramsOf(here, least, ids.size);
  const runs: MatchingRun[] = [];
  let steps = 0;
  for (let article = 0; article + least <= there.length; article++) {
    const key = gramAt(there, article, least, ids.size);
    for (const start of key === undefined ? [] : (grams.get(key) ?? [])) {
      if (start > 0 && article > 0 && here[start - 1] === there[article - 1]) continue;
      let length = least;
      while (start + length < here.length && here[start + length] === there[article + length]) length++;
      steps += length;
      runs.push({ source, claim: start, article, length });
      if (runs.length >= mostRuns || steps > mostSteps) return runs;
    }
  }
  return runs;
}

function gramsOf(ids: Int32Array, size: number, base: number): Map<number, number[]> {
  const grams = new Map<number, number[]>();
  for (let i = 0; i + size <= ids.length; i++) {
    const key = gramAt(ids, i, size, base) as number;
    const starts = grams.get(key);
    if (!starts) grams.set(key, [i]);
    else if (starts.length < mostRepeats) starts.push(i);
  }
  return grams;
}

/** The tokens from `at` on as one number; undefined when one of them isn't in the text. At most 3 tokens below 2^17 fit. */
function gramAt(ids: Int32Array, at: number, size: number, base: number): number | undefined {
  let key = 0;
  for (let i = at; i < at + size; i++) {
    const id = ids[i] as number;
    if (id < 0) return undefined;
    key = key * base + id;
  }
  return key;
}
