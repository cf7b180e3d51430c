import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';

/** From so many milliseconds on an outage is long: it is told before it is over. */
const long = 60_000;

/** Writes a line when a lost connection is there again, with how long it was gone, and one when that takes long. */
export function logOutages(client: Client, log: Logger, now: () => number): void {
  const lost = new Map<number, { readonly since: number; readonly timer: NodeJS.Timeout; reason?: string }>();
  const over = (shard: number): void => {
    const outage = lost.get(shard);
    if (!outage) return;
    clearTimeout(outage.timer);
    lost.delete(shard);
    const seconds = Math.round((now() - outage.since) / 100) / 10;
    log.info(
      { shard, seconds, ...(outage.reason && { reason: outage.reason }) },
      'the connection to Discord was lost, and is there again',
    );
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (lost.has(shard)) return;
    const timer = setTimeout(() => {
      const reason = lost.get(shard)?.reason;
      log.warn({ shard, seconds: long / 1_000, ...(reason && { reason }) }, 'no connection to Discord; trying on');
    }, long);
    timer.unref();
    lost.set(shard, { since: now(), timer });
  });
  client.on(Events.ShardError, ({ message }, shard) => {
    const outage = lost.get(shard);
    if (outage) outage.reason = message;
  });
  client.on(Events.ShardResume, over);
  client.on(Events.ShardReady, over);
  client.on(Events.ShardDisconnect, (_, shard) => {
    clearTimeout(lost.get(shard)?.timer);
    lost.delete(shard);
  });
}
