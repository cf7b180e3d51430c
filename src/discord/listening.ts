import { randomUUID } from 'node:crypto';
import { DiscordAPIError, type Message, type MessageCreateOptions, type MessageReplyOptions } from 'discord.js';
import type { Logger } from 'pino';
import { commandNamed, commands } from '../../commands/commands.ts';
import { phrasesFor } from '../../commands/phrases/languages.ts';
import { noEdition, type Reply, refusal } from '../../commands/reply/reply.ts';
import { phrasesOfQuestion } from '../../commands/shared/asker-language.ts';
import type { Context, Input } from '../../commands/shared/command.ts';
import { isTalk, saysThanks } from '../../commands/shared/follow-up/talk.ts';
import { lastAction } from '../../commands/shared/last-action.ts';
import { typedCommand } from '../../commands/shared/typed-command.ts';
import { withoutMention } from './addressed.ts';
import { commandIdsOf } from './command-mentions.ts';
import type { DailyPosts } from './daily-posts.ts';
import { bodyOf } from './message.ts';
import { questionIn } from './message-question.ts';
import { type Pace, paceOf } from './pace.ts';
import { placesOf } from './places.ts';
import { type Page, presentOnDiscord } from './present.ts';
import { answeredEdition } from './press-id.ts';

/** What was told once isn't told again; nothing else is remembered of anybody, and that only until the bot is started again. */
interface Told {
  isFirst(key: string): boolean;
}

const mostTold = 10_000;

function toldOnce(): Told {
  const told = new Set<string>();
  return {
    isFirst: (key) => {
      if (told.has(key)) return false;
      told.add(key);
      if (told.size > mostTold) told.delete(told.values().next().value as string);
      return true;
    },
  };
}

/** Commands that can be written in a message. */
const written = commands.filter(({ surfaces }) => surfaces.includes('terminal'));

/** What a thanks gets, where the bot may react. */
const welcome = '👍';

/** A message that is meant for the bot: what it asks, after which question and of which edition where it replies to an answer, or words that are not shown. */
type Addressed =
  | { readonly kind: 'question'; readonly text: string; readonly after?: string; readonly edition?: string }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'unseen' };

/**
 * Answers messages that address the bot: direct ones, those that mention it by name, and replies to its answers. Other
 * messages come without their words, and are left alone; so are bots. Never throws.
 */
export function answerMessages(
  now: () => Context,
  log: Logger,
  mayAsk: Pace,
  daily?: Pick<DailyPosts, 'usualIn'>,
): (message: Message) => Promise<void> {
  const told = toldOnce();
  // A message can't be private: who asks far too often is told once a minute, or the bot would fill the channel.
  const mayBeTold = paceOf(1);
  return async (message) => {
    const addressed = addressedBy(message);
    if (!addressed) return;
    const usual = message.guildId ? daily?.usualIn(message.guildId, placesOf(message.channel)) : undefined;
    const context = {
      ...now(),
      phrases: phrasesFor(localeOf(message, addressed)),
      ...(usual !== undefined && { usual }),
    };
    try {
      const { author, createdTimestamp } = message;
      if (addressed.kind === 'thanks') await message.react(welcome).catch(() => undefined);
      else if (addressed.kind === 'unseen') await tellOnce(message, told, context);
      else if (!mayAsk(author.id, createdTimestamp)) {
        if (mayBeTold(author.id, createdTimestamp)) await send(message, refusal(context.phrases.tooOften()), context);
      } else await send(message, await replyTo(addressed, context), context);
    } catch (error) {
      if (isForbidden(error)) return tellPrivately(message, context, log, told);
      const id = randomUUID().slice(0, 8);
      log.error({ id, err: error }, 'a message could not be answered');
      await send(message, refusal(context.phrases.failed(id)), context).catch((second: unknown) => {
        log.warn({ id, err: second }, 'the apology failed too');
      });
    }
  };
}

/** Undefined for a message that isn't meant for the bot. A mention of everyone is not, nor is laughter about an answer. */
function addressedBy({
  author,
  client,
  content,
  guildId,
  mentions,
  system,
  reference,
  channel,
}: Message): Addressed | undefined {
  if (author.bot || system) return undefined;
  const self = client.user.id;
  const answered = channel.messages.cache.get(reference?.messageId ?? '');
  const toAnswer = answered?.author.id === self;
  const text = withoutMention(content, self);
  if (toAnswer && content === '' && guildId !== null && !mentions.users.has(self)) return { kind: 'unseen' };
  const isNamed = content.includes(`<@${self}>`) || content.includes(`<@!${self}>`);
  const named = mentions.users.has(self) && (isNamed || toAnswer);
  if (guildId !== null && !named) return undefined;
  if (text !== '' && isTalk(text) && saysThanks(text)) return { kind: 'thanks' };
  if (!toAnswer) return { kind: 'question', text };
  if (text !== '' && isTalk(text)) return undefined;
  const edition = answeredEdition(answered);
  return { kind: 'question', text, after: questionIn(answered), ...(edition && { edition }) };
}

/** That of the server; in a direct conversation the one the question is in. */
function localeOf({ guild }: Message, addressed: Addressed): string {
  if (guild) return guild.preferredLocale;
  if (addressed.kind !== 'question') return 'en';
  return phrasesOfQuestion(addressed.text)?.language ?? 'en';
}

async function replyTo({ text, after, edition }: Addressed & { kind: 'question' }, context: Context): Promise<Reply> {
  const given = after ? undefined : typedCommand(text, written);
  if (given) return (await given.command.run(given.input, context)).reply;
  const article = context.library.articles.find((one) => one.edition === edition);
  const input: Input =
    text === '' ? {} : { question: text, ...(after && { after }), ...(article && { article: article.file }) };
  return (await commandNamed(text === '' ? 'help' : 'ask').run(input, context)).reply;
}

/** The bot may not write there, or not see the channel. */
function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 50_013 || error.code === 50_001);
}

/** Tells whoever asked, once for each channel, that the bot may not write there; where that can't be told either, the log says so once. */
async function tellPrivately(
  { author, channelId, client }: Message,
  { phrases }: Context,
  log: Logger,
  told: Told,
): Promise<void> {
  if (!told.isFirst(`${channelId} ${author.id} silent`)) return;
  const [page] = presentOnDiscord(refusal(phrases.mayNotWrite(channelId)), { commandIds: commandIdsOf(client, null) });
  await author.send(bodyOf(page as Page) as unknown as MessageCreateOptions).catch((error: unknown) => {
    if (told.isFirst(channelId)) {
      log.warn(
        { err: error, channel: channelId },
        'the bot may not write in a channel where it was asked, and nobody could be told',
      );
    }
  });
}

async function tellOnce(message: Message, told: Told, context: Context): Promise<void> {
  if (!told.isFirst(`${message.channelId} ${message.author.id}`)) return;
  await send(message, refusal(context.phrases.unseenReply()), context);
}

/** A message can't be private: a refusal shows there like any answer. Where the bot may not write, that is logged. */
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
    await message.reply(body as unknown as MessageReplyOptions);
  }
}
