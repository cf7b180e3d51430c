import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import { commandNamed, commands } from '../../commands/commands.ts';
import { languages, phrasesFor } from '../../commands/phrases/languages.ts';
import { type Reply, refusal } from '../../commands/reply/reply.ts';
import { type Command, type Context, type Input, visibilityOf } from '../../commands/shared/command.ts';
import { type Option, optionsOn } from '../../commands/shared/option.ts';
import type { Library } from '../../index/library.ts';
import { oncePer } from '../../index/once-per.ts';
import { suggest } from './autocomplete.ts';
import { commandIdsOf } from './command-mentions.ts';
import type { DailyPosts } from './daily-posts.ts';
import { announceAndDeliver, type CommandInteraction, deliver } from './delivering.ts';
import { firstTimes } from './first-times.ts';
import { messageOf, updateOf } from './message.ts';
import { textIn } from './message-text.ts';
import { type Asked, type Came, cameOf, type Observer, type Surface } from './observer.ts';
import type { Paces } from './pace.ts';
import { type Page, presentOnDiscord } from './present.ts';
import { decodePress } from './press-id.ts';
import { answerPress, type CountMiss, isPressed, type PressInteraction, pressedIn } from './pressing.ts';
import { placesOf } from './places.ts';
import { menuCommandNamed } from './registration.ts';

/** Discord waits 3 s for a sign; before half of that is over, an answer comes without one. In milliseconds. */
const patience = 1_500;
/** Searching more characters than this may keep the process busy for longer than that (0.6 s a million). */
const largeLibrary = 2_000_000;
/** The message is gone, the answer came too late, or was given already although its confirmation got lost: nothing is left to do. */
const settled: ReadonlySet<number | string> = new Set([10_008, 10_062, 40_060]);

type Answerable = CommandInteraction | PressInteraction;
type DailyFor = Pick<DailyPosts, 'accessFor' | 'usualIn'>;

/** The one door: every interaction comes in here, and every reply goes out here. Never throws. */
export function answerInteractions(
  now: () => Context,
  log: Logger,
  paces: Paces,
  daily?: DailyFor,
  misses?: CountMiss,
  observer?: Observer,
): (interaction: Interaction) => Promise<void> {
  // One that Discord sends twice, or that was heard of before all shards were ready, is answered once.
  const seen = firstTimes();
  return async (interaction) => {
    // One moment's library answers the whole of it: no two editions of an article come together in a reply.
    const base = now();
    if (!seen.isFirst(interaction.id)) return;
    if (interaction.isAutocomplete()) return suggest(interaction, contextFor(interaction, base, daily), log);
    const answerable =
      interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || isPressed(interaction);
    if (!answerable) return;
    const context = contextFor(interaction, base, daily);
    const done = observer?.answering(surfaceOf(interaction));
    let came: Came;
    try {
      const mayGoOn = isPressed(interaction) ? paces.press : paces.ask;
      if (!isFree(interaction) && !mayGoOn(interaction.user.id, interaction.createdTimestamp))
        came = await refuse(interaction, context);
      else if (isPressed(interaction)) came = await answerPress(interaction, context, misses).then(() => 'reply');
      else came = await respond(interaction, context);
    } catch (error) {
      came = await apologize(interaction, error, context, log);
    }
    done?.(askedIn(interaction), came);
  };
}

function surfaceOf(interaction: Answerable): Surface {
  if (isPressed(interaction)) return 'press';
  return interaction.isChatInputCommand() ? 'slash' : 'menu';
}

function askedIn(interaction: Answerable): Asked {
  if (isPressed(interaction)) return decodePress(pressedIn(interaction))?.verb ?? 'other';
  return commandOf(interaction)?.name ?? 'other';
}

function commandOf(interaction: CommandInteraction): Command | undefined {
  const { commandName } = interaction;
  return interaction.isChatInputCommand()
    ? commandNamed(commandName)
    : menuCommandNamed(commandName, commands, languages);
}

/** Taking an answer away is no question. */
function isFree(interaction: Answerable): boolean {
  return isPressed(interaction) && decodePress(pressedIn(interaction))?.verb === 'remove';
}

async function refuse(interaction: Answerable, { phrases }: Context): Promise<'too-often'> {
  const reply = refusal(phrases.tooOften());
  await interaction.reply(
    messageOf(
      presentOnDiscord(reply, { commandIds: commandIdsOf(interaction.client, interaction.guildId) })[0] as Page,
      reply,
    ),
  );
  return 'too-often';
}

async function respond(interaction: CommandInteraction, context: Context): Promise<Came> {
  const command = commandOf(interaction);
  const input = command ? inputOf(interaction, command) : {};
  let came: Came = 'refusal';
  const work = async (): Promise<Reply> => {
    const outcome = (await command?.run(input, context)) ?? {
      reply: goneCommand(interaction.commandName, context),
    };
    came = cameOf(outcome);
    return outcome.reply;
  };
  const chosen = command?.options.some(({ name }) => name === 'private');
  const expected = chosen ? visibilityOf(input) : 'private';
  if (isLarge(context.library)) await announceAndDeliver(interaction, work, expected);
  else await deliver(interaction, Promise.resolve().then(work), expected, patience);
  return came;
}

const isLarge = oncePer(({ articles }: Library): boolean => {
  return articles.reduce((sum, { text }) => sum + text.length, 0) > largeLibrary;
});

/** Discord shows an old command for a while after it was taken away. */
function goneCommand(name: string, { phrases }: Context): Reply {
  const help = phrases.commands.help.name;
  return refusal(phrases.noSuchCommand(name, help, help));
}

/** The language of the user, and what belongs to the server where a command was given. */
function contextFor(
  { client, guildId, channelId, channel, locale }: Answerable | AutocompleteInteraction,
  base: Context,
  daily: DailyFor | undefined,
): Context {
  const context = { ...base, phrases: phrasesFor(locale) };
  if (!guildId || !channelId || !daily) return context;
  const usual = daily.usualIn(guildId, placesOf(channel));
  return { ...context, ...(usual !== undefined && { usual }), daily: daily.accessFor(client, guildId, channelId) };
}

function inputOf(interaction: CommandInteraction, command: Command): Input {
  if (interaction.isMessageContextMenuCommand()) {
    const [text] = command.options;
    return text ? { [text.name]: textIn(interaction.targetMessage) } : {};
  }
  const subcommand = command.subcommands?.find(({ name }) => name === interaction.options.getSubcommand(false));
  const options = optionsOn('slash', (subcommand ?? command).options);
  const values = options.map((option) => [option.name, givenFor(option, interaction)] as const);
  const filled = Object.fromEntries(values.filter(([, value]) => value !== null));
  return subcommand ? { ...filled, subcommand: subcommand.name } : filled;
}

function givenFor({ name, kind }: Option, { options }: ChatInputCommandInteraction): string | boolean | null {
  switch (kind) {
    case 'channel':
      return options.getChannel(name)?.id ?? null;
    case 'role':
      return options.getRole(name)?.id ?? null;
    case 'flag':
      return options.getBoolean(name);
    case 'count':
      return options.getInteger(name)?.toString() ?? null;
    case 'text':
    case 'date':
      return options.getString(name);
  }
}

async function apologize(
  interaction: Answerable,
  error: unknown,
  { phrases }: Context,
  log: Logger,
): Promise<'late' | 'failed'> {
  const id = randomUUID().slice(0, 8);
  const late = error instanceof DiscordAPIError && settled.has(error.code);
  log[late ? 'warn' : 'error'](
    {
      id,
      err: error,
      command: isPressed(interaction) ? decodePress(pressedIn(interaction))?.verb : interaction.commandName,
    },
    late ? 'answered too late' : 'a command failed',
  );
  if (late) return 'late';
  const page = presentOnDiscord(refusal(phrases.failed(id)), {
    commandIds: commandIdsOf(interaction.client, interaction.guildId),
  })[0] as Page;
  await sendApology(interaction, page).catch((second: unknown) => {
    log.error({ id, err: second }, 'the apology failed too');
  });
  return 'failed';
}

/** In place of what was announced, behind what was answered already, or as the answer. */
async function sendApology(interaction: Answerable, page: Page): Promise<void> {
  const message = messageOf(page, { visibility: 'private' });
  if (interaction.deferred && !interaction.replied && !isPressed(interaction)) {
    await interaction.editReply(updateOf(page) as object).catch(() => interaction.followUp(message));
  } else if (interaction.deferred || interaction.replied) await interaction.followUp(message);
  else await interaction.reply(message);
}
