/**
 * `npm run bench -- --load [--seconds N] [--articles DIR]`: how many questions a second the bot's process answers, each acknowledged soon, found by raising
 * the rate in steps. Discord is the stand-in of the tests, in this process: it takes its share of the computer.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { quantile } from '../../eval/score.ts';
import { startBot, untilStarted } from '../../src/discord/bot-process.ts';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import { figure } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { type Held, highestRate } from './highest-rate.ts';
import { loadQuestions } from './questions.ts';

const { values } = parseArgs({
  options: {
    load: { type: 'boolean' },
    seconds: { type: 'string', default: '10' },
    articles: { type: 'string', default: 'seeds' },
  },
});
/** Milliseconds within which 99 of 100 are acknowledged. */
const soon = 300;
/** Discord gives an interaction up after so many milliseconds. */
const patience = 3_000;
const [firstRate, mostRate] = [8, 2_000];

interface Step extends Held {
  readonly p50: number;
  readonly p99: number;
  readonly lost: number;
}

const standIn = await startStandIn({ settleMs: 0 });
const bot = startBot(standIn, { ASKS_PER_MINUTE: '1000', LOG_LEVEL: 'warn', ARTICLES_DIR: values.articles });
await untilStarted(bot, standIn);
const questions = await loadQuestions();
let nth = 0;
await atRate(firstRate);
const { highest, tried } = await highestRate(firstRate, mostRate, atRate);
await bot.stop();
await standIn.close();
process.stdout.write(`${highest} answers a second, 99 of 100 acknowledged within ${soon} ms\n\n`);
process.stdout.write(
  `${markdownTable([
    ['a second', 'p50, ms', 'p99, ms', 'lost', 'holds'],
    ...tried.map(({ rate, p50, p99, lost, holds }) => [
      String(rate),
      figure(p50),
      figure(p99),
      String(lost),
      holds ? 'yes' : 'no',
    ]),
  ])}\n`,
);
// What was given up may still be on its way.
process.exit(0);

async function atRate(rate: number): Promise<Step> {
  const [times, under]: [number[], Promise<void>[]] = [[], []];
  const all = rate * Number(values.seconds);
  let lost = 0;
  const start = performance.now();
  for (let i = 0; i < all; i++) {
    await sleep(Math.max(0, start + (1_000 * i) / rate - performance.now()));
    under.push(
      ask(standIn, nth++).then(
        (milliseconds) => void times.push(milliseconds),
        () => {
          lost += 1;
        },
      ),
    );
  }
  await Promise.all(under);
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  process.stderr.write(`${rate} a second: p50 ${figure(p50)} ms, p99 ${figure(p99)} ms, lost ${lost}\n`);
  return { rate, p50, p99, lost, holds: lost === 0 && p99 < soon };
}

/** Milliseconds until the answer came. */
async function ask(discord: StandIn, number: number): Promise<number> {
  const { msToFirstResponse } = await discord.slash({
    name: 'ask',
    options: [{ name: 'question', value: questions[number % questions.length] as string }],
    user: { id: String(1_300_000_000_000_000_000n + BigInt(number % 5_000)), username: 'ada' },
    timeoutMs: patience,
  });
  return msToFirstResponse;
}
