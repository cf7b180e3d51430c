import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { en } from '../commands/phrases/en.ts';
import type { Context } from '../commands/shared/command.ts';
import { prepare } from '../index/answer/answer.ts';
import { openLexicon } from '../index/lexicon/lexicon.ts';
import { type Library, loadLibrary } from '../index/library.ts';
import { type Config, readEnvironment } from './config.ts';
import { type Arguments, type GivenProgram, parseArguments } from './terminal/arguments.ts';
import { askLines } from './terminal/ask-lines.ts';
import { chat } from './terminal/chat.ts';
import { checkReport, type FileText, verboseReport } from './terminal/check.ts';
import { type Io, processIo, wrongUsage } from './terminal/io.ts';
import { runOnce } from './terminal/one-shot.ts';
import { printText } from './terminal/print-text.ts';
import { doctorReport } from './terminal/reports.ts';
import { helpText } from './terminal/usage.ts';

const args = parseArguments(process.argv.slice(2));
process.stdout.on('error', quitOnClosedPipe);
if (args.kind === 'help') process.stdout.write(helpText());
else process.exitCode = args.kind === 'usage' ? complain(args.problem) : await start(args);

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function complain(problem: string): number {
  process.stderr.write(`${problem}\n`);
  return wrongUsage;
}

async function start(given: Arguments): Promise<number> {
  const config = readEnvironment();
  if (config.kind === 'invalid') return complain(`verbatim: the settings are wrong: ${config.problems.join('; ')}`);
  const checking = given.kind === 'program' && given.program === 'check';
  const directory = checking ? given.operand : given.articlesDirectory;
  const folder = directory ?? config.articlesDirectory;
  if (checking && (await isFile(folder))) return checkFile(given, config, folder);
  if (!(await isFolder(folder)))
    return complain(`verbatim: there is no folder "${folder}" (--articles or ARTICLES_DIR).`);
  return run(given, config, await loadLibrary(folder), processIo(config.color));
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** One file among those beside it, told at length. */
async function checkFile(given: GivenProgram, config: Config, file: string): Promise<number> {
  const library = await loadLibrary(dirname(file));
  const only = <T extends { readonly file: string }>(all: readonly T[]) =>
    all.filter((one) => one.file === basename(file));
  const one = { ...library, articles: only(library.articles), problems: only(library.problems) };
  return run({ ...given, flag: 'verbose' }, config, one, processIo(config.color));
}

/** Undefined where the file went away meanwhile. */
function fileText({ directory }: Library): FileText {
  return ({ file }) => readFile(join(directory, file), 'utf8').catch(() => undefined);
}

async function run(given: Arguments, config: Config, library: Library, io: Io): Promise<number> {
  const lexicon = openLexicon(new URL('../../index/lexicon/', import.meta.url));
  const { publicUrl } = config;
  const context: Context = {
    library,
    phrases: en,
    ...(lexicon && { lexicon }),
    ...(publicUrl !== undefined && { publicUrl }),
  };
  switch (given.kind) {
    case 'command':
      return runOnce(given, context, io);
    case 'lines':
      await askLines(given, context, io);
      return 0;
    case 'program':
      return runProgram(given, config, context, io);
  }
}

async function runProgram(given: GivenProgram, config: Config, context: Context, io: Io): Promise<number> {
  const { library } = context;
  switch (given.program) {
    case 'text':
      return printText(given, library, io);
    case 'check':
      io.output.write(given.flag ? await verboseReport(library, fileText(library)) : checkReport(library));
      return 0;
    case 'doctor':
      io.output.write(doctorReport(config, library, process.versions.node));
      return 0;
    case 'pages':
      return (await import('./pages/files.ts')).printPages(given.operand ?? '', library, config, io);
    case 'chat':
      return besidePages(config, context, pagesToldIn(io), async () => {
        await chat({ ...context, surface: 'terminal' }, io);
        return 0;
      });
    case 'bot':
      return bot(config, context);
    case 'start':
      return runProgram({ ...given, program: config.token ? 'bot' : 'chat' }, config, context, io);
  }
}

/** What is said of the reader pages: where they are, or why they aren't there. */
interface PagesTold {
  address(url: string): void;
  problem(words: string): void;
}

function pagesToldIn({ errors }: Io): PagesTold {
  return {
    address: (url) => errors.write(`The articles can be read at ${url}\n`),
    problem: (words) => complain(`verbatim: ${words}`),
  };
}

/** Does something while the reader pages are served, where there is a port for them. Returns its exit status, or the one for a wrong port. */
async function besidePages(
  config: Config,
  context: Context,
  told: PagesTold,
  act: () => Promise<number>,
): Promise<number> {
  if (config.httpPort === undefined) return act();
  const [{ pageRoutes }, { serve }] = await Promise.all([import('./pages/routes.ts'), import('./pages/server.ts')]);
  const served = await serve(
    pageRoutes(() => context.library),
    config.httpPort,
  );
  if (served.kind === 'unserved') {
    told.problem(served.problem);
    return wrongUsage;
  }
  told.address(`http://localhost:${served.port}/`);
  try {
    return await act();
  } finally {
    await served.close();
  }
}

/**
 * The bot, until the process is told to stop. Its libraries are loaded only now: the terminal starts without them. Articles are indexed first, so that the first answer is as quick as any.
 */
async function bot(config: Config, context: Context): Promise<number> {
  const [{ runBot }, { computerClock, dailyPosts }, { openLedger }, { openLog }] = await Promise.all([
    import('./discord/bot.ts'),
    import('./discord/daily-posts.ts'),
    import('./store/ledger.ts'),
    import('./log.ts'),
  ]);
  const log = openLog(config.logLevel);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was rejected and nobody looked'));
  for (const { file, reason } of context.library.problems) log.warn({ file, reason }, 'an article was left out');
  for (const article of context.library.articles) prepare(context.library.indexOf(article), context);
  log.info({ articles: context.library.articles.length }, 'articles are indexed');
  const ledger = await openLedger(config.databaseUrl).catch((error: unknown) => {
    log.fatal({ err: error }, 'the database of DATABASE_URL can’t be used');
  });
  if (!ledger) return wrongUsage;
  const daily = dailyPosts(ledger, context, log, computerClock(), config.daily);
  const pagesTold: PagesTold = {
    address: (url) => log.info({ url }, 'the articles can be read'),
    problem: (words) => log.fatal(words),
  };
  const status = await besidePages(config, context, pagesTold, () => runBot(config, context, log, stop.signal, daily));
  await ledger.close();
  return status;
}
