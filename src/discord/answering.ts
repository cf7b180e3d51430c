import { randomUUID } from 'node:crypto';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Command, Context, Input } from '../../commands/command.ts';
import { commandNamed } from '../../commands/commands.ts';
import { type Reply, refusal } from '../../commands/reply.ts';
import { suggest } from './autocomplete.ts';
import type { DailyPosts } from './daily-posts.ts';
import { messageOf } from './message.ts';
import { type Page, presentOnDiscord } from './present.ts';
import { answerPress } from './pressing.ts';

/** Interactions remembered, so that one that Discord sends twice is answered once. */
const mostRemembered = 10_000;
/** The answer came too late, or was given already although its confirmation got lost: nothing is left to do. */
const settled: ReadonlySet<number | string> = new Set([10_062, 40_060]);

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** The one door: every interaction comes in here, and every reply goes out here. Never throws. */
export function answerInteractions(
  base: Context,
  log: Logger,
  mayAsk: (user: string, at: number) => boolean,
  daily?: Pick<DailyPosts, 'accessFor'>,
): (interaction: Interaction) => Promise<void> {
  const seen = new Set<string>();
  return async (interaction) => {
    if (interaction.isAutocomplete()) return suggest(interaction, base, log);
    if (seen.has(interaction.id) || !(interaction.isChatInputCommand() || interaction.isButton())) return;
    seen.add(interaction.id);
    if (seen.size > mostRemembered) seen.delete(seen.values().next().value as string);
    const context = contextFor(interaction, base, daily);
    try {
      if (!mayAsk(interaction.user.id, interaction.createdTimestamp))
        await send(interaction, refusal(context.phrases.tooOften()));
      else if (interaction.isButton()) await answerPress(interaction, context);
      else await respond(interaction, commandNamed(interaction.commandName), context);
    } catch (error) {
      await apologize(interaction, error, context, log);
    }
  };
}

async function respond(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  context: Context,
): Promise<void> {
  const reply = command ? await command.run(inputOf(interaction, command), context) : goneCommand(interaction, context);
  await send(interaction, reply);
}

/** Discord shows an old command for a while after it was taken away. */
function goneCommand({ commandName }: ChatInputCommandInteraction, { phrases }: Context): Reply {
  return refusal(phrases.noSuchCommand(commandName, 'help'));
}

/** What belongs to the server where a command was given. */
function contextFor(
  { guildId, channelId }: Answerable,
  base: Context,
  daily: Pick<DailyPosts, 'accessFor'> | undefined,
): Context {
  return guildId && daily ? { ...base, daily: daily.accessFor(guildId, channelId) } : base;
}

function inputOf({ options }: ChatInputCommandInteraction, command: Command): Input {
  const subcommand = command.subcommands?.find(({ name }) => name === options.getSubcommand(false));
  const values = (subcommand ?? command).options.map(({ name, kind }) => {
    if (kind === 'channel') return [name, options.getChannel(name)?.id ?? null] as const;
    return [name, kind === 'flag' ? options.getBoolean(name) : options.getString(name)] as const;
  });
  const filled = Object.fromEntries(values.filter(([, value]) => value !== null));
  return subcommand ? { ...filled, subcommand: subcommand.name } : filled;
}

async function send(interaction: Answerable, reply: Reply): Promise<void> {
  const [first, ...rest] = presentOnDiscord(reply);
  if (!first) throw new Error('a reply came to nothing');
  await interaction.reply(messageOf(first, reply));
  for (const page of rest) await interaction.followUp(messageOf(page, reply));
}

async function apologize(interaction: Answerable, error: unknown, { phrases }: Context, log: Logger): Promise<void> {
  const id = randomUUID().slice(0, 8);
  const late = error instanceof DiscordAPIError && settled.has(error.code);
  log[late ? 'warn' : 'error'](
    { id, err: error, command: interaction.isButton() ? interaction.customId : interaction.commandName },
    late ? 'answered too late' : 'a command failed',
  );
  if (late) return;
  const [page] = presentOnDiscord(refusal(phrases.failed(id)));
  const message = messageOf(page as Page, { visibility: 'private' });
  await (interaction.replied ? interaction.followUp(message) : interaction.reply(message)).catch((second: unknown) => {
    log.error({ id, err: second }, 'the apology failed too');
  });
}
