import { parseArgs } from 'node:util';
import { isDate } from '../../commands/daily/calendar.ts';

/** What can be given after `npm run verbatim --`, with what follows it. */
export const subcommands = {
  ask: { takes: '"QUESTION"', does: 'answer a question; with --json and no question, one a line from standard input' },
  quote: { takes: '"TOPIC"', does: 'the passages on a topic' },
  read: { takes: 'SECTION', does: 'a section word for word, such as 8 or 3-5' },
  verify: { takes: '"QUOTE"', does: 'whether a text is in an article, and what differs' },
  summary: { takes: '', does: 'the most important sentences of an article' },
  articles: { takes: '', does: 'what can be asked about' },
  text: { takes: 'FILE', does: "print an article's text, in which every quote's offsets count" },
  check: { takes: '[DIR]', does: 'report on a folder of articles, or on one file' },
  doctor: { takes: '', does: 'report on the set-up' },
  chat: { takes: '', does: 'the prompt that npm start opens when there is no token' },
  bot: { takes: '', does: 'the Discord bot that npm start runs when there is a token' },
  start: { takes: '', does: 'bot with a token, chat without one' },
} as const;
export type Subcommand = keyof typeof subcommands;

/** A command line that makes sense. */
export interface Arguments {
  readonly kind: 'arguments';
  readonly subcommand: Subcommand;
  /** Everything after the subcommand, joined by blanks; undefined for nothing. */
  readonly operand?: string;
  readonly json: boolean;
  readonly article?: string;
  readonly articlesDirectory?: string;
  /** How many sentences a summary has. */
  readonly sentences?: number;
  /** A text is printed sentence by sentence, as JSON. */
  readonly cut?: true;
  /** More is told of each file. */
  readonly verbose?: true;
  /** The day whose part of the daily cycle is summed up, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** `problem` is one sentence for standard error. */
export type ParsedArguments =
  | Arguments
  | { readonly kind: 'help' }
  | { readonly kind: 'usage'; readonly problem: string };

const options = {
  json: { type: 'boolean', default: false },
  article: { type: 'string' },
  articles: { type: 'string' },
  sentences: { type: 'string' },
  date: { type: 'string' },
  cut: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function parseArguments(args: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args[0] === 'text' ? args.map((arg) => (arg === '--sentences' ? '--cut' : arg)) : args);
  } catch (error) {
    return usage((error as Error).message.split('\n')[0] ?? '');
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help') return { kind: 'help' };
  if (name === undefined) return usage('say what to do.');
  if (!Object.hasOwn(subcommands, name)) return usage(`there is no command "${name}".`);
  const subcommand = name as Subcommand;
  const { takes } = subcommands[subcommand];
  const missing = takes !== '' && !takes.startsWith('[') && rest.length === 0;
  if (missing && !(subcommand === 'ask' && values.json)) return usage(`${name} needs ${takes}.`);
  if (takes === '' && rest.length > 0) return usage(`${name} takes nothing after it.`);
  const sentences = Number(values.sentences ?? 1);
  if (!(Number.isInteger(sentences) && sentences >= 1 && sentences <= 100)) return usage('--sentences is 1 to 100.');
  if (values.date !== undefined && !isDate(values.date)) return usage('--date is a day such as 2026-11-23.');
  return {
    kind: 'arguments',
    subcommand,
    json: values.json,
    ...(values.cut && { cut: true as const }),
    ...(values.verbose && { verbose: true as const }),
    ...(rest.length > 0 && { operand: rest.join(' ') }),
    ...(values.article && { article: values.article }),
    ...(values.sentences && { sentences }),
    ...(values.date && { date: values.date }),
    ...(values.articles && { articlesDirectory: values.articles }),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function usage(problem: string): ParsedArguments {
  const sentence = /[.!?]$/.test(problem) ? problem : `${problem}.`;
  return { kind: 'usage', problem: `verbatim: ${sentence} See npm run verbatim -- --help` };
}

/** The page that --help prints. */
export function helpText(): string {
  const lines = Object.entries(subcommands).map(
    ([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(18)} ${does}`,
  );
  return `Verbatim answers questions about articles in the articles' own words.

npm run --silent verbatim -- COMMAND

${lines.join('\n')}

  --json             data instead of text (ask, quote, read, verify, summary, articles)
  --article FILE     which article: file name, title, or part of it
  --sentences N      how many sentences a summary has (3); with text, without N: a line of JSON a sentence
  --verbose          with check: what is odd, and in which line
  --date YYYY-MM-DD  sum up what the daily post of that day is about
  --articles DIR     the folder of articles (instead of ARTICLES_DIR)

Exit status: 0; 2 when the command line or the settings are wrong, with one line on standard error.
`;
}
