import { Client, Events } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logOutages } from '../../../src/discord/outages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const client = new Client({ intents: [] });
  const lines: object[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line)) });
  logOutages(client, log, Date.now);
  return { client, lines };
}

test('a lost connection is one line when it is there again, with how long it was gone and why', () => {
  const { client, lines } = watched();
  client.emit(Events.ShardReconnecting, 0);
  for (let tries = 0; tries < 5; tries++) {
    client.emit(Events.ShardError, new Error('connect ECONNREFUSED'), 0);
    client.emit(Events.ShardReconnecting, 0);
    vi.advanceTimersByTime(1_000);
  }
  expect(lines).toEqual([]);
  client.emit(Events.ShardResume, 0, 3);
  client.emit(Events.ShardReady, 0, undefined);
  const msg = 'the connection to Discord was lost, and is there again';
  expect(lines).toEqual([{ level: 30, shard: 0, seconds: 5, reason: 'connect ECONNREFUSED', msg }]);
});

test('one that stays away is told after a minute, once', () => {
  const { client, lines } = watched();
  client.emit(Events.ShardReconnecting, 2);
  vi.advanceTimersByTime(600_000);
  expect(lines).toEqual([{ level: 40, shard: 2, seconds: 60, msg: 'no connection to Discord; trying on' }]);
  client.emit(Events.ShardReady, 2, undefined);
  expect(lines.slice(1)).toEqual([
    { level: 30, shard: 2, seconds: 600, msg: 'the connection to Discord was lost, and is there again' },
  ]);
});

test('the first connection is no outage', () => {
  const { client, lines } = watched();
  client.emit(Events.ShardReady, 0, undefined);
  expect(lines).toEqual([]);
});
