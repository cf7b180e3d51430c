import { commandNamed, commands } from '../../commands/commands.ts';
import type { Command, Input } from '../../commands/shared/command.ts';
import { typedCommand } from '../../commands/shared/typed-command.ts';

/** What a line typed at the prompt asks for. */
export type Line =
  | { readonly kind: 'command'; readonly command: Command; readonly input: Input }
  | { readonly kind: 'quit' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly name: string };

/** What can be typed at the prompt; the others belong to a message on Discord. */
export const typedCommands: readonly Command[] = commands.filter(({ surfaces }) => !surfaces.includes('message'));

/** `/quote safety article: shanghai` → the command and its options; a bare line is a question, but for "read 8" and the like. */
export function parseLine(line: string): Line {
  const typed = line.trim();
  if (typed === '') return { kind: 'blank' };
  if (/^(?:q|\/?(?:quit|exit))$/i.test(typed)) return { kind: 'quit' };
  const given = typedCommand(typed, typedCommands);
  if (given) return { kind: 'command', ...given };
  const [, name] = /^\/(\S*)/u.exec(typed) ?? [];
  if (name !== undefined) return { kind: 'unknown', name };
  return { kind: 'command', command: commandNamed('ask'), input: { question: typed } };
}
