import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { InteractionInput, InteractionOutcome, StandInOptions } from '../../stand-in/types.ts';
import { type BotProcess, startBot, untilStarted } from './bot-process.ts';
import { buttonOf, choiceOf, rareOf } from './reading.ts';

/** Files by name. */
export type Articles = Readonly<Record<string, string>>;

export interface StageOptions {
  /** Without them the bot reads the seed article. */
  readonly articles?: Articles;
  readonly environment?: Record<string, string>;
  readonly discord?: StandInOptions;
}

/** The real bot in front of a Discord, for the tests of one file. */
export interface Stage {
  readonly standIn: StandIn;
  readonly bot: BotProcess;
  /** Where its articles are; empty for those of the project. */
  readonly folder: string;
  /** Stops the bot, changes some of its articles, and starts it again. */
  restart(articles?: Articles): Promise<void>;
  /** Gives a command with these options. */
  give(name: string, options?: Options, more?: InteractionInput): Promise<InteractionOutcome>;
  /** Presses the button of a message that says so, be it in the menu of rarer ones. */
  press(message: APIMessage | undefined, label: string, more?: InteractionInput): Promise<InteractionOutcome>;
  /** Chooses what is called so from the menu of a message. */
  choose(message: APIMessage | undefined, name: string, more?: InteractionInput): Promise<InteractionOutcome>;
  /** Presses *Show to everyone*; resolves with the message that all see. */
  show(message: APIMessage | undefined, more?: InteractionInput): Promise<APIMessage | undefined>;
  /** Presses *Remove*, and comes back when the message is gone. */
  remove(message: APIMessage | undefined, more?: InteractionInput): Promise<InteractionOutcome>;
  /** What Discord offers while the last of these options is being typed. */
  type(name: string, options: Options, more?: InteractionInput): Promise<InteractionOutcome['choices']>;
}

type Options = Readonly<Record<string, string | boolean>>;

/** Sets the stage before the tests of a file. After them the bot must end well, and Discord must have had no complaint. */
export function setStage({ articles, environment = {}, discord = {} }: StageOptions = {}): Stage {
  let standIn: StandIn;
  let bot: BotProcess;
  const folder = articles && mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
  const write = (files: Articles) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder ?? '', name), text);
  };
  const start = async () => {
    const after = standIn.requests.length;
    const more = folder ? { ARTICLES_DIR: folder } : {};
    bot = startBot(standIn, { ASKS_PER_MINUTE: '1000', LOG_LEVEL: 'debug', ...more, ...environment });
    await untilStarted(bot, standIn, standIn.registrations.length > 0 ? 'GET' : 'PUT', after);
    // Only then does it know the ids of its commands.
    await bot.logged(/registered the commands|registered already/);
  };
  beforeAll(async () => {
    write(articles ?? {});
    standIn = await startStandIn({ settleMs: 10, ...discord });
    await start();
  });
  afterAll(async () => {
    const status = await bot.stop();
    await standIn.close();
    if (folder) rmSync(folder, { recursive: true });
    expect([standIn.violations, status]).toEqual([[], 0]);
  });
  return {
    get standIn() {
      return standIn;
    },
    get bot() {
      return bot;
    },
    folder: folder ?? '',
    async restart(changed = {}) {
      await bot.stop();
      write(changed);
      await start();
    },
    give: (name, options = {}, more = {}) => standIn.slash({ name, options: listOf(options), ...more }),
    press: (message, label, more = {}) =>
      rareOf(message).includes(label)
        ? standIn.select({ message: message?.id ?? '', ...choiceOf(message, label), ...more })
        : standIn.press({ message: message?.id ?? '', customId: buttonOf(message, label), ...more }),
    choose: (message, name, more = {}) =>
      standIn.select({ message: message?.id ?? '', ...choiceOf(message, name), ...more }),
    async show(message, more = {}) {
      const customId = buttonOf(message, 'Show to everyone');
      const until = ({ followUps }: InteractionOutcome) => followUps.length > 0;
      return (await standIn.press({ message: message?.id ?? '', customId, until, ...more })).followUps[0];
    },
    remove: (message, more = {}) => {
      const gone = () => !standIn.messages.has(message?.id ?? '');
      const customId = buttonOf(message, 'Remove');
      return standIn.press({ message: message?.id ?? '', customId, until: gone, ...more });
    },
    async type(name, options, more = {}) {
      const given = listOf(options);
      const focused = given.pop();
      if (!focused) throw new Error(`nothing of /${name} is being typed`);
      return (await standIn.autocomplete({ name, options: given, focused, ...more })).choices;
    },
  };
}

function listOf(options: Options) {
  return Object.entries(options).map(([name, value]) => ({ name, value }));
}

/** People, none of whom is the stand-in's usual user. */
export const ada = { id: '200000000000000001', username: 'ada' };
export const ben = { id: '200000000000000002', username: 'ben' };
