import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { en } from '../commands/phrases/en.ts';
import { plain } from '../commands/reply/prose.ts';
import type { Context } from '../commands/shared/command.ts';
import { openLexicon } from '../index/lexicon/lexicon.ts';
import { type Library, loadLibrary } from '../index/library.ts';
import type { Config } from './config.ts';
import { npmScript, readEnvironment } from './environment.ts';
import { exitStatus } from './discord/exit-status.ts';
import { type ArticleReader, openArticleReader } from './library/article-reader.ts';
import { openReadingThreads } from './library/reading-threads.ts';
import { toldReading, type Waiting } from './reading-lines.ts';
import { storedSchedules } from './stored-schedules.ts';
import {
  type Arguments,
  type GivenCommand,
  type GivenDoctor,
  type GivenProgram,
  parseArguments,
} from './terminal/arguments.ts';
import type { FileText } from './terminal/check.ts';
import { type Io, processIo, wrongUsage } from './terminal/io.ts';
import { runOnce } from './terminal/one-shot.ts';
import { helpText } from './terminal/usage.ts';
import { watchNpm } from './with-npm.ts';

/** Does what a command line says. Returns the exit status. */
export async function runCommandLine(line: readonly string[]): Promise<number> {
  // Told to stop as npm was: what is open is put away, and a prompt ends.
  watchNpm(npmScript(), () => process.kill(process.pid, 'SIGTERM'));
  const args = parseArguments(line);
  if (args.kind === 'usage') return complain(args.problem);
  if (args.kind !== 'help') return start(args);
  process.stdout.write(helpText());
  return 0;
}

function complain(problem: string): number {
  process.stderr.write(`${problem}\n`);
  return wrongUsage;
}

async function start(given: Arguments): Promise<number> {
  if (given.kind === 'program' && given.program === 'doctor') return examineSetUp(given);
  const config = await readEnvironment();
  if (config.kind === 'invalid') return complain(`verbatim: the settings are wrong: ${config.problems.join('; ')}`);
  const named = namedPaths(given);
  const paths = named ?? [given.articlesDirectory ?? config.articlesDirectory];
  const missing = await firstOf(paths, async (path) => !(await isThere(path, named === undefined)));
  if (missing !== undefined)
    return complain(
      named
        ? `verbatim: there is no file or folder "${missing}".`
        : `verbatim: there is no folder "${missing}" (--articles or ARTICLES_DIR).`,
    );
  const reader = openArticleReader(config.dataDirectory);
  const told = toldReading(reader.read, waitingFor(given), config);
  const library = await loadLibrary(paths, told.read);
  told.end();
  const status = await run(given, config, library, reader, processIo(config.color));
  await reader.close();
  return status;
}

/** Whatever is wrong with the settings or the articles is what is to be told. */
async function examineSetUp(given: GivenDoctor): Promise<number> {
  const [{ doctor }, { read, close }] = [await import('./doctor/doctor.ts'), openReadingThreads()];
  const status = await doctor(given, read, process.versions.node, processIo);
  await close();
  // What didn't answer in time must not keep the process.
  process.exit(status);
}

/** A bot that isn't started on a terminal has its log read. */
function waitingFor(given: Arguments): Waiting {
  if (process.stderr.isTTY) return 'terminal';
  return given.kind === 'program' && (given.program === 'bot' || given.program === 'start') ? 'log' : undefined;
}

/** The files and folders that stand on the command line itself. */
function namedPaths(given: Exclude<Arguments, GivenDoctor>): readonly string[] | undefined {
  if (given.kind !== 'program') return undefined;
  return given.program === 'check' && given.operand !== undefined ? [given.operand] : given.operands;
}

async function firstOf<T>(all: readonly T[], isOne: (one: T) => Promise<boolean>): Promise<T | undefined> {
  for (const one of all) if (await isOne(one)) return one;
  return undefined;
}

async function isThere(path: string, asFolder: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (found.isDirectory() || !asFolder);
}

async function run(
  given: Exclude<Arguments, GivenDoctor>,
  config: Config,
  library: Library,
  reader: ArticleReader,
  io: Io,
): Promise<number> {
  const lexicon = openLexicon(new URL('../../index/lexicon/', import.meta.url));
  const { publicUrl } = config;
  const context: Context = {
    library,
    phrases: en,
    today: new Date().toISOString().slice(0, 10),
    ...(lexicon && { lexicon }),
    ...(publicUrl !== undefined && { publicUrl }),
  };
  switch (given.kind) {
    case 'command':
      return runOnce(given, await withSchedules(given, config, context), io);
    case 'lines':
      await (await import('./terminal/ask-lines.ts')).askLines(given, context, io);
      return 0;
    case 'program':
      return runProgram(given, config, context, reader, io);
  }
}

/** `daily` without more than a number of days is about the schedules that there are. */
async function withSchedules({ command, input }: GivenCommand, config: Config, context: Context): Promise<Context> {
  const isAsked = command.name === 'daily' && Object.keys(input).every((option) => option === 'days');
  return isAsked ? { ...context, schedules: await storedSchedules(config.databaseUrl) } : context;
}

async function runProgram(
  given: GivenProgram,
  config: Config,
  context: Context,
  reader: ArticleReader,
  io: Io,
): Promise<number> {
  const { library } = context;
  switch (given.program) {
    case 'text':
      return (await import('./terminal/print-text.ts')).printText(given, library, io);
    case 'check':
      return printCheck(given, library, io);
    case 'misses':
      return printMisses(config, io);
    case 'backup':
      return makeBackup(given, config, io);
    case 'pages':
      return (await import('./pages/files.ts')).printPages(given.operand ?? '', library, config, io);
    case 'chat':
      return openChat(given, config, context, reader, io);
    case 'bot':
      // Its libraries are loaded only now: the terminal starts without them.
      return (await import('./bot.ts')).runUntilStopped(config, context, reader);
    case 'start': {
      const program = config.token && !given.operands ? 'bot' : 'chat';
      return runProgram({ ...given, program }, config, context, reader, io);
    }
  }
}

async function printCheck({ flag, operand }: GivenProgram, library: Library, io: Io): Promise<number> {
  const { checkReport, verboseReport } = await import('./terminal/check.ts');
  const isWordy = flag || (operand && !(await isThere(operand, true)));
  io.output.write(isWordy ? await verboseReport(library, fileText(library)) : checkReport(library));
  return 0;
}

async function printMisses({ databaseUrl }: Config, io: Io): Promise<number> {
  try {
    const misses = await (await import('./store/misses.ts')).openMisses(databaseUrl);
    const { missesReport } = await import('./terminal/misses.ts');
    io.output.write(missesReport(await misses.list()));
    await misses.close();
    return 0;
  } catch (error) {
    const { placeOf, troubleOf, troubleWords } = await import('./store/trouble.ts');
    const { says, fix } = troubleWords(troubleOf(error));
    complain(`verbatim: the database ${placeOf(databaseUrl)} ${says}. ${fix}`);
    return exitStatus.database;
  }
}

async function makeBackup({ operand = '', flag }: GivenProgram, { databaseUrl }: Config, io: Io): Promise<number> {
  const backup = await (await import('./store/backup.ts')).backUp(databaseUrl, operand, flag === 'force');
  if (backup.kind === 'not-made') {
    const status = complain(`verbatim: ${backup.problem}.`);
    return backup.because === 'database' ? exitStatus.database : status;
  }
  io.output.write(`${operand}: ${backup.bytes} bytes\n`);
  return 0;
}

/** The prompt; what changed in the articles is read anew before a question is answered. */
async function openChat(
  { operands }: GivenProgram,
  config: Config,
  context: Context,
  { read }: ArticleReader,
  io: Io,
): Promise<number> {
  const { library, phrases } = context;
  const [problem] = library.problems;
  if (operands && library.articles.length === 0 && problem)
    return complain(`verbatim: ${problem.file} can’t be used: ${problem.reason}.`);
  const [{ chat }, { liveLibrary }, { besidePages }] = await Promise.all([
    import('./terminal/chat.ts'),
    import('./library/live-library.ts'),
    import('./beside-pages.ts'),
  ]);
  const live = liveLibrary(library, {
    read,
    prepare: async () => {},
    changed: (changes) => io.output.write(`${plain(phrases.articlesChanged(changes))}\n`),
    failed: ({ message }) => io.errors.write(`verbatim: ${message}\n`),
    sleep,
  });
  const told = {
    address: (url: string) => io.errors.write(`The articles can be read at ${url}\n`),
    problem: (words: string) => complain(`verbatim: ${words}`),
  };
  return besidePages(config, live.current, told, async () => {
    await chat({ ...context, surface: 'terminal' }, io, async () => {
      await live.refresh();
      return live.current();
    });
    return 0;
  });
}

/** Undefined where the file went away meanwhile. */
function fileText({ files }: Library): FileText {
  const paths = new Map(files.map(({ file, path }) => [file, path]));
  return async ({ file, encoding }) => {
    const bytes = await readFile(paths.get(file) ?? file).catch(() => undefined);
    const { decodeText } = await import('../index/formats/encoding.ts');
    const decoded = bytes && decodeText(bytes, encoding);
    return decoded && 'text' in decoded ? decoded.text : undefined;
  };
}
