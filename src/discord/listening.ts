import { randomUUID } from 'node:crypto';
import { DiscordAPIError, type Message, type MessageCreateOptions, type MessageReplyOptions } from 'discord.js';
import type { Logger } from 'pino';
import { commandNamed, commands } from '../../commands/commands.ts';
import { phrasesFor } from '../../commands/phrases/languages.ts';
import { noEdition, type Reply, refusal } from '../../commands/reply/reply.ts';
import { phrasesOfQuestion } from '../../commands/shared/asker-language.ts';
import type { Context, Input } from '../../commands/shared/command.ts';
import { lastAction } from '../../commands/shared/last-action.ts';
import { type TypedCommand, typedCommand } from '../../commands/shared/typed-command.ts';
import { type Addressed, addressedBy } from './addressed.ts';
import { commandIdsOf } from './command-mentions.ts';
import type { DailyPosts } from './daily-posts.ts';
import { type FirstTimes, firstTimes } from './first-times.ts';
import { bodyOf } from './message.ts';
import { type Asked, type Came, cameOf, type Observer } from './observer.ts';
import { type Pace, paceOf } from './pace.ts';
import { placesOf } from './places.ts';
import { type Page, presentOnDiscord } from './present.ts';

/** Where the bot may not write is told so often, in milliseconds. */
const hour = 3_600_000;
/** Reactions to whoever sends one picture after another, in a minute. */
const mostReactions = 10;

/** Commands that can be written in a message. */
const written = commands.filter(({ surfaces }) => surfaces.includes('terminal'));

type Question = Addressed & { readonly kind: 'question' };

/**
 * Answers messages that address the bot: direct ones, those that mention it by name, and replies to its answers. Other
 * messages come without their words, and are left alone; so are bots. Never throws.
 */
export function answerMessages(
  now: () => Context,
  log: Logger,
  mayAsk: Pace,
  daily?: Pick<DailyPosts, 'usualIn'>,
  observer?: Observer,
): (message: Message) => Promise<void> {
  const told = firstTimes();
  // A message can't be private: who asks far too often is told once a minute, or the bot would fill the channel.
  const mayBeTold = paceOf(1);
  const mayReact = paceOf(mostReactions);
  const silent: Silent = { mayTell: paceOf(1, hour), mayLog: paceOf(1, hour) };
  return async (message) => {
    const addressed = await addressedBy(message);
    if (!addressed) return;
    const { author, createdTimestamp } = message;
    if (addressed.kind === 'courtesy') {
      if (mayReact(author.id, createdTimestamp)) await message.react(addressed.reaction).catch(() => undefined);
      return;
    }
    const usual = message.guildId ? daily?.usualIn(message.guildId, placesOf(message.channel)) : undefined;
    const context = {
      ...now(),
      phrases: phrasesFor(localeOf(message, addressed)),
      ...(usual !== undefined && { usual }),
    };
    try {
      if (addressed.kind === 'unseen') await tellOnce(message, told, context);
      else if (!mayAsk(author.id, createdTimestamp)) {
        if (mayBeTold(author.id, createdTimestamp)) await send(message, refusal(context.phrases.tooOften()), context);
      } else await answer(message, addressed, context, observer);
    } catch (error) {
      if (isForbidden(error)) return tellPrivately(message, context, log, silent);
      const id = randomUUID().slice(0, 8);
      log.error({ id, err: error }, 'a message could not be answered');
      await send(message, refusal(context.phrases.failed(id)), context).catch((second: unknown) => {
        log.warn({ id, err: second }, 'the apology failed too');
      });
    }
  };
}

/** That of the server; in a direct conversation the one the question is in. */
function localeOf({ guild }: Message, addressed: Addressed): string {
  if (guild) return guild.preferredLocale;
  if (addressed.kind !== 'question') return 'en';
  return phrasesOfQuestion(addressed.text)?.language ?? 'en';
}

async function answer(message: Message, addressed: Question, context: Context, observer?: Observer): Promise<void> {
  const done = observer?.answering('message');
  let asked: Asked = 'other';
  let came: Came = 'failed';
  try {
    const { command, input } = asCommand(addressed, context);
    asked = command.name;
    const outcome = await command.run(input, context);
    await send(message, outcome.reply, context);
    came = cameOf(outcome);
  } finally {
    done?.(asked, came);
  }
}

/** A command that is written out, of the article that is replied to where it names none; anything else is a question. */
function asCommand({ text, after, edition }: Question, { library }: Context): TypedCommand {
  const article = library.articles.find((one) => one.edition === edition);
  const ofArticle = article && { article: article.file };
  const given = typedCommand(text, written);
  if (given) {
    const takesOne = given.command.options.some(({ name }) => name === 'article');
    return { command: given.command, input: { ...(takesOne && ofArticle), ...given.input } };
  }
  const input: Input = text === '' ? {} : { question: text, ...(after && { after }), ...ofArticle };
  return { command: commandNamed(text === '' ? 'help' : 'ask'), input };
}

/** The bot may not write there, or not see the channel. */
function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 50_013 || error.code === 50_001);
}

/** How often it is told, by whom and where, that the bot may not write somewhere. */
interface Silent {
  readonly mayTell: Pace;
  readonly mayLog: Pace;
}

/** Tells whoever asked, once an hour for each channel, that the bot may not write there; where that can't be told either, the log says so as often. */
async function tellPrivately(
  { author, channelId, client, createdTimestamp }: Message,
  { phrases }: Context,
  log: Logger,
  { mayTell, mayLog }: Silent,
): Promise<void> {
  if (!mayTell(`${channelId} ${author.id}`, createdTimestamp)) return;
  const [page] = presentOnDiscord(refusal(phrases.mayNotWrite(channelId)), { commandIds: commandIdsOf(client, null) });
  await author.send(bodyOf(page as Page) as unknown as MessageCreateOptions).catch((error: unknown) => {
    if (!mayLog(channelId, createdTimestamp)) return;
    log.warn(
      { err: error, channel: channelId },
      'the bot may not write in a channel where it was asked, and nobody could be told',
    );
  });
}

async function tellOnce(message: Message, told: FirstTimes, context: Context): Promise<void> {
  if (!told.isFirst(`${message.channelId} ${message.author.id}`)) return;
  await send(message, refusal(context.phrases.unseenReply()), context);
}

/** A message can't be private: a refusal shows there like any answer. Where the bot may not reply, it writes all the same. */
async function send(message: Message, { actions = [], ...reply }: Reply, { phrases }: Context): Promise<void> {
  const removable = actions.some(({ verb }) => verb === 'remove');
  const all = removable ? actions : [...actions, lastAction('public', noEdition, phrases)];
  const showing = { asker: message.author.id, commandIds: commandIdsOf(message.client, message.guildId) };
  const pages = presentOnDiscord({ ...reply, actions: all }, showing);
  for (const [i, page] of pages.entries()) {
    const body = {
      ...bodyOf(page),
      allowedMentions: { parse: [], repliedUser: false },
      nonce: `${message.id}-${i}`,
      enforceNonce: true,
    };
    try {
      await message.reply(body as unknown as MessageReplyOptions);
    } catch (error) {
      if (!mayNotReply(error) || !message.channel.isSendable()) throw error;
      await message.channel.send(body as unknown as MessageCreateOptions);
    }
  }
}

/** It may write there, but not read what was written before, and so reply to none of it. */
function mayNotReply(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 160_002;
}
