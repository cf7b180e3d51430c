import { commandCalled } from '../phrases/command-called.ts';
import { languages } from '../phrases/languages.ts';
import type { CommandName, OptionName } from '../phrases/names.ts';
import type { Command, Input } from './command.ts';
import { optionsOn } from './option.ts';

/** A command as somebody typed it, where there is no form to fill in. */
export interface TypedCommand {
  readonly command: Command;
  readonly input: Input;
}

/** "read 8", "read section 3.1 of the rules": a number, or a word and a number; neither a question nor a long sentence. */
const reading = /^read\s+(?=.{1,40}$)(?<section>(?:the\s+)?(?:\p{L}+\.?\s+)?[§#]?\s*\d[^?]*?)[.!]*$/iu;
/** What stands behind a bare name is no sentence. */
const mostWords = 5;
/** Without a slash these are commands only by themselves; "summary of the rules" is a question. */
const alone: readonly CommandName[] = ['summary', 'articles', 'help'];
/** And these with a few words behind them: "quote safety". */
const followed: readonly CommandName[] = ['quote', 'verify'];

/** `/quote safety article: shanghai`, "read 8", "quote safety", "summary", by their names in any language; undefined for a question. */
export function typedCommand(line: string, commands: readonly Command[]): TypedCommand | undefined {
  const typed = line.trim();
  const [, slash, rest = ''] = /^\/(\S+)\s*([\s\S]*)$/u.exec(typed) ?? [];
  if (slash !== undefined) return give(commandCalled(slash)?.name, rest, commands);
  const section = reading.exec(typed)?.groups?.section;
  if (section !== undefined) return give('read', section, commands);
  const [, word = '', behind = ''] = /^(\S+)(?:\s+([^?？]*))?$/u.exec(typed) ?? [];
  const name = commandCalled(word.replace(/[.!]+$/, ''))?.name;
  if (name === undefined) return undefined;
  const words = behind.split(/\s+/).filter(Boolean).length;
  const isGiven =
    words === 0
      ? alone.includes(name)
      : name === 'read'
        ? /^[§#]?\d/.test(behind)
        : followed.includes(name) && words <= mostWords;
  return isGiven ? give(name, behind, commands) : undefined;
}

function give(name: CommandName | undefined, text: string, commands: readonly Command[]): TypedCommand | undefined {
  const command = commands.find((one) => one.name === name);
  return command && { command, input: parseInput(command, text) };
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
