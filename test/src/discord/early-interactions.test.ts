import { pino } from 'pino';
import { expect, test } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { runBot } from '../../../src/discord/bot.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { contextOf, wolves } from '../../commands/library.ts';
import { serverIdOf } from '../../stand-in/snowflake.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';

const servers = [serverIdOf([0, 2]), serverIdOf([1, 2])] as const;
/** The other shard doesn't log in before it may, however long an answer takes on a busy computer. */
const timeoutMs = 30_000;
const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

test('what is asked of a shard that is ready is answered while another of the process waits for its turn to log in, and once', async () => {
  const standIn = await startStandIn({
    shards: 2,
    maxConcurrency: 2,
    firstResponseMs: timeoutMs,
    guilds: servers.map((id) => ({ id })),
    commands: registrationOf(commands, languages),
  });
  let letIn = () => {};
  const turn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  const stop = new AbortController();
  const running = runBot(
    {
      token: standIn.token,
      apiUrl: standIn.apiUrl,
      shards: { ids: [0, 1], total: 2 },
      identifyTurn: async (bucket) => (bucket === 1 ? turn : undefined),
      asksPerMinute: 100,
    },
    () => contextOf(wolves),
    pino({ level: 'silent' }),
    stop,
  );
  await standIn.waitUntilConnected(timeoutMs);
  const [early, late] = servers;
  const typed = { name: 'read', options: [], focused: { name: 'section', value: '1' } };
  const answered = [
    await standIn.slash({ name: 'articles', guildId: early, timeoutMs }),
    await standIn.autocomplete({ ...typed, guildId: early, timeoutMs }),
  ];
  const shards = () => standIn.gateway.identifies.map(({ shard }) => shard);
  expect([answered.map(({ callback: { type } }) => type), shards()]).toEqual([[4, 8], [[0, 2]]]);
  letIn();
  await standIn.waitFor(({ method, path }) => method === 'GET' && path.endsWith('/commands'), { timeoutMs });
  await standIn.slash({ name: 'articles', guildId: late, timeoutMs });
  stop.abort();
  await running;
  await standIn.close();
  const answers = standIn.requests.filter(({ route }) => route === callback).map(({ status }) => status);
  expect([answers, shards(), standIn.violations]).toEqual([
    [204, 204, 204],
    [
      [0, 2],
      [1, 2],
    ],
    [],
  ]);
});
