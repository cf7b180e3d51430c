import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startDeadline } from '../../setup/deadlines.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { startBot } from './bot-process.ts';
import { ada, ben, setStage } from './stage.ts';

/** Words that nobody but the askers uses. */
const planted = ['zanzibar', 'xylophone', 'quokka', 'marzipan', 'bassoon', 'walrus', 'gherkin'] as const;
const [slash, hidden, mention, direct, typed, verified, failing] = planted;

const data = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
const stage = setStage({
  environment: { LOG_LEVEL: 'trace', HTTP_PORT: '0', DATABASE_URL: `file:${join(data, 'verbatim.db')}` },
});
afterAll(() => rmSync(data, { recursive: true }));
const callbacks = { method: 'POST', path: /\/callback$/ } as const;

/** Everything that can be asked, some of it while Discord fails. */
async function busySession(): Promise<void> {
  const { standIn } = stage;
  const { message } = await stage.give('ask', { question: `Who is ${slash}?` }, { user: ada });
  await stage.press(message, 'Didn’t help', { user: ben });
  await stage.give('ask', { question: `Where is the ${hidden}?`, private: true }, { user: ada });
  await stage.give('verify', { quote: `They say that the ${verified} sings.` }, { user: ben });
  await stage.type('quote', { topic: typed }, { user: ada });
  await standIn.say({ content: `How old is the ${mention}?`, mentionsBot: true, author: ada });
  await standIn.say({ content: `What does the ${direct} eat?`, dm: true, author: ben });
  for (const effect of [
    { kind: 'status', status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
    { kind: 'status', status: 404, body: { code: 10_062, message: 'Unknown interaction' } },
  ] as const) {
    const fault = standIn.fault({ ...callbacks, effect });
    await stage
      .give('ask', { question: `Why a ${failing}?`, private: true }, { user: ben, timeoutMs: 500 })
      .catch(() => 0);
    fault.clear();
  }
  await expect.poll(() => stage.bot.log(), { timeout: startDeadline }).toMatch(/answered too late/);
}

describe('the log of a busy session', () => {
  it('holds no question, no user, no token', async () => {
    await busySession();
    const { standIn, bot } = stage;
    const tokens = standIn.requests.flatMap(
      ({ path }) => path.match(/(?<=interactions\/\d+\/|webhooks\/\d+\/)[^/]+/) ?? [],
    );
    const secret = [...planted, ada.id, ben.id, ada.username, ben.username, standIn.token, ...new Set(tokens)];
    const log = bot.log();
    expect([secret.filter((word) => log.includes(word)), tokens.length > 5]).toEqual([[], true]);
    expect(log).toMatch(/a command failed/);
  });

  it('and its database hold nothing of it but that an answer didn’t help', async () => {
    await busySession();
    const { standIn } = stage;
    const stored = readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
    const secret = [...planted, ada.id, ben.id, ada.username, ben.username, standIn.token];
    expect(secret.filter((word) => stored.some((bytes) => bytes.includes(word)))).toEqual([]);
    expect(stored.some((bytes) => bytes.includes('000_a074'))).toBe(true);
  });

  it('is a line of JSON each', () => {
    const lines = stage.bot.log().trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  });
});

it('says that the database can’t be reached without its password', async () => {
  const standIn = await startStandIn();
  const bot = startBot(standIn, {
    DATABASE_URL: 'postgres://verbatim:marzipan@127.0.0.1:1/verbatim',
    LOG_LEVEL: 'trace',
  });
  await bot.logged(/database/);
  await bot.stop();
  await standIn.close();
  expect([/database/.test(bot.log()), bot.log().includes('marzipan')]).toEqual([true, false]);
});
