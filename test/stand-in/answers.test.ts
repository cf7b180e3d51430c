import { expect, test } from 'vitest';
import { schemaNamed } from './schemas.ts';
import { startStandIn } from './stand-in.ts';

test.each([
  ['/users/@me', 'UserPIIResponse'],
  ['/applications/@me', 'PrivateApplicationResponse'],
  ['/gateway/bot', 'GatewayBotResponse'],
])('what %s answers is as Discord describes it', async (path, schema) => {
  const standIn = await startStandIn();
  const answer = await ask(standIn, path);
  await standIn.close();
  expect(schemaNamed(schema).safeParse(answer)).toMatchObject({ success: true });
});

test('the bot’s servers are as Discord describes them, in pages in order of their ids', async () => {
  const standIn = await startStandIn({ guilds: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
  const all = (await ask(standIn, '/users/@me/guilds')) as { id: string }[];
  const first = (await ask(standIn, '/users/@me/guilds?limit=2')) as { id: string }[];
  const rest = (await ask(standIn, `/users/@me/guilds?limit=2&after=${first[1]?.id}`)) as { id: string }[];
  await standIn.close();
  expect(all.map((guild) => schemaNamed('MyGuildResponse').safeParse(guild).success)).toEqual([true, true, true]);
  expect([first.length, [...first, ...rest]]).toEqual([2, all]);
  expect(standIn.violations).toEqual([]);
});

async function ask({ apiUrl, token }: { apiUrl: string; token: string }, path: string): Promise<unknown> {
  const headers = { Authorization: `Bot ${token}` };
  return (await fetch(`${apiUrl}/v10${path}`, { headers })).json();
}
