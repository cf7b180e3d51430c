import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { localDate } from '../commands/daily/calendar.ts';
import type { Context } from '../commands/shared/command.ts';
import { exampleQuestions } from '../commands/shared/example-questions.ts';
import type { Library } from '../index/library.ts';
import type { FileReader } from '../index/read-file.ts';
import { besidePages } from './beside-pages.ts';
import type { Config } from './config.ts';
import { type Greeter, runBot } from './discord/bot.ts';
import { computerClock, dailyPosts } from './discord/daily-posts.ts';
import type { CountMiss } from './discord/pressing.ts';
import type { ArticleReader } from './library/article-reader.ts';
import { type LiveLibrary, liveLibrary, watchLibrary } from './library/live-library.ts';
import { prepareInIdleTime, prepareLibrary, warmUp } from './library/prepare-library.ts';
import { exitStatus, isRefused, statusOf } from './discord/exit-status.ts';
import { openLog } from './log.ts';
import type { Monitoring } from './monitoring/monitoring.ts';
import { joinedLine, startLines } from './start-lines.ts';
import { isPostgres } from './store/address.ts';
import { answeringDatabase } from './store/alive.ts';
import { identifyTurns } from './store/identifying.ts';
import { ledgerIn } from './store/ledger.ts';
import { processesOver } from './store/processes.ts';
import { type Misses, missesIn } from './store/misses.ts';
import { usualArticlesIn } from './store/usual-articles.ts';
import { openWaiting, readWaiting } from './store/waiting.ts';
import { watchDatabaseFile } from './store/watch-file.ts';
import { stopOnSignals } from './stopping.ts';

/** The bot, until the process is told to stop. Articles are indexed first, so that the first answer is as quick as any. Returns the exit status. */
export async function runUntilStopped(config: Config, context: Context, reader: ArticleReader): Promise<number> {
  const log = openLog(config.logLevel, process.stderr.isTTY);
  const stop = stopOnSignals(log);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was rejected and nobody looked'));
  for (const problem of context.library.problems) log.warn(problem, 'an article was left out');
  await prepareLibrary(context.library, context);
  void getReady(context, stop.signal);
  reader.tellNotKept((reason) =>
    log.warn({ reason }, 'the articles’ indexes can’t be kept: each start reads them anew'),
  );
  log.info({ articles: context.library.articles.length }, 'articles are indexed');
  void reader.tidy();
  const lose = losing(log, stop);
  const db = await openWaiting(config.databaseUrl, log, stop.signal, () => lose(damaged));
  if (!db) return stop.signal.aborted ? statusOf(stop.signal) : exitStatus.database;
  const live = keptLive(context, reader.read, log);
  const monitoring = await monitored(config, db, live.current);
  const ledger = monitoring?.watched(ledgerIn(db)) ?? ledgerIn(db);
  const known = await readWaiting(config.databaseUrl, () => knownIn(db, config, stop.signal), log, stop.signal);
  if (!known) return db.destroy().then(() => statusOf(stop.signal));
  const now = (): Context => ({ ...context, library: live.current() });
  const watching = watchLibrary(live, stop.signal, {
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined),
  });
  const daily = dailyPosts({ ledger, ...known }, now, log, computerClock(), config.daily);
  const told = {
    address: (url: string) => log.info({ url }, 'the articles can be read'),
    problem: (words: string) => log.fatal(words),
  };
  const settings = isPostgres(config.databaseUrl)
    ? { ...config, identifyTurn: identifyTurns(db, known.processes) }
    : config;
  const start = () =>
    runBot(
      settings,
      now,
      log,
      stop,
      daily,
      countingIn(missesIn(db), config, log, monitoring?.missed),
      process.stderr.isTTY ? terminalGreeter(now) : undefined,
      monitoring?.observer,
    );
  await watchDatabaseFile(config.databaseUrl, (file) => lose(deleted, { file }), stop.signal);
  const status = await besidePages(config, live.current, told, start, monitoring?.routes);
  stop.abort(status);
  await watching;
  await db.destroy();
  // A request that waits for its turn, or whose answer doesn't come to an end, would keep the process.
  if (isRefused(status)) process.exit(status);
  return status;
}

/** While the bot logs in, and after that. */
async function getReady(context: Context, stop: AbortSignal): Promise<void> {
  await warmUp(context, stop);
  if (!stop.aborted) exampleQuestions(context);
  await prepareInIdleTime(context, stop, {
    now: () => performance.now(),
    sleep: (ms) => sleep(ms, undefined, { ref: false }),
  });
}

type Database = Parameters<typeof answeringDatabase>[0];

/** Read at the start, and known from then on without the database. */
async function knownIn(db: Database, { databaseUrl }: Config, stop: AbortSignal) {
  const usual = await usualArticlesIn(db);
  const isShared = isPostgres(databaseUrl);
  const processes = isShared ? await processesOver(db, { owner: randomUUID(), now: Date.now }, stop) : () => 1;
  return { usual, processes };
}

const deleted = 'the database’s file was deleted or replaced while the bot ran: put it back, or start anew without it';
const damaged =
  'the database’s file was damaged while the bot ran: put a backup of it in its place, or move it away to start anew';

/** Tells, once, and stops the bot when what it writes to the database would be lost. */
function losing(log: Logger, stop: AbortController): (problem: string, details?: object) => void {
  return (problem, details = {}) => {
    if (stop.signal.aborted) return;
    log.fatal(details, problem);
    stop.abort(exitStatus.database);
  };
}

/** Where there is a port to look at it; its libraries are loaded only then. */
async function monitored({ httpPort }: Config, db: Database, library: () => Library): Promise<Monitoring | undefined> {
  if (httpPort === undefined) return undefined;
  const { openMonitoring } = await import('./monitoring/monitoring.ts');
  const clocks = { now: Date.now, elapsed: () => performance.now() };
  return openMonitoring({ library, database: () => answeringDatabase(db), ...clocks });
}

/** Counts that an answer didn't help; the question goes to the log where the operator wants it. */
function countingIn(
  misses: Pick<Misses, 'count'>,
  { logMisses }: Config,
  log: Logger,
  counted?: () => void,
): CountMiss {
  return async (article, question) => {
    counted?.();
    await misses.count(article, localDate(Date.now(), 'UTC'));
    if (logMisses) log.info({ article, question }, 'an answer didn’t help');
  };
}

/** Writes to the terminal in plain words. */
function terminalGreeter(context: () => Context): Greeter {
  return {
    ready: (started) => {
      process.stderr.write(startLines({ ...started, articles: context().library.articles.length }));
    },
    joined: (servers) => {
      process.stderr.write(joinedLine(servers));
    },
  };
}

function keptLive(context: Context, read: FileReader, log: Logger): LiveLibrary {
  return liveLibrary(context.library, {
    read,
    prepare: (library) => prepareLibrary(library, context),
    changed: ({ problems, ...changes }) => {
      for (const problem of problems)
        log.warn(
          problem,
          problem.kept ? 'an article can’t be read any more: its last edition is kept' : 'an article was left out',
        );
      if (changes.read.length + changes.removed.length > 0) log.info(changes, 'articles changed');
    },
    failed: (error) => log.error({ err: error }, 'the articles can’t be looked at: they stay as they are'),
    sleep: (milliseconds) => sleep(milliseconds),
  });
}
