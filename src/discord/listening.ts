import { randomUUID } from 'node:crypto';
import { type Message, MessageFlags, type MessageReplyOptions } from 'discord.js';
import type { Logger } from 'pino';
import { ask } from '../../commands/ask.ts';
import type { Context } from '../../commands/command.ts';
import { commandNamed } from '../../commands/commands.ts';
import { type Reply, refusal } from '../../commands/reply.ts';
import { presentOnDiscord } from './present.ts';

/** What people write to a bot that they don't know yet; it gets the help. */
const greeting = /^(?:hi|hello|hey|help|\?|start|hallo|hola|你好|您好|嗨)?[\s!.?]*$/iu;

/**
 * Answers messages that address the bot: direct ones, and those that mention it by name. Other messages come without
 * their words, and are left alone; so are bots. Never throws.
 */
export function answerMessages(
  context: Context,
  log: Logger,
  mayAsk: (user: string, at: number) => boolean,
): (message: Message) => Promise<void> {
  return async (message) => {
    const question = questionIn(message);
    if (question === undefined) return;
    try {
      const { author, createdTimestamp } = message;
      if (!mayAsk(author.id, createdTimestamp)) return await send(message, refusal(context.phrases.tooOften()));
      await send(message, await replyTo(question, context));
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      log.error({ id, err: error }, 'a message could not be answered');
      await send(message, refusal(context.phrases.failed(id))).catch((second: unknown) => {
        log.warn({ id, err: second }, 'the apology failed too');
      });
    }
  };
}

/** What a message asks the bot; undefined for one that isn't meant for it. A mention of everyone is not. */
function questionIn({ author, client, content, guildId, mentions, system }: Message): string | undefined {
  if (author.bot || system) return undefined;
  const mark = new RegExp(`<@!?${client.user.id}>`, 'g');
  const addressed = guildId === null || (mentions.users.has(client.user.id) && mark.test(content));
  return addressed ? content.replace(mark, ' ').replace(/\s+/g, ' ').trim() : undefined;
}

async function replyTo(question: string, context: Context): Promise<Reply> {
  const help = greeting.test(question) ? commandNamed('help') : undefined;
  return help ? help.run({}, context) : ask.run({ question }, context);
}

/** A message can't be private: a refusal shows there like any answer. Where the bot may not write, that is logged. */
async function send(message: Message, reply: Reply): Promise<void> {
  for (const [i, page] of presentOnDiscord(reply).entries()) {
    const body = {
      components: page,
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [], repliedUser: false },
      nonce: `${message.id}-${i}`,
      enforceNonce: true,
    };
    await message.reply(body as MessageReplyOptions);
  }
}
