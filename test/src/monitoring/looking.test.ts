import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../setup/deadlines.ts';
import { ada, ben, setStage } from '../discord/stage.ts';
import { boathouse } from '../pages/shelf.ts';

const stage = setStage({
  articles: { 'boathouse.md': boathouse },
  environment: { HTTP_PORT: '0' },
});

async function look(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  await stage.bot.logged(/"url":"http/);
  const { url } = JSON.parse(/^.*"url":"http.*$/m.exec(stage.bot.log())?.[0] ?? '{}') as { url: string };
  const answer = await fetch(new URL(path, url), { headers });
  return { status: answer.status, text: await answer.text() };
}

/** The lines of some metrics as they are now. */
async function lines(name: RegExp): Promise<readonly string[]> {
  return (await look('/metrics')).text.split('\n').filter((line) => name.test(line));
}

const healthy = () => expect.poll(async () => (await look('/healthz')).status, { timeout: startDeadline });

describe('a bot with HTTP_PORT', () => {
  it('is healthy once it is connected, and says how each part is', async () => {
    await healthy().toBe(200);
    expect(JSON.parse((await look('/healthz')).text)).toEqual({
      healthy: true,
      checks: [
        { name: 'gateway', healthy: true, says: '1 of 1 connection to Discord up' },
        { name: 'database', healthy: true, says: 'the database answers' },
        { name: 'articles', healthy: true, says: '1 article to ask about' },
        {
          name: 'daily posts',
          healthy: true,
          says: expect.stringMatching(/^the daily posts were last looked at \d+ s ago$/),
        },
      ],
    });
    expect(await look('/livez')).toEqual({ status: 200, text: 'alive\n' });
  });

  it('counts what is asked on each way, and nothing of who asked or what', async () => {
    const before = await lines(/^verbatim_answers_total/);
    const { message } = await stage.give('ask', { question: 'What do guests pay a day?' }, { user: ada });
    await stage.press(message, 'Why this?', { user: ben });
    await stage.give('ask', { question: 'Who is the queen of zanzibar?' }, { user: ada });
    await stage.standIn.say({ content: 'What do members pay a year?', mentionsBot: true, author: ada });
    const now = (await lines(/^verbatim_answers_total/)).filter((line) => !before.includes(line));
    expect([...now].sort()).toEqual([
      'verbatim_answers_total{surface="message",command="ask",outcome="answered"} 1',
      'verbatim_answers_total{surface="press",command="why",outcome="reply"} 1',
      'verbatim_answers_total{surface="slash",command="ask",outcome="answered"} 1',
      'verbatim_answers_total{surface="slash",command="ask",outcome="not-stated"} 1',
    ]);
    const { text } = await look('/metrics');
    expect(text).toMatch(/^verbatim_acknowledgement_seconds_count [3-9]$/m);
    expect(text).toMatch(/^verbatim_discord_responses_total\{method="POST",status="204"\} [3-9]$/m);
    const ids = [ada.id, ben.id, ...stage.standIn.guilds.keys(), ...stage.standIn.channels.keys()];
    expect(['guests', 'zanzibar', ...ids].filter((word) => text.includes(word))).toEqual([]);
  });

  it('counts a daily post that was made', async () => {
    const admin = { ...ada, permissions: PermissionFlagsBits.ManageGuild };
    const [channel = ''] = stage.standIn.channels.keys();
    const set = {
      options: [
        { name: 'channel', value: channel },
        { name: 'time', value: '9' },
        { name: 'timezone', value: 'utc' },
      ],
      resolved: { channels: { [channel]: { id: channel, name: 'general', type: 0, permissions: '0' } } },
    };
    await stage.standIn.slash({ name: 'daily', subcommand: 'set', user: admin, ...set });
    await stage.standIn.slash({ name: 'daily', subcommand: 'now', user: admin });
    const sent = () => lines(/^verbatim_daily_posts_total\{result="sent"\}/);
    await expect.poll(sent, { timeout: startDeadline }).toEqual(['verbatim_daily_posts_total{result="sent"} 1']);
  });

  it('shows nothing of it to readers of the pages behind a proxy', async () => {
    const found = await Promise.all(
      ['/livez', '/healthz', '/metrics'].map((path) => look(path, { 'X-Forwarded-For': '203.0.113.9' })),
    );
    expect(found.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is unwell while Discord takes no connection, says so, and gets well again', async () => {
    await healthy().toBe(200);
    stage.standIn.refuseGateway(1);
    stage.standIn.closeGateway(4000);
    await healthy().toBe(503);
    await healthy().toBe(200);
    const [lost = ''] = await lines(/^verbatim_gateway_events_total\{event="lost"\}/);
    expect(Number(lost.split(' ')[1])).toBeGreaterThan(0);
  });
});
