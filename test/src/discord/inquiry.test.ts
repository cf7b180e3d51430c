import { afterEach, expect, it } from 'vitest';
import { inquiryOf } from '../../../src/discord/inquiry.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { StandInOptions } from '../../stand-in/types.ts';

let standIn: StandIn;
afterEach(async () => {
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

async function open(options: StandInOptions = {}, signal = new AbortController().signal) {
  standIn = await startStandIn(options);
  return inquiryOf(standIn.token, standIn.apiUrl, signal);
}

it('asks each question once', async () => {
  const inquiry = await open({ botUser: { username: 'Verbatim' } });
  const told = { kind: 'told', value: { id: standIn.botId, name: 'Verbatim' } };
  expect([await inquiry.bot(), await inquiry.bot(), standIn.requests.length]).toEqual([told, told, 1]);
});

it('reads all servers, page by page', async () => {
  const inquiry = await open({ guilds: Array.from({ length: 201 }, (_, i) => ({ name: `S${i}`, channels: [] })) });
  const servers = await inquiry.servers();
  expect([servers.kind === 'told' && new Set(servers.value.map(({ id }) => id)).size, standIn.requests.length]).toEqual(
    [201, 2],
  );
});

it('tells what an application is set to', async () => {
  const inquiry = await open({ application: { flags: (1 << 13) | (1 << 18), bot_public: false } });
  expect(await inquiry.application()).toEqual({
    kind: 'told',
    value: {
      id: standIn.applicationId,
      isPublic: false,
      needsCodeGrant: false,
      sendsElsewhere: false,
      installs: { servers: true, people: true },
      privileged: ['Presence', 'Message Content'],
    },
  });
});

it('looks at a thread by the channel above it', async () => {
  const inquiry = await open();
  const [general = ''] = standIn.channels.keys();
  const { name } = standIn.channels.get(general) ?? {};
  const headers = { Authorization: `Bot ${standIn.token}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ name: 'Talk', type: 11 });
  const made = await fetch(`${standIn.apiUrl}/v10/channels/${general}/threads`, { method: 'POST', headers, body });
  const { id } = (await made.json()) as { id: string };
  standIn.changeChannel(general, { name: name ?? '', deny: 1n << 38n }, true);
  expect(await inquiry.channel(id, standIn.botId)).toEqual({
    kind: 'told',
    value: {
      server: [...standIn.guilds.keys()][0],
      name: 'Talk',
      report: { kind: 'missing', channel: 'text', permissions: ['Send Messages in Threads'] },
    },
  });
});

it('gives up with the signal where Discord says nothing', async () => {
  const stop = new AbortController();
  const inquiry = await open({}, stop.signal);
  standIn.fault({ effect: { kind: 'no-answer' } });
  const asked = inquiry.bot();
  await standIn.waitFor(() => true);
  stop.abort();
  expect(await asked).toEqual({ kind: 'failed', problem: 'doesn’t answer' });
});
