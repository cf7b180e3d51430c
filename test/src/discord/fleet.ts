import { expect } from 'vitest';
import { startDeadline } from '../../setup/deadlines.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { type BotProcess, startBot } from './bot-process.ts';

/** Several processes of the bot over one database, each with its part of the shards. Each start has a name of its own. */
export interface Fleet {
  /** The name of the process that is connected for a shard; undefined where none is. */
  keeperOf(shard: number): string | undefined;
  /** When the process of this name was killed, in epoch milliseconds; undefined where it wasn't. */
  killedAt(name: string): number | undefined;
  /** Whether all shards of the process of this name are logged in. */
  isReady(name: string): boolean;
  /** The name of the `nth` process as it was started last. */
  nameOf(nth: number): string;
  start(nth: number): void;
  /** In the middle of whatever it does; resolves when Discord has noticed. */
  kill(nth: number): Promise<void>;
  /** Until all of its shards are logged in, and throws where it ends before. */
  untilReady(nth: number): Promise<void>;
  /** Ends all, and resolves with the status of each. */
  stop(): Promise<(number | null)[]>;
  /** Whatever is running still. */
  killAll(): void;
}

/** All shards of all processes may have to log in one after the other, every 5.5 s. */
const loginTakes = 6_000;
const ready = /"msg":"ready"/;

export function fleetOf(standIn: StandIn, database: string, processes: number, shards: number): Fleet {
  const each = shards / processes;
  const started = new Map<string, BotProcess>();
  const running: { readonly name: string; readonly bot: BotProcess }[] = [];
  const killed = new Map<string, number>();
  const at = (nth: number) => {
    const one = running[nth];
    if (!one) throw new Error(`process ${nth} was never started`);
    return one;
  };
  return {
    keeperOf: (shard) => standIn.gateway.connected.find((one) => one.shard[0] === shard && !killed.has(one.from))?.from,
    killedAt: (name) => killed.get(name),
    isReady: (name) => ready.test(started.get(name)?.log() ?? ''),
    nameOf: (nth) => at(nth).name,
    start(nth) {
      const name = `${nth}.${started.size}`;
      const environment = {
        DATABASE_URL: database,
        DISCORD_API_URL: standIn.apiUrlOf(name),
        LOG_LEVEL: 'info',
        SHARDS: `${each * nth}-${each * (nth + 1) - 1}/${shards}`,
      };
      const bot = startBot(standIn, environment);
      started.set(name, bot);
      running[nth] = { name, bot };
    },
    async kill(nth) {
      const { name, bot } = at(nth);
      killed.set(name, Date.now());
      bot.kill();
      await bot.exited;
      await expect.poll(() => standIn.gateway.connected.filter(({ from }) => from === name)).toEqual([]);
    },
    async untilReady(nth) {
      const { name, bot } = at(nth);
      const timeout = startDeadline + shards * loginTakes;
      const isReady = () => ready.test(bot.log());
      const ended = bot.exited.then((status) =>
        Promise.reject(new Error(`${name} ended with ${status}: ${bot.log()}`)),
      );
      await Promise.race([ended, expect.poll(isReady, { timeout, interval: 100, message: bot.log() }).toBe(true)]);
    },
    stop: () => Promise.all(running.map(({ bot }) => bot.stop())),
    killAll: () => {
      for (const { bot } of running) bot.kill();
    },
  };
}
