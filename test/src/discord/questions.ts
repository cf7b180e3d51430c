import { setTimeout as sleep } from 'node:timers/promises';
import type { StandIn } from '../../stand-in/stand-in.ts';
import type { InteractionOutcome, SlashInput } from '../../stand-in/types.ts';
import type { Fleet } from './fleet.ts';

/** A server's channel, and the shard that the server is of. */
export interface Place {
  readonly guild: string;
  readonly channel: string;
  readonly shard: number;
}

/** What became of the questions. */
export interface Told {
  /** Answered once, by the process that kept the shard, all in its first response. */
  readonly answered: number;
  /** Of them, those that were asked of a process of whose shards others still had to log in. */
  readonly early: number;
  /** Discord had nobody to send them to: the process of the shard was killed, or hasn't logged in with it yet. Nobody can answer such a question, and Discord says so to the user at once. */
  readonly unsent: number;
  /** Sent to a process that was killed before it had answered. */
  readonly cutOff: number;
  /** All others, each with what is wrong. */
  readonly wrong: readonly string[];
  /** How long the slowest first response took, in milliseconds. */
  readonly slowest: number;
}

interface Asked {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly shard: number;
  readonly keeper: string;
  readonly isEarly: boolean;
  readonly outcome: InteractionOutcome | Error;
}

const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const kinds: readonly Pick<SlashInput, 'name' | 'options'>[] = [
  { name: 'read', options: [{ name: 'section', value: '8' }] },
  { name: 'ask', options: [{ name: 'question', value: 'What did Chen Jining do on the night of December 31?' }] },
];
/**
 * Discord waits for 3 s. A busy computer may take longer than that, not as long as a question would have to wait until the last of a process's four
 * shards is logged in.
 */
export const firstResponseMs = 10_000;
/** The whole answer may take longer. */
const timeoutMs = firstResponseMs + 5_000;
/** A question to each shard comes so often, in milliseconds. */
const round = 2_000;

/** Asks something in a server of each shard, round after round, until it is told to stop; then tells what became of it all. */
export function askThroughout(standIn: StandIn, fleet: Fleet, places: readonly Place[]) {
  const byShard = groupedBy(places, ({ shard }) => shard);
  const asked: Promise<Asked>[] = [];
  let unsent = 0;
  const ask = (shard: number, { guild, channel }: Place, keeper: string): Promise<Asked> => {
    const nth = asked.length;
    const given = kinds[nth % kinds.length] as (typeof kinds)[number];
    const user = { id: (300_000_000_000_000_000n + BigInt(nth)).toString() };
    const [at, isEarly] = [Date.now(), !fleet.isReady(keeper)];
    return standIn
      .slash({ ...given, guildId: guild, channelId: channel, user, timeoutMs })
      .catch((error: Error) => error)
      .then((outcome) => ({ at, shard, keeper, isEarly, outcome }));
  };
  const stop = new AbortController();
  const asking = (async () => {
    for (let nth = 0; !stop.signal.aborted; nth++) {
      for (const [shard, there] of byShard) {
        const keeper = fleet.keeperOf(shard);
        if (keeper === undefined) unsent++;
        else asked.push(ask(shard, there[nth % there.length] as Place, keeper));
      }
      await sleep(round, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return async (): Promise<Told> => {
    stop.abort();
    await asking;
    return tell(standIn, fleet, await Promise.all(asked), unsent);
  };
}

function tell(standIn: StandIn, fleet: Fleet, asked: readonly Asked[], unsent: number): Told {
  const callbacks = standIn.requests.filter(({ route }) => route === callback);
  const responses = groupedBy(callbacks, ({ params }) => params.interaction_id);
  const wrong: string[] = [];
  const told = { answered: 0, early: 0, unsent, cutOff: 0, slowest: 0 };
  for (const { at, shard, keeper, isEarly, outcome } of asked) {
    if (outcome instanceof Error) {
      if (at + firstResponseMs > (fleet.killedAt(keeper) ?? Number.POSITIVE_INFINITY)) told.cutOff++;
      else wrong.push(`shard ${shard}, kept by ${keeper}: ${outcome.message}`);
      continue;
    }
    const id = String(outcome.interaction.id);
    const all = responses.get(id) ?? [];
    responses.delete(id);
    const takers = all.filter(({ status }) => status === 204).map(({ from }) => from);
    const isOnce = takers.length === 1 && all.every(({ from }) => from === keeper) && outcome.followUps.length === 0;
    if (!isOnce) wrong.push(`shard ${shard}, kept by ${keeper}: answered by ${all.map(({ from }) => from)}`);
    told.answered++;
    if (isEarly) told.early++;
    told.slowest = Math.max(told.slowest, Math.round(outcome.msToFirstResponse));
  }
  // What is left was said to those who were cut off: by the process that was killed, if at all.
  for (const { from } of [...responses.values()].flat())
    if (fleet.killedAt(from) === undefined)
      wrong.push(`${from} answers what was not answered in time, or not asked of it`);
  return { ...told, wrong };
}

function groupedBy<Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
