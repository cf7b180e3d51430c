import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;
/** That of @discordjs/ws, which discord.js exports under the name of another class of its own. */
type Manager = Parameters<BuildStrategy>[0];
type EventName = Parameters<Manager['on']>[0];

type Builder = NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>;

/** Waits for the turn of a bucket's next shard to log in, among those of all processes; rejects when `signal` fires. */
export type IdentifyTurn = (bucket: number, signal: AbortSignal) => Promise<unknown>;

/** Lets shards log in as Discord allows one bot, not one process. */
export function sharedIdentifies(turn: IdentifyTurn): Builder {
  return async (manager) => {
    const { max_concurrency: buckets } = (await manager.fetchGatewayInformation()).session_start_limit;
    return {
      waitForIdentify: async (shard, signal) => {
        await turn(shard % buckets, signal);
      },
    };
  };
}

/** Waits before a connection is tried again, in milliseconds, by how many in a row came to nothing; the last again and again. */
const waits = [0, 1_000, 5_000, 15_000, 30_000, 60_000] as const;

/**
 * Connects to the gateway as discord.js does, but waits longer and longer between tries that come to nothing: it would try twice a second
 * for ever. A shard starts anew when it was ready or had resumed. `sleep` ends early when the bot stops.
 */
export function patientStrategy(sleep: (milliseconds: number) => Promise<void>): BuildStrategy {
  return (manager) => {
    const failed = new Map<number, number>();
    const closed = new Set<number>();
    const on = (event: string, heard: (shard: number) => void): void => {
      manager.on(event as EventName, ({ shardId }: { readonly shardId: number }) => heard(shardId));
    };
    for (const up of ['ready', 'resumed']) on(up, (shard) => failed.delete(shard));
    on('closed', (shard) => {
      closed.add(shard);
      failed.set(shard, (failed.get(shard) ?? -1) + 1);
    });
    const { retrieveSessionInfo } = manager.options;
    Object.assign(manager.options, {
      // It is asked for with every event, and before a connection is made, which waits for it.
      retrieveSessionInfo: async (shard: number) => {
        const pause = waits[Math.min(failed.get(shard) ?? 0, waits.length - 1)] as number;
        if (closed.delete(shard) && pause > 0) await sleep(pause);
        return retrieveSessionInfo(shard);
      },
    });
    return Reflect.construct(SimpleShardingStrategy, [manager]) as ReturnType<BuildStrategy>;
  };
}
