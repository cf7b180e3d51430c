import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate, textsOf } from './reading.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What the bot asked Discord for, from some request on. */
const routesFrom = (first: number) => stage.standIn.requests.slice(first).map(({ route }) => route);
const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

describe('the bot on Discord', () => {
  it('registers its commands in one request, and none when it is started again', async () => {
    expect(stage.standIn.registrations).toHaveLength(1);
    const before = stage.standIn.requests.length;
    await stage.restart();
    await stage.give('help');
    const asked = routesFrom(before).filter((route) => route.includes('/commands'));
    expect(asked.filter((route) => !route.startsWith('GET'))).toEqual([]);
    expect(asked).toContain('GET /applications/{application_id}/commands');
    expect(stage.standIn.registrations).toHaveLength(1);
  });

  it('asks for no privileged intent, only servers, their messages and direct ones', () => {
    expect(stage.standIn.gateway.identifies[0]).toMatchObject({ intents: 1 | 512 | 4096 });
  });

  it('says in its log which link invites it, for what the daily post needs', async () => {
    const invite = `https://discord.com/oauth2/authorize?client_id=${stage.standIn.applicationId}&scope=bot+applications.commands&permissions=274877975552`;
    await expect.poll(() => stage.bot.log(), { timeout: 4_000 }).toContain(`"invite":"${invite}"`);
  });

  it('answers about the article of the seeds folder in less than 3 seconds', async () => {
    const question = 'What did Chen Jining do on the night of December 31?';
    const { message, msToFirstResponse } = await stage.give('ask', { question });
    expect(textsOf(message)).toEqual([
      `**${question}**`,
      `> On the night of December 31, he went to the New Year's Eve Joint Security Command and the Municipal Urban Operation Management Center located in the Municipal Public Security Bureau to inspect the safe operation of the city during the New Year's Day holiday, and urged all parties to "do a good job in the safe operation of the city with a constant sense of responsibility."\n-# §8, sentence 2 · Shanghai's urban safety and the "five centers"`,
    ]);
    expect(msToFirstResponse).toBeLessThan(3_000);
  });

  it('answers an interaction that Discord sends twice once', async () => {
    const before = stage.standIn.requests.length;
    await stage.give('help', {}, { times: 2 });
    await stage.give('articles');
    // Looking for commands of before in its servers may still be under way.
    const answers = routesFrom(before).filter((route) => !route.endsWith('/commands'));
    expect(answers).toEqual([callback, callback]);
  });

  it('answers a command that it doesn’t have any more with the way to those it has', async () => {
    const { interaction } = await stage.give('help');
    const after = stage.standIn.requests.length;
    const id = `${BigInt(String(interaction.id)) + 1n}`;
    const data = { id: '1100000000000000077', name: 'question', type: 1, options: [] };
    stage.standIn.dispatch('INTERACTION_CREATE', { ...interaction, id, data });
    const { body } = await stage.standIn.waitFor(({ route }) => route === callback, { after });
    const answer = (body as { data: Pick<APIMessage, 'components' | 'flags'> }).data;
    expect([isPrivate(answer), textsOf(answer)]).toEqual([
      true,
      ['There is no command `/question`. Did you mean </help:id>? </help:id> lists them all.'],
    ]);
  });
});
