import type { Units } from './tokens.ts';

/** `length` units in a row that the text has from `claim` on, and article number `source` from `place` on. */
export interface Run {
  readonly source: number;
  readonly claim: number;
  readonly place: number;
  readonly length: number;
}

/** Runs of one article that are looked at: more come only from texts that repeat themselves endlessly. */
const mostRuns = 4_000;
/** Places in the text where the same few words may begin a run. */
const mostRepeats = 8;
/** Units compared for one article, so that endless repetition costs no more than a long article. */
const mostSteps = 1_000_000;

/**
 * The longest runs that text and article share, of at least `least` units each. The text's n-grams are the index and the
 * article streams past it, so that nothing is built for an article and the time is linear.
 */
export function commonRuns(claim: Units, article: Units, least: number, source: number): Run[] {
  const ids = new Map<string, number>();
  for (const form of claim.forms) if (!ids.has(form)) ids.set(form, ids.size);
  const here = Int32Array.from(claim.forms, (form) => ids.get(form) as number);
  const there = Int32Array.from(article.forms, (form) => ids.get(form) ?? -1);
  const grams = gramsOf(here, least, ids.size);
  const runs: Run[] = [];
  let steps = 0;
  for (let place = 0; place + least <= there.length; place++) {
    const key = gramAt(there, place, least, ids.size);
    for (const start of key === undefined ? [] : (grams.get(key) ?? [])) {
      if (start > 0 && place > 0 && here[start - 1] === there[place - 1]) continue;
      let length = least;
      while (start + length < here.length && here[start + length] === there[place + length]) length++;
      steps += length;
      runs.push({ source, claim: start, place, length });
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

/** The units from `at` on as one number; undefined when one of them isn't in the text. At most 3 units below 2^17 fit. */
function gramAt(ids: Int32Array, at: number, size: number, base: number): number | undefined {
  let key = 0;
  for (let i = at; i < at + size; i++) {
    const id = ids[i] as number;
    if (id < 0) return undefined;
    key = key * base + id;
  }
  return key;
}
