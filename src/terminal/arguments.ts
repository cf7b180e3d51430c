import { parseArgs } from 'node:util';
import type { Command, Input } from '../../commands/shared/command.ts';
import { fits, type Option } from '../../commands/shared/option.ts';
import { type Flag, flagOf, isProgram, type Program, programs } from './program.ts';
import { namedOptions, operandOf, scripted, takenBy } from './scripted.ts';

/** A command to give, as a person reads it or as data. */
export interface GivenCommand {
  readonly kind: 'command';
  readonly command: Command;
  readonly input: Input;
  readonly json: boolean;
  readonly articlesDirectory?: string;
}

/** A command to give once for every line of standard input, as data; `input` is what holds for all of them. */
export interface GivenLines {
  readonly kind: 'lines';
  readonly command: Command;
  readonly input: Input;
  readonly articlesDirectory?: string;
}

/** What only the terminal does; `operand` is everything after its name, joined by blanks, or where it takes several, `operands` are they; undefined for nothing. */
interface Given<P extends Program> {
  readonly kind: 'program';
  readonly program: P;
  readonly operand?: string;
  readonly operands?: readonly string[];
  readonly flag?: Flag;
  /** Data instead of text, where the program has it. */
  readonly json?: true;
  readonly articlesDirectory?: string;
}

/** Looks at a set-up that may be too wrong for any of the others. */
export type GivenDoctor = Given<'doctor'>;
export type GivenProgram = Given<Exclude<Program, 'doctor'>>;

/** A command line that makes sense. */
export type Arguments = GivenCommand | GivenLines | GivenDoctor | GivenProgram;

/** `problem` is one sentence for standard error. */
export type ParsedArguments =
  | Arguments
  | { readonly kind: 'help' }
  | { readonly kind: 'usage'; readonly problem: string };

/** What stands beside a name on the command line. */
interface Rest {
  readonly json: boolean;
  readonly words: readonly string[];
  /** Of the named options, as they were written. */
  readonly values: Input;
  readonly flag?: Flag;
  readonly directory: { readonly articlesDirectory?: string };
}

export function parseArguments(args: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return usage((error as Error).message.split('\n')[0] ?? '');
  }
  const { help, name, rest } = parsed;
  if (help || name === 'help') return { kind: 'help' };
  if (name === undefined) return usage('say what to do.');
  const command = scripted.find((one) => one.name === name);
  if (command) return checked(giveCommand(command, rest), rest);
  return isProgram(name) ? checked(giveProgram(name, rest), rest) : usage(`there is no command "${name}".`);
}

function parse(args: readonly string[]) {
  const named = Object.fromEntries(namedOptions.map(({ name }) => [name, { type: 'string' as const }]));
  const flag = flagOf(args[0] ?? '')?.name;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      ...named,
      ...(flag && { [flag]: { type: 'boolean' as const } }),
      json: { type: 'boolean', default: false },
      articles: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const { json, articles, help, ...input } = values;
  const [name, ...words] = positionals;
  const directory = articles ? { articlesDirectory: articles } : {};
  const isFlagged = Object.entries(values).some(([option, value]) => option === flag && value === true);
  const rest: Rest = { json, words, values: input, ...(flag && isFlagged && { flag }), directory };
  return { help, name, rest };
}

function giveCommand(command: Command, { json, words, values, directory }: Rest): ParsedArguments {
  const operand = operandOf(command);
  if (command.name === 'ask' && json && words.length === 0) {
    return { kind: 'lines', command, input: values, ...directory };
  }
  const problem = problemOfWords(command.name, takenBy(command), words);
  if (problem) return usage(problem);
  const input = operand && words.length > 0 ? { ...values, [operand.name]: words.join(' ') } : values;
  return { kind: 'command', command, input, json, ...directory };
}

function giveProgram(program: Program, { words, flag, json, directory }: Rest): ParsedArguments {
  const { takes } = programs[program];
  const problem = problemOfWords(program, takes, words);
  if (problem) return usage(problem);
  return {
    kind: 'program',
    program,
    ...(words.length > 0 && (takes.endsWith('…]') ? { operands: words } : { operand: words.join(' ') })),
    ...(flag && { flag }),
    ...(json && program === 'doctor' && { json }),
    ...directory,
  };
}

/** What follows a name is missing, or too much; `takes` is in brackets where it may be left out. */
function problemOfWords(name: string, takes: string, words: readonly string[]): string | undefined {
  if (takes === '') return words.length > 0 ? `${name} takes nothing after it.` : undefined;
  return words.length === 0 && !takes.startsWith('[') ? `${name} needs ${takes}.` : undefined;
}

/** The same, unless an option has a value that doesn't fit it. */
function checked(given: ParsedArguments, { values }: Rest): ParsedArguments {
  if (given.kind === 'usage') return given;
  const unfit = namedOptions.find((option) => {
    const value = values[option.name];
    return typeof value === 'string' && !fits(option, value);
  });
  return unfit ? usage(`--${unfit.name} is ${rangeOf(unfit)}.`) : given;
}

function rangeOf({ kind, most, example }: Option): string {
  return kind === 'count' ? `1 to ${most}` : `a day such as ${example}`;
}

function usage(problem: string): ParsedArguments {
  const sentence = /[.!?]$/.test(problem) ? problem : `${problem}.`;
  return { kind: 'usage', problem: `verbatim: ${sentence} See npm run verbatim -- --help` };
}
