/**
 * The bot under a realistic load for some minutes, with a fault at Discord every few seconds; prints a report, and ends with 1 where an answer was lost or
 * doubled. Usage: main.js [--minutes N] [--rate N]
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startBot, untilStarted } from '../src/discord/bot-process.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import type { InteractionOutcome } from '../stand-in/types.ts';
import { faults } from './faults.ts';
import { reportOf, type Soaked } from './report.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, rate: { type: 'string', default: '50' } },
});
const seconds = Math.round(60 * Number(values.minutes));
/** Interactions a second. */
const rate = Number(values.rate);
const betweenFaults = 5;
/** Discord gives an interaction up after so many milliseconds. */
const patience = 3_000;

const questions = [
  'What did Chen Jining do on the night of December 31?',
  'What should always ring?',
  'Who invented the telephone?',
  'wat is said about saftey?',
  'what is this about?',
];

type Doing = (standIn: StandIn, nth: number, timeoutMs: number) => Promise<InteractionOutcome>;
const given =
  (name: string, options: Readonly<Record<string, string>>): Doing =>
  (standIn, nth, timeoutMs) =>
    standIn.slash({
      name,
      options: Object.entries(options).map(([option, value]) => ({ name: option, value })),
      user: { id: String(1_300_000_000_000_000_000n + BigInt(nth % 5_000)), username: 'ada' },
      timeoutMs,
    });

/** What people do, the commonest several times. */
const doings: readonly Doing[] = [
  ...questions.map((question) => given('ask', { question })),
  given('quote', { topic: 'safety' }),
  given('read', { section: '8' }),
  given('verify', { quote: 'safety is no small matter' }),
  given('summary', {}),
  (standIn, _, timeoutMs) =>
    standIn.autocomplete({ name: 'quote', options: [], focused: { name: 'topic', value: 'saf' }, timeoutMs }),
];

async function soak(): Promise<Soaked> {
  const standIn = await startStandIn({ settleMs: 0 });
  const bot = startBot(standIn, { ASKS_PER_MINUTE: '1000', LOG_LEVEL: 'warn' });
  await untilStarted(bot, standIn);
  const struck: Record<string, number> = {};
  const [memory, acknowledged, lost]: [number[], number[], string[]] = [[], [], []];
  let doubled = 0;
  const under: Promise<void>[] = [];
  const start = performance.now();
  for (let nth = 0; nth < seconds * rate; nth++) {
    await sleep(Math.max(0, start + (1_000 * nth) / rate - performance.now()));
    if (nth % rate === 0) memory.push(memoryOf(bot.pid));
    if (nth > 0 && nth % (betweenFaults * rate) === 0) {
      const [name, strike] = Object.entries(faults)[(nth / (betweenFaults * rate)) % Object.keys(faults).length] ?? [];
      strike?.(standIn);
      if (name) struck[name] = (struck[name] ?? 0) + 1;
    }
    const doing = doings[nth % doings.length] as Doing;
    under.push(
      doing(standIn, nth, patience).then(
        ({ msToFirstResponse, followUps }) => {
          acknowledged.push(msToFirstResponse);
          if (followUps.length > 0) doubled += 1;
        },
        (error: Error) => void lost.push(error.message),
      ),
    );
  }
  await Promise.all(under);
  await bot.stop();
  await standIn.close();
  return { seconds, faults: struck, acknowledged, lost, doubled, memory, violations: standIn.violations };
}

/** In MB, where the system tells. */
function memoryOf(pid: number | undefined): number {
  const status = pid === undefined ? '' : readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1_024;
}

const soaked = await soak();
process.stdout.write(reportOf(soaked));
process.exitCode = soaked.lost.length + soaked.doubled + soaked.violations.length > 0 ? 1 : 0;
