import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Ledger } from '../../commands/daily/ledger.ts';
import type { UsualArticles } from '../../commands/daily/usual-articles.ts';

/** Milliseconds before what couldn't be deleted is tried again; the last again and again. */
const usualWaits = [1_000, 10_000, 60_000] as const;

interface Kept {
  readonly ledger: Pick<Ledger, 'leave'>;
  readonly usual: UsualArticles;
}

/**
 * Deletes all that is kept of a server that the bot was taken out of; where the database is away, when it is back. Ends early when `stop` fires
 * or the bot `isBack`. Never throws; what fails is told once.
 */
export async function forgetServer(
  guild: string,
  { ledger, usual }: Kept,
  isBack: () => boolean,
  log: Logger,
  stop: AbortSignal,
  waits: readonly number[] = usualWaits,
): Promise<void> {
  for (let tries = 0; !stop.aborted && !isBack(); tries++) {
    try {
      await ledger.leave(guild);
      for (const { channel } of usual.of(guild)) await usual.choose(guild, channel, undefined);
      log.info({ guild }, 'the bot was taken out of a server: what it kept of it is deleted');
      return;
    } catch (error) {
      if (tries === 0)
        log.error({ guild, err: error }, 'what is kept of a server that was left stays; trying until it is deleted');
      const pause = waits[Math.min(tries, waits.length - 1)];
      await sleep(pause, undefined, { signal: stop, ref: false }).catch(() => undefined);
    }
  }
}
