import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { daily } from './daily.ts';
import { find } from './find.ts';
import { helpFor } from './help.ts';
import type { CommandName } from './phrases/names.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import type { Command } from './shared/command.ts';
import { greetable } from './shared/greeting.ts';
import { summary } from './summary.ts';
import { verify } from './verify.ts';

const help = helpFor(() => commands);

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  greetable(ask, help),
  quote,
  read,
  verify,
  summary,
  articles,
  find,
  daily,
  help,
];

export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === (name as CommandName));
}
