import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { localDate } from '../../../commands/daily/calendar.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { startBot } from '../discord/bot-process.ts';
import { runMain } from '../main-process.ts';

const servers = 500;

interface Copy {
  readonly sent: number;
  /** Posts that were made while the schedule, which is written in the same step, still has them before it. */
  readonly torn: number;
  readonly check: unknown;
}

function inspected(file: string): Copy {
  const copy = new Libsql(file);
  const one = (sql: string): number => Number((copy.prepare(sql).get() as { n: number }).n);
  const found = {
    sent: one("select count(*) as n from posts where status = 'sent'"),
    torn: one(`select count(*) as n from posts join schedules using (guild)
      where status = 'sent' and next_date <= date`),
    check: copy.pragma('integrity_check'),
  };
  copy.close();
  return found;
}

test('copies made by the command while the bot posts are each whole, and as all was at one moment', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-copies-'));
  const DATABASE_URL = `file:${join(folder, 'a.db')}`;
  const guilds = Array.from({ length: servers }, () => ({ channels: [{ name: 'general' }] }));
  const standIn = await startStandIn({ guilds });
  const ledger = await openLedger(DATABASE_URL);
  const dueAt = Date.now();
  const on = { zone: 'UTC', time: '00:00', nextDate: localDate(dueAt, 'UTC'), nextAt: dueAt };
  for (const { id, guildId } of standIn.channels.values())
    if (guildId)
      await ledger.write({ schedule: schedule({ guild: guildId, channel: id, ...on, cycleStart: on.nextDate }) });
  await ledger.close();
  const bot = startBot(standIn, { DATABASE_URL });
  await standIn.waitFor(({ route }) => route === 'POST /channels/{channel_id}/messages', { timeoutMs: 60_000 });
  const copies: Copy[] = [];
  const statuses: (number | null)[] = [];
  const copying = async (from: number): Promise<void> => {
    for (let nth = from; (copies.at(-1)?.sent ?? 0) < servers && nth < 100; nth += 3) {
      const into = join(folder, `copy-${nth}.db`);
      statuses.push((await runMain(['backup', into], '', { DATABASE_URL })).status);
      copies.push(inspected(into));
    }
  };
  await Promise.all([copying(0), copying(1), copying(2)]);
  const again = await runMain(['backup', join(folder, 'copy-0.db')], '', { DATABASE_URL });
  const forced = await runMain(['backup', join(folder, 'copy-0.db'), '--force'], '', { DATABASE_URL });
  expect([await bot.stop(), again.status, again.errors, forced.status, forced.errors]).toEqual([
    0,
    2,
    `verbatim: ${join(folder, 'copy-0.db')} is there already: name another file, or add --force to replace it.\n`,
    0,
    '',
  ]);
  expect(copies.map(({ sent, ...rest }) => rest)).toEqual(
    copies.map(() => ({ torn: 0, check: [{ integrity_check: 'ok' }] })),
  );
  expect([new Set(statuses), copies.at(-1)?.sent, inspected(join(folder, 'copy-0.db')).sent]).toEqual([
    new Set([0]),
    servers,
    servers,
  ]);
  // Some were made in the midst of it.
  expect(copies.filter(({ sent }) => sent > 0 && sent < servers).length).toBeGreaterThan(0);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  await standIn.close();
  rmSync(folder, { recursive: true });
}, 180_000);

test('another command that can’t use the database says so in one line, and ends with 4', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
  const { status, errors } = await runMain(['misses'], '', { DATABASE_URL: `file:${folder}` });
  rmSync(folder, { recursive: true });
  expect([status, errors]).toEqual([
    4,
    `verbatim: the database ${folder} is no SQLite database. Name another file in DATABASE_URL, or put a backup of the database in its place.\n`,
  ]);
});
