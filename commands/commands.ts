import { articles } from './articles.ts';
import { askFor } from './ask.ts';
import { daily } from './daily.ts';
import { find } from './find.ts';
import { helpFor, helpInFull } from './help.ts';
import type { CommandName } from './phrases/names.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import type { Command } from './shared/command.ts';
import { pressFor } from './shared/press.ts';
import { summary } from './summary.ts';
import { verify } from './verify.ts';

const help = helpFor(() => commands);

const byName: Readonly<Record<CommandName, Command>> = {
  ask: askFor(help),
  quote,
  read,
  verify,
  summary,
  articles,
  find,
  daily,
  help,
};

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = Object.values(byName);

export function commandNamed(name: CommandName): Command;
export function commandNamed(name: string): Command | undefined;
export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** What a press under an answer shows. */
export const press = pressFor((context) => helpInFull(context, commands));
