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
): Promise<{ client: Client<true>; log: unknown[]; violations: readonly string[] }> {
  const { standIn, client } = await connect(undefined, { guilds: [{}, {}] });
  if (route) standIn.fault({ route, effect: forbidden, times: 9 });
  const log: unknown[] = [];
  const logger = pino(
    { level: 'info' },
    { write: (line) => void log.push((JSON.parse(line) as { level: number; msg: string }).msg) },
  );
  await registerCommands(client as Client<true>, {}, logger, new AbortController().signal);
  return { client: client as Client<true>, log, violations: standIn.violations };
}

it('commands of an earlier run that it may not look for in a server are no fault', async () => {
  const { client, log, violations } = await register(inServers);
  expect([log, commandIdsOf(client, null).size > 0, violations]).toEqual([['registered the commands'], true, []]);
});

it('commands that it may not register are one', async () => {
  const { client, log } = await register(everywhere);
  expect([log, commandIdsOf(client, null).size]).toEqual([['Discord refuses the commands'], 0]);
});
