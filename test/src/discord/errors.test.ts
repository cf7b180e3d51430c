import { InteractionResponseType as Response } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, setStage } from './stage.ts';

/** Discord's clock, which tells when somebody asked, in milliseconds before this computer's. */
let ahead = 0;
const stage = setStage({ articles: shelf, discord: { now: () => Date.now() + ahead } });

const question = 'How many wolves does a pack have?';
const answer = [`**${question}**`, '> A pack has **six** wolves.\n-# §1 Packs, sentence 2 · Wolves'];
const callbacks = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const posts = 'POST /channels/{channel_id}/messages';
const deletions = 'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original';
/** What trying again doesn't help. */
const down = {
  effect: { kind: 'status', status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
} as const;

interface Entry {
  readonly id?: string;
  readonly msg: string;
  readonly command?: string;
  readonly err?: { readonly code?: number; readonly status?: number };
}

/** What the bot has written to its log, from some line on. */
function logged(first = 0): Entry[] {
  const lines = stage.bot.log().split('\n').slice(0, -1);
  return lines.slice(first).map((line) => JSON.parse(line) as Entry);
}

/** The id in an apology, which is its only text. */
function apologyIn(texts: readonly string[]): string | undefined {
  expect(texts).toEqual([expect.stringMatching(/^Sorry, that went wrong on this side\. .+: `[0-9a-f]{8}`$/)]);
  return /`([0-9a-f]{8})`/.exec(texts[0] ?? '')?.[1];
}

const soon = { timeout: 4_000 };
const entryOf = (id: string | undefined) => expect.poll(() => logged().find((entry) => entry.id === id), soon);
/** Whether the log got such an entry since; what else happened may be noted there, too. */
const nowLogged = (first: number, fits: (entry: Entry) => boolean) =>
  expect.poll(() => logged(first).some(fits), soon).toBe(true);
const answersFrom = (first: number) =>
  stage.standIn.requests.slice(first).flatMap(({ route, status }) => (route === callbacks ? [status] : []));

describe('an apology with an id that is in the log, too, is what comes of a failure', () => {
  it('of an answer to a command', async () => {
    stage.standIn.fault({ route: callbacks, ...down });
    const { message } = await stage.give('ask', { question });
    expect(isPrivate(message)).toBe(true);
    await entryOf(apologyIn(textsOf(message))).toMatchObject({
      msg: 'a command failed',
      command: 'ask',
      err: { status: 400 },
    });
  });

  it('of a press that turns an answer, which stays as it is', async () => {
    const { message } = await stage.give('ask', { question }, { user: ada });
    stage.standIn.fault({ route: callbacks, ...down });
    const pressed = await stage.press(message, 'Why this?', { user: ada });
    expect([pressed.callback.type, isPrivate(pressed.message)]).toEqual([Response.ChannelMessageWithSource, true]);
    await entryOf(apologyIn(textsOf(pressed.message))).toMatchObject({ command: 'why' });
    expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual(answer);
  });

  it('of a removal that was announced already', async () => {
    const { message } = await stage.give('ask', { question }, { user: ada });
    stage.standIn.fault({ route: deletions, ...down });
    const pressed = await stage.press(message, 'Remove', {
      user: ada,
      until: ({ followUps }) => followUps.length > 0,
    });
    expect(pressed.followUps.map(isPrivate)).toEqual([true]);
    await entryOf(apologyIn(pressed.followUps.flatMap(textsOf))).toMatchObject({ msg: 'a command failed' });
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(true);
  });

  it('of an answer to a message', async () => {
    stage.standIn.fault({ route: posts, ...down });
    const { replies } = await stage.standIn.say({ content: question, mentionsBot: true });
    await entryOf(apologyIn(replies.flatMap(textsOf))).toMatchObject({ msg: 'a message could not be answered' });
  });

  it('in the language of the one who asked', async () => {
    stage.standIn.fault({ route: callbacks, ...down });
    const { message } = await stage.give('ask', { question }, { locale: 'es-419' });
    expect(textsOf(message)).toEqual([expect.stringMatching(/^Lo siento.*`[0-9a-f]{8}`/s)]);
  });
});

describe('nothing is said to the user', () => {
  it.each([
    [10_062, 404, 'Unknown interaction'],
    [40_060, 400, 'Interaction has already been acknowledged.'],
  ])('when Discord answers %i: it is too late for that', async (code, status, text) => {
    const first = logged().length;
    const before = stage.standIn.requests.length;
    stage.standIn.fault({ route: callbacks, effect: { kind: 'status', status, body: { code, message: text } } });
    await expect(stage.give('ask', { question }, { timeoutMs: 200 })).rejects.toThrow('was not answered in time');
    await nowLogged(first, ({ msg, err }) => msg === 'answered too late' && err?.code === code);
    expect(answersFrom(before)).toEqual([status]);
  });

  it('when an answer that Discord took was confirmed by an error: it stands, once', async () => {
    const first = logged().length;
    stage.standIn.fault({ route: callbacks, effect: { kind: 'status', status: 500, applied: true } });
    const { message, followUps } = await stage.give('ask', { question });
    await nowLogged(first, ({ msg, err }) => msg === 'answered too late' && err?.code === 40_060);
    expect([textsOf(message), followUps]).toEqual([answer, []]);
  });

  it('when a suggestion could not be made: the next one can', async () => {
    const first = logged().length;
    stage.standIn.fault({ route: callbacks, ...down });
    const typing = stage.type('read', { section: '1' }, { timeoutMs: 200 });
    await expect(typing).rejects.toThrow('was not answered in time');
    await nowLogged(first, ({ msg, command }) => msg === 'could not suggest' && command === 'read');
    expect(await stage.type('read', { article: 'Wolves', section: '1' })).toEqual([{ name: '1 · Packs', value: '1' }]);
  });
});

describe('where the bot may not write', () => {
  const forbidden = { code: 50_013, message: 'Missing Permissions' };
  const byWho = { content: question, mentionsBot: true, author: ada, timeoutMs: 200 };
  const direct = () =>
    [...stage.standIn.messages.values()].filter(({ components }) => textsIn(components).includes('I may not write in'));
  const textsIn = (components: unknown): string => JSON.stringify(components ?? []);

  it('whoever asks is told so directly, once an hour', async () => {
    const effect = { kind: 'status', status: 403, body: forbidden } as const;
    const general = (request: { body: unknown }) =>
      (request.body as { message_reference?: unknown }).message_reference !== undefined;
    const fault = stage.standIn.fault({ route: posts, effect, times: 2, when: general });
    await stage.standIn.say(byWho);
    await stage.standIn.say(byWho);
    await expect.poll(() => [fault.struck, direct().length], soon).toEqual([2, 1]);
    fault.clear();
    ahead += 3_600_000;
    const later = stage.standIn.fault({ route: posts, effect, times: 1, when: general });
    await stage.standIn.say(byWho);
    await expect.poll(() => [later.struck, direct().length], soon).toEqual([1, 2]);
    later.clear();
  });

  it('in reply, it writes without replying', async () => {
    const body = { code: 160_002, message: 'Cannot reply without permission to read message history' };
    const isReply = (request: { body: unknown }) =>
      (request.body as { message_reference?: unknown }).message_reference !== undefined;
    const fault = stage.standIn.fault({ route: posts, effect: { kind: 'status', status: 400, body }, when: isReply });
    const { replies } = await stage.standIn.say({ content: question, mentionsBot: true, author: ada });
    expect([fault.struck, replies.map(textsOf), replies[0]?.message_reference]).toEqual([1, [answer], undefined]);
  });

  it('and who takes no direct messages is not, which the log says once an hour', async () => {
    const first = logged().length;
    const fault = stage.standIn.fault({
      route: posts,
      effect: { kind: 'status', status: 403, body: forbidden },
      times: 6,
    });
    const { replies } = await stage.standIn.say({ ...byWho, author: { id: '200000000000000077' } });
    await stage.standIn.say({ ...byWho, author: { id: '200000000000000078' } });
    await expect.poll(() => fault.struck, soon).toBe(4);
    const silent = 'the bot may not write in a channel where it was asked, and nobody could be told';
    const told = () => logged(first).flatMap(({ msg }) => (msg === silent ? [msg] : []));
    await expect.poll(told, soon).toEqual([silent]);
    ahead += 3_600_000;
    await stage.standIn.say({ ...byWho, author: { id: '200000000000000079' } });
    await expect.poll(() => [fault.struck, told()], soon).toEqual([6, [silent, silent]]);
    expect(replies).toEqual([]);
  });
});

describe('nothing is lost', () => {
  it('when Discord asks to wait', async () => {
    stage.standIn.fault({ route: callbacks, effect: { kind: 'rate-limit', retryAfterSeconds: 0.2 } });
    const { message } = await stage.give('ask', { question });
    stage.standIn.fault({ route: posts, effect: { kind: 'rate-limit', retryAfterSeconds: 0.2 } });
    const { replies } = await stage.standIn.say({ content: question, mentionsBot: true });
    expect([message, ...replies].map(textsOf)).toEqual([answer, answer]);
  });

  it('when an answer to a message was made but never confirmed: it comes once', async () => {
    const before = stage.standIn.messages.size;
    const effect = { kind: 'status', status: 500, applied: true } as const;
    stage.standIn.fault({ route: posts, effect, times: 2 });
    const after = stage.standIn.requests.length;
    const { replies } = await stage.standIn.say({ content: question, mentionsBot: true });
    await stage.standIn.waitFor(({ route, status }) => route === posts && status === 200, { after });
    expect([replies.map(textsOf), stage.standIn.messages.size - before]).toEqual([[answer], 2]);
  });

  it.each([
    ['a burst of 502', { kind: 'status', status: 502 }, 3],
    ['a burst of 503', { kind: 'status', status: 503 }, 3],
    ['a closed socket', { kind: 'close-socket' }, 2],
    ['no answer', { kind: 'no-answer' }, 1],
    [
      'a page of HTML',
      { kind: 'status', status: 200, body: '<html>Sorry</html>', headers: { 'Content-Type': 'text/html' } },
      2,
    ],
    ['429 without its header', { kind: 'status', status: 429, body: { message: 'Slow', retry_after: 0.3 } }, 1],
  ] as const)('by %s before the answer to a command', async (_, effect, times) => {
    stage.standIn.fault({ route: callbacks, effect, times });
    const { message, followUps } = await stage.give('ask', { question });
    expect([textsOf(message), followUps]).toEqual([answer, []]);
  });

  it.each([
    ['a burst of 503', { kind: 'status', status: 503 }, 3],
    ['a socket that closes when the message is made', { kind: 'close-socket', applied: true }, 1],
    ['a socket that closes before', { kind: 'close-socket' }, 2],
  ] as const)('or doubled by %s, in the place of an answer to a message', async (_, effect, times) => {
    const before = stage.standIn.messages.size;
    const after = stage.standIn.requests.length;
    stage.standIn.fault({ route: posts, effect, times });
    const { replies } = await stage.standIn.say({ content: question, mentionsBot: true });
    await stage.standIn.waitFor(({ route, status }) => route === posts && status === 200, { after });
    expect([replies.map(textsOf), stage.standIn.messages.size - before]).toEqual([[answer], 2]);
  });

  it('when the connection breaks: the bot comes back and answers what it missed', async () => {
    stage.standIn.closeGateway(1006);
    const { message } = await stage.give('ask', { question });
    expect(textsOf(message)).toEqual(answer);
  });

  it('when something comes that makes no sense', async () => {
    stage.standIn.dispatch('INTERACTION_CREATE', { id: '1', type: 2, data: null });
    stage.standIn.dispatch('MESSAGE_CREATE', { id: '1' });
    const { message } = await stage.give('ask', { question });
    expect(textsOf(message)).toEqual(answer);
  });
});
