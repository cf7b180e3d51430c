import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Phrases, Words } from '../../commands/phrases/phrases.ts';
import type { Command, Subcommand } from '../../commands/shared/command.ts';
import { type Option, optionsOn } from '../../commands/shared/option.ts';
import { dailyChannelTypes } from './inspecting.ts';

export type Registration = RESTPostAPIApplicationCommandsJSONBody;

/** Languages, the first of which is what all are shown who speak none of the others. */
export type Languages = readonly [Phrases, ...Phrases[]];

/** The commands as Discord is told of them: those given with a slash, then those of the message menu. */
export function registrationOf(commands: readonly Command[], languages: Languages): Registration[] {
  const slash = commands.filter(({ surfaces }) => surfaces.includes('slash'));
  const menu = commands.filter(({ surfaces }) => surfaces.includes('message'));
  return [
    ...slash.map((command) => ({
      ...wordsOf(languages, ({ commands: words }) => words[command.name]),
      type: ApplicationCommandType.ChatInput as const,
      options: command.subcommands
        ? command.subcommands.map((one) => subcommandOf(one, languages))
        : optionsOf(command, languages),
      ...placesOf(command),
    })),
    ...menu.map((command) => ({
      ...namesOf(languages, ({ commands: words }) => words[command.name]),
      type: ApplicationCommandType.Message as const,
      ...placesOf(command),
    })),
  ];
}

/** The command of the message menu that was registered under a name. */
export function menuCommandNamed(name: string, commands: readonly Command[], [first]: Languages): Command | undefined {
  return commands.find((command) => command.surfaces.includes('message') && first.commands[command.name].name === name);
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

function subcommandOf({ name, options }: Subcommand, languages: Languages): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...wordsOf(languages, ({ subcommands }) => subcommands[name]),
    options: optionsOf({ options }, languages),
  };
}

function optionsOf({ options }: Pick<Command, 'options'>, languages: Languages): APIApplicationCommandBasicOption[] {
  return optionsOn('slash', options).map((option) => optionOf(option, languages));
}

function optionOf(
  { name, words = name, kind, required, most, suggests }: Option,
  languages: Languages,
): APIApplicationCommandBasicOption {
  const shared = { ...wordsOf(languages, ({ options }) => options[words]), required };
  const types = ApplicationCommandOptionType;
  switch (kind) {
    case 'flag':
      return { ...shared, type: types.Boolean };
    case 'channel':
      return { ...shared, type: types.Channel, channel_types: [...dailyChannelTypes] };
    case 'role':
      return { ...shared, type: types.Role };
    case 'count':
      return { ...shared, type: types.Integer, min_value: 1, ...(most && { max_value: most }) };
    case 'text':
    case 'date':
      return {
        ...shared,
        type: types.String,
        ...(most && { max_length: most }),
        ...(suggests && { autocomplete: true }),
      };
  }
}

type Find = (phrases: Phrases) => Words;

function namesOf([first, ...others]: Languages, find: Find) {
  return { name: find(first).name, ...localized('name', find(first), others, find) };
}

function wordsOf(languages: Languages, find: Find) {
  const [first, ...others] = languages;
  return {
    ...namesOf(languages, find),
    description: find(first).description,
    ...localized('description', find(first), others, find),
  };
}

/** What something is called in other locales, where that differs; nothing where it differs nowhere. */
function localized<K extends keyof Words>(
  key: K,
  first: Words,
  others: readonly Phrases[],
  find: Find,
): Partial<Record<`${K}_localizations`, LocalizationMap>> {
  const entries = others
    .filter((phrases) => find(phrases)[key] !== first[key])
    .flatMap((phrases) => phrases.locales.map((locale) => [locale, find(phrases)[key]] as const));
  const map: LocalizationMap = Object.fromEntries(entries);
  return entries.length > 0 ? ({ [`${key}_localizations`]: map } as Record<`${K}_localizations`, LocalizationMap>) : {};
}

/** What Discord has otherwise than we want it, by the commands' names. */
export interface Differences {
  readonly missing: readonly string[];
  /** It has them, but with other words or options. */
  readonly changed: readonly string[];
  /** It has them, and we don't. */
  readonly strange: readonly string[];
}

/** Whatever else Discord says of a command is no difference. */
export function differencesOf(wanted: readonly Registration[], there: readonly unknown[]): Differences {
  const known = new Map(there.map((command) => [keyOf(command as Registration), command as Registration]));
  const ours = new Set(wanted.map(keyOf));
  const called = (commands: readonly Registration[]): string[] => commands.map(({ name }) => name);
  const found = wanted.filter((command) => known.has(keyOf(command)));
  return {
    missing: called(wanted.filter((command) => !known.has(keyOf(command)))),
    changed: called(found.filter((command) => !holds(known.get(keyOf(command)), command))),
    strange: called([...known.values()].filter((command) => !ours.has(keyOf(command)))),
  };
}

/** Whether Discord has the commands already, whatever else it says of them. */
export function isRegistered(wanted: readonly Registration[], there: readonly unknown[]): boolean {
  return Object.values(differencesOf(wanted, there)).every((names: readonly string[]) => names.length === 0);
}

function keyOf({ type = ApplicationCommandType.ChatInput, name }: Registration): string {
  return `${type} ${name}`;
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
