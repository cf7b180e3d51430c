import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option, Subcommand } from '../../commands/command.ts';
import type { Phrases } from '../../commands/phrases/phrases.ts';
import { dailyChannelTypes } from './inspecting.ts';

export type Registration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The commands as Discord is told of them. */
export function registrationOf(commands: readonly Command[], phrases: Phrases): Registration[] {
  return commands
    .filter(({ surfaces }) => surfaces.includes('slash'))
    .map((command) => ({
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      description: phrases.commands[command.name].description,
      options: command.subcommands
        ? command.subcommands.map((one) => subcommandOf(command, one, phrases))
        : command.options.map((option) => optionOf(command, option, phrases)),
      ...placesOf(command),
    }));
}

/** Where a command can be given, and by whom at first. */
function placesOf({ permission }: Command) {
  if (permission === 'manage-server') {
    return {
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
      default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    };
  }
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
}

function subcommandOf(
  command: Command,
  { name, options }: Subcommand,
  phrases: Phrases,
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: phrases.commands[command.name].subcommands?.[name] ?? name,
    options: options.map((option) => optionOf(command, option, phrases)),
  };
}

function optionOf({ name: command }: Command, option: Option, phrases: Phrases): APIApplicationCommandBasicOption {
  const shared = {
    name: option.name,
    description: phrases.commands[command].options[option.name] ?? option.name,
    required: option.required,
  };
  if (option.kind === 'flag') return { ...shared, type: ApplicationCommandOptionType.Boolean };
  if (option.kind === 'channel') {
    return { ...shared, type: ApplicationCommandOptionType.Channel, channel_types: [...dailyChannelTypes] };
  }
  return {
    ...shared,
    type: ApplicationCommandOptionType.String,
    ...(option.most && { max_length: option.most }),
    ...(option.suggests && { autocomplete: true }),
  };
}

/** Whether Discord has the commands already, whatever else it says of them. */
export function isRegistered(wanted: readonly Registration[], there: readonly unknown[]): boolean {
  const known = new Map(there.map((command) => [(command as { name: string }).name, command]));
  return known.size === wanted.length && wanted.every((command) => holds(known.get(command.name), command));
}

/** Whether `there` says all that `wanted` says; Discord leaves out what is false or empty. */
function holds(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(there) ? there : [];
    return list.length === wanted.length && wanted.every((item, i) => holds(list[i], item));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const record = (there ?? {}) as Record<string, unknown>;
    return Object.entries(wanted).every(([key, value]) => holds(record[key], value));
  }
  return there === wanted || ((wanted === false || wanted === undefined) && (there === undefined || there === null));
}
