/** What Discord refuses in command definitions and its published schemas let through. */
import { duplicates } from './rules.ts';
import type { Json } from './types.ts';

export const commandLimits = { characters: 8000, options: 25 } as const;
const perType: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

const locales = new Set(
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  ),
);
// The pattern in Discord's documentation, "Application Command Naming".
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Reasons to refuse a whole list of commands. */
export function commandListReasons(commands: readonly Json[]): readonly string[] {
  const names = commands.map(({ type, name }) => `${typeOf(type)}:${String(name)}`);
  const counts = [1, 2, 3].flatMap((type) => {
    const count = commands.filter((command) => typeOf(command.type) === type).length;
    return count > (perType[type] ?? 0) ? [`${count} commands of type ${type}, limit ${perType[type]}`] : [];
  });
  return [
    ...counts,
    ...duplicates(names).map((name) => `the command ${name.slice(2)} is there twice`),
    ...commands.flatMap(commandReasons),
  ];
}

export function commandReasons(command: Json): readonly string[] {
  const total = commandCharacters(command);
  const where = String(command.name);
  const chat = typeOf(command.type) === 1;
  return [
    ...(total > commandLimits.characters ? [`${where}: ${total} characters in all, limit 8000`] : []),
    ...(chat ? nameReasons(command, where) : []),
    ...(chat && command.name !== undefined && !command.description ? [`${where}: no description`] : []),
    ...(!chat && (command.description || optionsOf(command).length > 0)
      ? [`${where}: only chat commands have a description and options`]
      : []),
    ...localeReasons(command, where),
    ...optionListReasons(optionsOf(command), where),
  ];
}

/** Names, descriptions and values of the command, its options and choices, each by its longest localisation. */
export function commandCharacters(part: Json): number {
  const own = [longest(part.name, part.name_localizations), longest(part.description, part.description_localizations)];
  const value = typeof part.value === 'string' ? part.value.length : 0;
  const nested = [...optionsOf(part), ...choicesOf(part)].map(commandCharacters);
  return [...own, value, ...nested].reduce((sum, length) => sum + length, 0);
}

function optionListReasons(options: readonly Json[], where: string): readonly string[] {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const nesting = new Set(options.map(({ type }) => type === 1 || type === 2));
  return [
    ...(firstOptional !== -1 && lastRequired > firstOptional
      ? [`${where}: the required option ${String(options[lastRequired]?.name)} comes after an optional one`]
      : []),
    ...(nesting.size > 1 ? [`${where}: subcommands beside other options`] : []),
    ...duplicates(options.map(({ name }) => name)).map((name) => `${where}: the option ${String(name)} is there twice`),
    ...options.flatMap((option) => optionReasons(option, `${where} ${String(option.name)}`)),
  ];
}

function optionReasons(option: Json, where: string): readonly string[] {
  const choices = choicesOf(option);
  return [
    ...nameReasons(option, where),
    ...localeReasons(option, where),
    ...(option.autocomplete === true && choices.length > 0 ? [`${where}: choices beside autocomplete`] : []),
    ...duplicates(choices.map(({ name }) => name)).map((name) => `${where}: the choice ${String(name)} is there twice`),
    ...choices.flatMap((choice) => localeReasons(choice, where)),
    ...optionListReasons(optionsOf(option), where),
  ];
}

function nameReasons(part: Json, where: string): readonly string[] {
  const names = [part.name, ...Object.values((part.name_localizations as Json | null) ?? {})];
  return names
    .filter((name): name is string => typeof name === 'string')
    .flatMap((name) => [
      ...(namePattern.test(name) ? [] : [`${where}: the name ${JSON.stringify(name)} doesn't fit Discord's pattern`]),
      ...(name === name.toLowerCase() ? [] : [`${where}: the name ${JSON.stringify(name)} has upper-case letters`]),
    ]);
}

function localeReasons(part: Json, where: string): readonly string[] {
  return [part.name_localizations, part.description_localizations]
    .flatMap((texts) => Object.keys((texts as Json | null) ?? {}))
    .filter((locale) => !locales.has(locale))
    .map((locale) => `${where}: Discord has no locale ${locale}`);
}

function longest(text: unknown, localised: unknown): number {
  const texts = [text, ...Object.values((localised as Json | null) ?? {})];
  return Math.max(...texts.map((each) => (typeof each === 'string' ? each.length : 0)));
}

function typeOf(type: unknown): number {
  return typeof type === 'number' ? type : 1;
}

function optionsOf(part: Json): readonly Json[] {
  return Array.isArray(part.options) ? part.options : [];
}

function choicesOf(part: Json): readonly Json[] {
  return Array.isArray(part.choices) ? part.choices : [];
}
