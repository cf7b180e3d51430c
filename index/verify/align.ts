import type { AlignedRegion } from './aligned-regions.ts';
import { type Stretch, type Tokens, wordsIn } from './tokens.ts';

/** A stretch of the text that the article has otherwise; either may be empty: left out, or put in. */
export interface Edit {
  readonly claim: Stretch;
  readonly article: Stretch;
}

/** A part of the text beside what it was made of. `matched` counts words. */
export interface Alignment {
  readonly claim: Stretch;
  readonly article: Stretch;
  readonly edits: readonly Edit[];
  /** Tokens that are the same in both, in order. */
  readonly pairs: readonly Pair[];
  readonly matched: number;
}

export type Pair = readonly [claim: number, article: number];

/** Gaps with more pairs of tokens than this aren't looked into: what stands there is another text. */
const mostCells = 200_000;
/** Words at the ends of the text with nothing in common with the article are changed up to this many, and added beyond. */
export const mostChangedAtEnd = 3;

/** Whether the ends of a stretch stand for words of the article, in the sentence that holds a token of it. */
export interface Ends {
  readonly leading: boolean;
  readonly trailing: boolean;
  sentenceOf(token: number): Stretch;
}

/**
 * Lays a stretch of the text beside a region, token by token. Its runs are anchors, as in a diff of files: they stand as they
 * are, and only the gaps between them and the two ends are aligned by dynamic programming.
 */
export function alignAt(
  claim: Tokens,
  article: Tokens,
  { runs }: AlignedRegion,
  whole: Stretch,
  ends: Ends,
): Alignment {
  const pairs: Pair[] = [];
  const first = runs[0];
  if (first) pairs.push(...matchesBefore(claim, article, { start: whole.start, end: first.claim }, first.article));
  for (const [i, run] of runs.entries()) {
    const last = runs[i - 1];
    if (last) {
      const between = { start: last.claim + last.length, end: run.claim };
      pairs.push(...matches(claim, article, between, { start: last.article + last.length, end: run.article }));
    }
    for (let k = 0; k < run.length; k++) pairs.push([run.claim + k, run.article + k]);
  }
  const last = runs.at(-1);
  if (last) {
    const rest = { start: last.claim + last.length, end: whole.end };
    pairs.push(...matchesBehind(claim, article, rest, last.article + last.length));
  }
  return alignmentOf(claim, article, pairs, whole, ends);
}

function matchesBefore(claim: Tokens, article: Tokens, lead: Stretch, end: number): Pair[] {
  return matches(claim, article, lead, { start: Math.max(0, end - reachOf(lead)), end }, true).reverse();
}

function matchesBehind(claim: Tokens, article: Tokens, rest: Stretch, start: number): Pair[] {
  return matches(claim, article, rest, { start, end: Math.min(article.forms.length, start + reachOf(rest)) });
}

/** Tokens of the article worth looking at for a stretch of the text at one of its ends. */
function reachOf({ start, end }: Stretch): number {
  return end === start ? 0 : end - start + 4;
}

/**
 * The longest row of equal tokens in the same order (longest common subsequence): edits are shown as words left out and put in, so
 * an exchange needs no cost of its own. Of equally long ones the one nearest to
 * the start; from the ends, in reverse, when read `backwards`.
 */
function matches(claim: Tokens, article: Tokens, left: Stretch, right: Stretch, backwards = false): Pair[] {
  const rows = left.end - left.start;
  const columns = right.end - right.start;
  if (rows * columns === 0 || rows * columns > mostCells) return [];
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const at = ({ start, end }: Stretch, i: number): number => (backwards ? end - 1 - i : start + i);
  const same = (i: number, j: number): boolean => claim.forms[at(left, i)] === article.forms[at(right, j)];
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const cell = i * width + j;
      best[cell] = same(i, j)
        ? (best[cell + width + 1] as number) + 1
        : Math.max(best[cell + width] as number, best[cell + 1] as number);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) pairs.push([at(left, i++), at(right, j++)]);
    else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

function alignmentOf(
  claim: Tokens,
  article: Tokens,
  pairs: readonly Pair[],
  whole: Stretch,
  { leading, trailing, sentenceOf }: Ends,
): Alignment {
  const [firstClaim, firstPlace] = pairs[0] ?? [whole.end, 0];
  const [lastClaim, lastPlace] = pairs.at(-1) ?? [whole.end - 1, -1];
  const before = leading ? atEnd(claim, { start: whole.start, end: firstClaim }) : 0;
  const behind = trailing ? atEnd(claim, { start: lastClaim + 1, end: whole.end }) : 0;
  const lead = before > 0 ? Math.max(firstPlace - before, sentenceOf(firstPlace).start) : firstPlace;
  const rest = behind > 0 ? Math.min(lastPlace + 1 + behind, sentenceOf(lastPlace).end) : lastPlace + 1;
  const start = wordsIn(article, { start: lead, end: firstPlace }) > 0 ? lead : firstPlace;
  const end = wordsIn(article, { start: lastPlace + 1, end: rest }) > 0 ? rest : lastPlace + 1;
  const edits: Edit[] = [];
  let [claimAt, placeAt] = [whole.start, start];
  for (const [i, j] of [...pairs, [whole.end, end] as const]) {
    if (i > claimAt || j > placeAt) {
      edits.push({ claim: { start: claimAt, end: i }, article: { start: placeAt, end: j } });
    }
    [claimAt, placeAt] = [i + 1, j + 1];
  }
  const matched = pairs.reduce((sum, [i]) => sum + (claim.words[i] ?? 0), 0);
  return { claim: whole, article: { start, end }, edits, pairs, matched };
}

/** Tokens of the article that stand for an unmatched end of the text; what joins two pieces stands for nothing. */
function atEnd(claim: Tokens, { start, end }: Stretch): number {
  let words = 0;
  for (let i = start; i < end; i++) words += claim.words[i] ?? 0;
  return words <= mostChangedAtEnd && words > 0 ? end - start : 0;
}
