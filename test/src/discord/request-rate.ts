/** How often a process looks whether it is held up, in milliseconds. */
const beat = 10;

/** When this process wasn't held up, from now on, in epoch milliseconds; for `mostInASecond`. */
export function watchBeats(): { readonly beats: readonly number[]; end(): void } {
  const beats = [Date.now()];
  const timer = setInterval(() => beats.push(Date.now()), beat);
  return { beats, end: () => clearInterval(timer) };
}

/** Most requests within a second. */
export interface MostInASecond {
  /** By the times at which they were written down. */
  readonly seen: number;
  /** Without those that may have come earlier, and were only written down late because the process was held up. */
  readonly certain: number;
}

/** Counts requests by the times at which they were written down by a process with these beats, both oldest first. */
export function mostInASecond(times: readonly number[], beats: readonly number[]): MostInASecond {
  return { seen: most(times, times), certain: most(times, cameAfter(times, beats)) };
}

/** `earliest` is for each request when it may have come. */
function most(times: readonly number[], earliest: readonly number[]): number {
  let first = 0;
  return times.reduce((so, at, i) => {
    while ((earliest[first] as number) <= at - 1_000) first++;
    return Math.max(so, i - first + 1);
  }, 0);
}

/** Whatever has come is taken up between two beats: what came before the last but one was. */
function cameAfter(times: readonly number[], beats: readonly number[]): readonly number[] {
  let next = 0;
  return times.map((at) => {
    while (next < beats.length && (beats[next] as number) <= at) next++;
    return beats[Math.max(0, next - 2)] ?? at;
  });
}
