/** What a program does. */
interface ProgramFacts {
  /** What stands behind its name, in brackets where it may be left out. */
  readonly takes: string;
  readonly does: string;
  /** An option of its own, without a value, and what comes of it. */
  readonly flag?: { readonly name: 'sentences' | 'verbose' | 'force'; readonly does: string };
}
export type Flag = NonNullable<ProgramFacts['flag']>['name'];

/** What only the terminal does, beside the commands that can be given everywhere. */
export const programs = {
  text: {
    takes: 'FILE',
    does: "print an article's text, in which every quote's offsets count",
    flag: { name: 'sentences', does: 'a line of JSON a sentence instead' },
  },
  check: {
    takes: '[DIR]',
    does: 'report on a folder of articles, or on one file',
    flag: { name: 'verbose', does: 'what is odd in each, and in which line' },
  },
  pages: { takes: 'OUT', does: 'write the reader pages into a folder, for any host' },
  doctor: { takes: '', does: 'report on the set-up: what is wrong, and what to do' },
  misses: { takes: '', does: 'how often answers didn’t help, by day and article' },
  backup: {
    takes: 'FILE',
    does: 'copy the database into a new file, while the bot may run',
    flag: { name: 'force', does: 'replace the file where it is there' },
  },
  chat: {
    takes: '[FILE…]',
    does: 'the prompt that npm start opens when there is no token, or on these files and folders',
  },
  bot: { takes: '', does: 'the Discord bot that npm start runs when there is a token' },
  start: { takes: '[FILE…]', does: 'bot with a token, chat without one, or on these files and folders' },
} as const satisfies Readonly<Record<string, ProgramFacts>>;
export type Program = keyof typeof programs;

export function isProgram(name: string): name is Program {
  return Object.hasOwn(programs, name);
}

/** The option that only this program has; undefined for other names, too. */
export function flagOf(name: string): ProgramFacts['flag'] {
  const program: ProgramFacts | undefined = isProgram(name) ? programs[name] : undefined;
  return program?.flag;
}
