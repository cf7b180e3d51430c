import { Client, Events, RESTEvents } from 'discord.js';
import { expect, it } from 'vitest';
import { refusal, reply } from '../../../commands/reply/reply.ts';
import { cameOf, type Observer, observeClient } from '../../../src/discord/observer.ts';

/** A client that nobody has logged in, what an observer is told of it, and its clock in milliseconds. */
function observed() {
  const client = new Client({ intents: [], shards: [0, 1], shardCount: 4 });
  const told: unknown[] = [];
  const clock = { now: 1_000 };
  const observer: Observer = {
    answering: () => () => undefined,
    acknowledged: (seconds) => told.push(['acknowledged', seconds]),
    responded: (method, status) => told.push([method, status]),
    connection: (event) => told.push(event),
    watch: (gateway) => told.push(gateway()),
  };
  observeClient(client, observer, () => clock.now);
  const arrive = (id: string) => client.emit(Events.InteractionCreate, { id } as never);
  const respond = (path: string, status: number) =>
    client.rest.emit(RESTEvents.Response, { method: 'POST', path } as never, { status } as never);
  return { client, told, clock, arrive, respond };
}

it('measures from an interaction’s arrival to the first response that Discord takes', () => {
  const { told, clock, arrive, respond } = observed();
  arrive('7');
  clock.now += 40;
  respond('/interactions/7/token/callback', 503);
  clock.now += 60;
  respond('/interactions/7/token/callback', 204);
  respond('/interactions/7/token/callback', 204);
  respond('/interactions/8/token/callback', 204);
  respond('/channels/7/messages', 200);
  expect(told.slice(1)).toEqual([
    ['POST', 503],
    ['POST', 204],
    ['acknowledged', 0.1],
    ['POST', 204],
    ['POST', 204],
    ['POST', 200],
  ]);
});

it('tells what becomes of connections, and that none is up before the login', () => {
  const { client, told } = observed();
  client.emit(Events.ShardReady, 0, undefined);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardResume, 0, 0);
  client.emit(Events.ShardDisconnect, { code: 4004 } as never, 0);
  expect(told).toEqual([{ shards: 2, connected: 0 }, 'new', 'lost', 'resumed', 'ended']);
});

it('says what came of a command by the kind of its data, or of its reply', () => {
  const answered = {
    kind: 'not-stated',
    question: '',
    confidence: 0,
    quotes: [],
    closest: [],
    unknownWords: [],
  } as const;
  expect([
    cameOf({ reply: reply('public'), data: answered }),
    cameOf({ reply: reply('public') }),
    cameOf({ reply: refusal([]), data: { error: 'x' } }),
  ]).toEqual(['not-stated', 'reply', 'refusal']);
});
