import { commands } from '../../commands/commands.ts';
import { languages } from '../../commands/phrases/languages.ts';
import type { OptionName } from '../../commands/phrases/names.ts';
import type { Command, Input } from '../../commands/shared/command.ts';
import { optionsOn } from '../../commands/shared/option.ts';

/** What a line typed at the prompt asks for. */
export type Line =
  | { readonly kind: 'command'; readonly command: Command; readonly input: Input }
  | { readonly kind: 'quit' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly name: string };

/** What can be typed at the prompt; the others belong to a message on Discord. */
export const typedCommands: readonly Command[] = commands.filter(({ surfaces }) => !surfaces.includes('message'));

/** "read 8", "read section 3.1 of the rules": a number, or a word and a number; neither a question nor a long sentence. */
const reading = /^read\s+(?=.{1,40}$)(?<section>(?:the\s+)?(?:\p{L}+\.?\s+)?[§#]?\s*\d[^?]*?)[.!]*$/iu;

/** `/quote safety article: shanghai` → the command and its options; a bare line is a question, but for "read 8". */
export function parseLine(line: string): Line {
  const typed = line.trim();
  if (typed === '') return { kind: 'blank' };
  if (/^(?:quit|exit)$/i.test(typed)) return { kind: 'quit' };
  const section = reading.exec(typed)?.groups?.section;
  const bare: readonly string[] = section === undefined ? ['', 'ask', typed] : ['', 'read', section];
  const [, name, rest = ''] = /^\/(\S*)\s*([\s\S]*)$/u.exec(typed) ?? bare;
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  const command = commandCalled((name ?? '').toLowerCase());
  return command
    ? { kind: 'command', command, input: parseInput(command, rest) }
    : { kind: 'unknown', name: name ?? '' };
}

/** By its name, or what it is called in a language that the bot speaks: notices name it so. */
function commandCalled(name: string): Command | undefined {
  const own = typedCommands.find((command) => command.name === name);
  return own ?? typedCommands.find((one) => languages.some(({ commands: words }) => words[one.name].name === name));
}

/** The text up to the first `option:` belongs to the first option; every `option:` reaches to the next. */
function parseInput(command: Command, text: string): Input {
  const options = optionsOn('terminal', command.options).map(({ name }) => name);
  const first = options[0];
  if (!first) return {};
  const called = new Map(
    [...languages].reverse().flatMap((one) => options.map((name) => [one.options[name].name, name])),
  );
  const parts = text.split(new RegExp(`(?:^|\\s)(${[...called.keys()].join('|')}):`, 'u'));
  const pairs: [OptionName, string][] = [[first, parts[0] ?? '']];
  for (let i = 1; i < parts.length; i += 2) pairs.push([called.get(parts[i] ?? '') as OptionName, parts[i + 1] ?? '']);
  return Object.fromEntries(
    pairs.filter(([, value]) => value.trim() !== '').map(([name, value]) => [name, typedValue(command, name, value)]),
  );
}

function typedValue(command: Command, name: OptionName, value: string): string | boolean {
  const kind = command.options.find((option) => option.name === name)?.kind;
  return kind === 'flag' ? /^(?:true|yes|y|1|on)$/i.test(value.trim()) : value.trim();
}
