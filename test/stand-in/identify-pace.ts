import type { World } from './world.ts';

/** What Discord allows all of a bot's processes together: a login in this time for each bucket, in milliseconds. */
const apart = 5_000;

/** Judges a shard's login, where `maxConcurrency` is given: whether it comes too soon after another of its bucket. */
export function identifyPace({ options, now }: World, blame: (reason: string) => void): (shard: number) => boolean {
  const { maxConcurrency } = options;
  if (maxConcurrency === undefined) return () => false;
  const latest = new Map<number, number>();
  return (shard) => {
    const bucket = shard % maxConcurrency;
    const since = now() - (latest.get(bucket) ?? Number.NEGATIVE_INFINITY);
    latest.set(bucket, now());
    if (since < apart) blame(`gateway: shard ${shard} logs in ${since} ms after another of its bucket`);
    return since < apart;
  };
}
