import type { MatchingRun } from './matching-runs.ts';

/** A chain of runs of one article that follow each other in the text as they do there, with little between them. */
export interface AlignedRegion {
  readonly source: number;
  /** In the order of the text, and of the article. */
  readonly runs: readonly MatchingRun[];
}

/** Most tokens of the article left out between two runs of one region; with more between them they are two regions. */
const closeGap = 12;
/** The same in the text, where somebody may have put a clause in. */
const claimGap = 24;

/** Runs a text is told apart into. One of 4,000 characters that was changed here and there has fewer. */
const mostTaken = 128;

/** Runs that share no token of the text, the longest first, those near a run already taken before others of their length. */
export function disjointRuns(runs: readonly MatchingRun[], size: number, least: number): MatchingRun[] {
  const owners: (MatchingRun | undefined)[] = Array.from({ length: size });
  const taken: MatchingRun[] = [];
  let open = [...runs];
  while (open.length > 0 && taken.length < mostTaken) {
    open = open.map((run) => uncovered(run, owners)).filter(({ length }) => length >= least);
    let best = open[0];
    let most = 0;
    for (const run of open) {
      if (run.length + nearBonus <= most) continue;
      const worth = run.length + (isNearTaken(run, owners) ? nearBonus : 0);
      if (worth > most) [best, most] = [run, worth];
    }
    if (!best) break;
    taken.push(best);
    owners.fill(best, best.claim, best.claim + best.length);
  }
  return taken.sort((a, b) => a.claim - b.claim);
}

/** Tokens that it is worth to go on where the text goes on. */
const nearBonus = 6;

function isNearTaken(run: MatchingRun, owners: readonly (MatchingRun | undefined)[]): boolean {
  const end = run.claim + run.length;
  const left = owners.slice(Math.max(0, run.claim - claimGap), run.claim).findLast(Boolean);
  const right = owners.slice(end, end + claimGap).find(Boolean);
  return (left !== undefined && follows(left, run)) || (right !== undefined && follows(run, right));
}

/** The first part of a run that no other has covered. */
function uncovered(run: MatchingRun, owners: readonly (MatchingRun | undefined)[]): MatchingRun {
  let from = run.claim;
  const end = run.claim + run.length;
  while (from < end && owners[from]) from++;
  let to = from;
  while (to < end && !owners[to]) to++;
  if (to - from === run.length) return run;
  return { ...run, claim: from, article: run.article + from - run.claim, length: to - from };
}

function follows(first: MatchingRun, second: MatchingRun): boolean {
  const left = second.claim - first.claim - first.length;
  const right = second.article - first.article - first.length;
  return first.source === second.source && right >= 0 && right <= closeGap && left >= 0 && left <= claimGap;
}

/** Runs in the order of the text → regions: neighbours are chained where they follow each other (collinear chaining, greedy). */
export function alignedRegions(runs: readonly MatchingRun[]): AlignedRegion[] {
  const chains: MatchingRun[][] = [];
  for (const run of runs) {
    const last = chains.at(-1)?.at(-1);
    if (last && follows(last, run)) chains.at(-1)?.push(run);
    else chains.push([run]);
  }
  return chains.map((members) => ({ source: members[0]?.source ?? 0, runs: members }));
}

export function lengthOf({ runs }: AlignedRegion): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}
