import { ApplicationCommandType, type Client } from 'discord.js';
import { commands } from '../../commands/commands.ts';
import { languages } from '../../commands/phrases/languages.ts';
import { oncePer } from '../../index/once-per.ts';

/** Discord's ids of the slash commands, by the names that they are registered under. */
export type CommandIds = ReadonlyMap<string, string>;

/** Where commands are registered: a server's id, or everywhere. */
export type Scope = string | 'everywhere';

const known = new WeakMap<Client, { readonly scope: Scope; readonly ids: CommandIds }>();
const none: CommandIds = new Map();

/** What Discord said last of the commands that can be given in a server, or outside of any; empty until it said so. */
export function commandIdsOf(client: Client, server: string | null): CommandIds {
  const there = known.get(client);
  return there && (there.scope === 'everywhere' || there.scope === server) ? there.ids : none;
}

/** `registered` is Discord's list of commands, with whatever else it says of them. */
export function rememberCommandIds(client: Client, scope: Scope, registered: readonly unknown[]): void {
  const entries = registered.flatMap((one) => {
    const { id, name, type = ApplicationCommandType.ChatInput } = one as { id?: string; name?: string; type?: number };
    return id && /^\d+$/.test(id) && name && type === ApplicationCommandType.ChatInput ? [[name, id] as const] : [];
  });
  known.set(client, { scope, ids: new Map(entries) });
}

/**
 * A command as it is typed, `/ask` or `/daily set role:`, as one that can be clicked: `</ask:ID>`, and code for what stands behind it.
 * Undefined for what is no command that Discord knows. Discord shows it by its name in the reader's language.
 */
export function commandMention(typed: string, ids: CommandIds): string | undefined {
  const [, name, second, rest = ''] = /^\/(\S+)(?: (\S+))?(.*)$/su.exec(typed) ?? [];
  const command = name === undefined ? undefined : namesOf(languages).get(name);
  const id = command && ids.get(command.name);
  if (!command || !id) return undefined;
  const subcommand = second === undefined ? undefined : command.subcommands.get(second);
  if (subcommand === undefined && command.subcommands.size > 0) return undefined;
  const behind = (subcommand === undefined && second !== undefined ? `${second}${rest}` : rest).trim();
  const mention = `</${[command.name, ...(subcommand === undefined ? [] : [subcommand])].join(' ')}:${id}>`;
  return behind === '' ? mention : `${mention} \`${behind.replaceAll('`', 'ˋ')}\``;
}

interface Registered {
  readonly name: string;
  /** The names of its subcommands that they are registered under, by what they are called in any language. */
  readonly subcommands: ReadonlyMap<string, string>;
}

/** By what a command is called in any language. */
const namesOf = oncePer((spoken: typeof languages): ReadonlyMap<string, Registered> => {
  const [first] = spoken;
  const slash = commands.filter(({ surfaces }) => surfaces.includes('slash'));
  return new Map(
    slash.flatMap(({ name, subcommands = [] }) => {
      const inside = subcommands.flatMap((one) =>
        spoken.map((phrases) => [phrases.subcommands[one.name].name, first.subcommands[one.name].name] as const),
      );
      const registered = { name: first.commands[name].name, subcommands: new Map(inside) };
      return spoken.map((phrases) => [phrases.commands[name].name, registered] as const);
    }),
  );
});
