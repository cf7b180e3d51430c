import type { Run } from './matching-runs.ts';

/** Runs of one article that follow each other in the text as they do there, with little between them. */
export interface Place {
  readonly source: number;
  /** In the order of the text, and of the article. */
  readonly runs: readonly Run[];
}

/** Most units of the article left out between two runs of one place; with more between them they are two places. */
const closeGap = 12;
/** The same in the text, where somebody may have put a clause in. */
const claimGap = 24;

/** Runs a text is told apart into. One of 4,000 characters that was changed here and there has fewer. */
const mostTaken = 128;

/** Runs that share no unit of the text, the longest first, those near a run already taken before others of their length. */
export function disjointRuns(runs: readonly Run[], size: number, least: number): Run[] {
  const owners: (Run | undefined)[] = Array.from({ length: size });
  const taken: Run[] = [];
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

/** Units that it is worth to go on where the text goes on. */
const nearBonus = 6;

function isNearTaken(run: Run, owners: readonly (Run | undefined)[]): boolean {
  const end = run.claim + run.length;
  const left = owners.slice(Math.max(0, run.claim - claimGap), run.claim).findLast(Boolean);
  const right = owners.slice(end, end + claimGap).find(Boolean);
  return (left !== undefined && follows(left, run)) || (right !== undefined && follows(run, right));
}

/** The first part of a run that no other has covered. */
function uncovered(run: Run, owners: readonly (Run | undefined)[]): Run {
  let from = run.claim;
  const end = run.claim + run.length;
  while (from < end && owners[from]) from++;
  let to = from;
  while (to < end && !owners[to]) to++;
  if (to - from === run.length) return run;
  return { ...run, claim: from, place: run.place + from - run.claim, length: to - from };
}

function follows(first: Run, second: Run): boolean {
  const left = second.claim - first.claim - first.length;
  const right = second.place - first.place - first.length;
  return first.source === second.source && right >= 0 && right <= closeGap && left >= 0 && left <= claimGap;
}

/** Runs in the order of the text → places. */
export function placesOf(runs: readonly Run[]): Place[] {
  const places: Run[][] = [];
  for (const run of runs) {
    const last = places.at(-1)?.at(-1);
    if (last && follows(last, run)) places.at(-1)?.push(run);
    else places.push([run]);
  }
  return places.map((members) => ({ source: members[0]?.source ?? 0, runs: members }));
}

export function lengthOf({ runs }: Place): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}
