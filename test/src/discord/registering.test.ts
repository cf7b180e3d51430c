import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { commandIdsOf } from '../../../src/discord/command-mentions.ts';
import { registerCommands } from '../../../src/discord/registering.ts';
import { closeAll, connect } from '../../stand-in/client.ts';

afterEach(closeAll);

const everywhere = 'GET /applications/{application_id}/commands';
const inServers = 'GET /applications/{application_id}/guilds/{guild_id}/commands';
const forbidden = { kind: 'status', status: 403, body: { code: 50_001, message: 'Missing Access' } } as const;

/** Registers, and gives what the log says from a level on. */
async function register(
  route?: string,
  settings: Parameters<typeof registerCommands>[1] = {},
): Promise<{ client: Client<true>; log: unknown[]; routes: readonly string[]; violations: readonly string[] }> {
  const { standIn, client } = await connect(undefined, { guilds: [{}, {}] });
  if (route) standIn.fault({ route, effect: forbidden, times: 9 });
  const log: unknown[] = [];
  const logger = pino(
    { level: 'info' },
    { write: (line) => void log.push((JSON.parse(line) as { level: number; msg: string }).msg) },
  );
  await registerCommands(client as Client<true>, settings, logger, new AbortController().signal);
  const routes = standIn.requests.map(({ route }) => route);
  return { client: client as Client<true>, log, routes, violations: standIn.violations };
}

it('commands of an earlier run that it may not look for in a server are no fault', async () => {
  const { client, log, violations } = await register(inServers);
  expect([log, commandIdsOf(client, null).size > 0, violations]).toEqual([['registered the commands'], true, []]);
});

it('commands that it may not register are one', async () => {
  const { client, log } = await register(everywhere);
  expect([log, commandIdsOf(client, null).size]).toEqual([['Discord refuses the commands'], 0]);
});

it('a process that keeps one of many shards asks no server for commands of an earlier run', async () => {
  const ofMany = (await register(undefined, { shards: { ids: [0], total: 64 } })).routes;
  const ofTwo = (await register(undefined, { shards: { ids: [0], total: 2 } })).routes;
  const asked = [ofMany, ofTwo].map((routes) => routes.filter((route) => route === inServers).length);
  expect(asked).toEqual([0, 2]);
});
