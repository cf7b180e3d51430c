import { InteractionResponseType as Response } from 'discord.js';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { prose } from '../../../commands/reply/prose.ts';
import { note, type Reply, reply } from '../../../commands/reply/reply.ts';
import { answerInteractions } from '../../../src/discord/answering.ts';
import { announceAndDeliver, deliver } from '../../../src/discord/delivering.ts';
import { registrationOf } from '../../../src/discord/registration.ts';
import { contextOf, wolves } from '../../commands/library.ts';
import { closeAll, connect } from '../../stand-in/client.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import type { InteractionOutcome } from '../../stand-in/types.ts';
import { isPrivate, textsOf } from './reading.ts';

afterEach(closeAll);

const callbacks = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const echo = { name: 'echo', options: [{ name: 'text', value: 'hi' }] };
const short = (visibility: Reply['visibility']) => reply(visibility, note(prose`done`));
const long = (visibility: Reply['visibility']) =>
  reply(visibility, ...['a', 'b', 'c'].map((letter) => note(prose`${letter.repeat(2_500)}`)));

/** What Discord was asked for, without the part that they all have. */
const requestsTo = ({ requests }: StandIn) =>
  requests
    .filter(({ path }) => /^\/(interactions|webhooks)/.test(path))
    .map(({ route }) => route.replace(/\{.*?\}\//g, ''));

/** Gives a command whose answer is ready as soon as Discord knows that one is coming. */
async function giveSlowly(
  answer: Reply,
  expected: Reply['visibility'],
  until: (soFar: InteractionOutcome) => boolean,
): Promise<{ standIn: StandIn; outcome: InteractionOutcome; announced: unknown }> {
  let finish: (answer: Reply) => void = () => {};
  const answering = new Promise<Reply>((resolve) => {
    finish = resolve;
  });
  const { standIn } = await connect(
    async (interaction) => interaction.isChatInputCommand() && deliver(interaction, answering, expected, 20),
  );
  const given = standIn.slash({ ...echo, until });
  const { body } = await standIn.waitFor(({ route }) => route === callbacks);
  finish(answer);
  return { standIn, outcome: await given, announced: body };
}

const filled = ({ message }: InteractionOutcome) => textsOf(message).length > 0;

describe('an answer that is ready in time', () => {
  it.each(['public', 'private'] as const)('is sent at once, %s', async (visibility) => {
    const { standIn } = await connect(async (interaction) => {
      if (interaction.isChatInputCommand())
        await deliver(interaction, Promise.resolve(short(visibility)), 'public', 500);
    });
    const { callback, message } = await standIn.slash(echo);
    expect([callback.type, isPrivate(message), textsOf(message)]).toEqual([
      Response.ChannelMessageWithSource,
      visibility === 'private',
      ['done'],
    ]);
    expect([requestsTo(standIn), standIn.violations]).toEqual([['POST /interactions/callback'], []]);
  });
});

describe('an answer for which much has to be searched', () => {
  it.each(['public', 'private'] as const)('is announced before the search begins: %s', async (visibility) => {
    const begun: boolean[] = [];
    const { standIn } = await connect(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const work = () => {
        begun.push(interaction.deferred);
        return short(visibility);
      };
      await announceAndDeliver(interaction, work, visibility);
    });
    const outcome = await standIn.slash({ ...echo, until: filled });
    expect([begun, isPrivate(outcome.message), textsOf(outcome.message)]).toEqual([
      [true],
      visibility === 'private',
      ['done'],
    ]);
    expect(standIn.violations).toEqual([]);
  });
});

describe('an answer that takes longer', () => {
  it.each([
    ['public', {}],
    ['private', { flags: 64 }],
  ] as const)('is announced to those who will see it and put in that place: %s', async (visibility, data) => {
    const { standIn, outcome, announced } = await giveSlowly(short(visibility), visibility, filled);
    expect(announced).toMatchObject({ type: Response.DeferredChannelMessageWithSource, data });
    expect([isPrivate(outcome.message), textsOf(outcome.message), outcome.followUps]).toEqual([
      visibility === 'private',
      ['done'],
      [],
    ]);
    expect(requestsTo(standIn)).toEqual(['POST /interactions/callback', 'PATCH /webhooks/messages/@original']);
    expect(standIn.violations).toEqual([]);
  });

  it.each(['public', 'private'] as const)('is followed by its other pages, %s ones', async (visibility) => {
    const { standIn, outcome } = await giveSlowly(
      long(visibility),
      visibility,
      ({ followUps }) => followUps.length === 2,
    );
    const messages = [outcome.message, ...outcome.followUps];
    expect(messages.map((message) => [isPrivate(message), textsOf(message)[0]?.charAt(0)])).toEqual(
      ['a', 'b', 'c'].map((letter) => [visibility === 'private', letter]),
    );
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    ['public', 'private'],
    ['private', 'public'],
  ] as const)('replaces its announcement when that was %s and it is %s', async (expected, visibility) => {
    const { standIn, outcome } = await giveSlowly(
      long(visibility),
      expected,
      ({ followUps }) => followUps.length === 3,
    );
    expect([outcome.message, outcome.followUps.map((message) => isPrivate(message))]).toEqual([
      undefined,
      Array(3).fill(visibility === 'private'),
    ]);
    expect([...standIn.messages.values()].map(({ id }) => id)).toEqual(outcome.followUps.map(({ id }) => id));
    expect(requestsTo(standIn)).toEqual([
      'POST /interactions/callback',
      'DELETE /webhooks/messages/@original',
      ...Array(3).fill('POST /webhooks/{webhook_token}'),
    ]);
    expect(standIn.violations).toEqual([]);
  });
});

/** The bot's door with a `/daily` whose record of posts answers when it is told to. */
async function slowDaily() {
  let settle: { resolve: () => void; reject: (error: Error) => void } = { resolve: () => {}, reject: () => {} };
  const schedule = () =>
    new Promise<undefined>((resolve, reject) => {
      settle = { resolve: () => resolve(undefined), reject };
    });
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const ledger = { schedule } as never;
  const accessFor = (_: unknown, guild: string, channel: string) => ({
    guild,
    channel,
    now: 0,
    ledger,
    usual: { of: () => [], choose: async () => {} },
    inspect: async () => ({ kind: 'usable', channel: 'text' }) as const,
    inspectRole: async () => 'gone' as const,
    changed: () => {},
    attempted: async () => {},
    locale: 'en-US',
  });
  const { standIn } = await connect(
    answerInteractions(
      () => contextOf(wolves),
      log,
      { ask: () => true, press: () => true },
      {
        accessFor,
        usualIn: () => undefined,
      },
    ),
    { commands: registrationOf(commands, [en]) },
  );
  const given = standIn.slash({ name: 'daily', subcommand: 'status', until: filled });
  const { body } = await standIn.waitFor(({ route }) => route === callbacks);
  return {
    standIn,
    given,
    announced: body,
    lines,
    resolve: () => settle.resolve(),
    reject: (e: Error) => settle.reject(e),
  };
}

describe('a command of the bot that takes over 1.5 seconds', () => {
  it('is announced in time for Discord, and the answer or an apology takes that place', async () => {
    const [one, other] = await Promise.all([slowDaily(), slowDaily()]);
    const announced = { type: Response.DeferredChannelMessageWithSource, data: { flags: 64 } };
    expect([one.announced, other.announced]).toMatchObject([announced, announced]);
    one.resolve();
    other.reject(new Error('the database is gone'));
    const [answered, failed] = await Promise.all([one.given, other.given]);
    const [, id] = /^Sorry, .*`([0-9a-f]{8})`$/.exec(textsOf(failed.message)[0] ?? '') ?? [];
    expect([answered, failed].map(({ message, followUps }) => [isPrivate(message), followUps])).toEqual(
      Array(2).fill([true, []]),
    );
    expect(textsOf(answered.message)).toEqual(['There is no daily post in this server yet. `/daily set` makes one.']);
    expect(answered.msToFirstResponse).toBeLessThan(3_000);
    expect([one, other].map(({ lines }) => lines.map((line) => JSON.parse(line)))).toMatchObject([
      [],
      [{ id, msg: 'a command failed', command: 'daily', err: { message: 'the database is gone' } }],
    ]);
    expect([one, other].flatMap(({ standIn }) => standIn.violations)).toEqual([]);
  });
});
