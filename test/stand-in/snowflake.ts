const discordEpoch = 1_420_070_400_000;

export type NextId = (atMs?: number) => string;

/** Ids with the time in them, in the order they were asked for; at most 4096 a millisecond. */
export function makeIds(seed: number, now: () => number): NextId {
  const worker = BigInt(seed % 1024) << 12n;
  let count = 0n;
  return (atMs = now()) => {
    count += 1n;
    return ((BigInt(Math.floor(atMs - discordEpoch)) << 22n) | worker | (count % 4096n)).toString();
  };
}

export function timeOfId(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpoch;
}

/** About as long as Discord's interaction tokens, so that a length limit in the bot shows. */
export function makeTokens(seed: number): (id: string) => string {
  let state = seed >>> 0;
  return (id) => {
    const noise = Array.from({ length: 110 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
    return Buffer.from([...Buffer.from(`interaction:${id}:`), ...noise]).toString('base64url');
  };
}

/** The id of a server, the `nth` of those that Discord gives to a shard of so many. */
export function serverIdOf([shard, shards]: readonly [number, number], nth = 0): string {
  const first = Math.ceil((Date.UTC(2024, 0) - discordEpoch) / shards) * shards;
  return (BigInt(first + nth * shards + shard) << 22n).toString();
}
