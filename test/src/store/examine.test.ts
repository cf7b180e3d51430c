import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setSchedule } from '../../../commands/daily/settings.ts';
import { examineDatabase } from '../../../src/store/examine.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schemaVersion } from '../../../src/store/migrations.ts';
import { postgresBinaries, startPostgres } from './postgres.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-examine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const schedule = {
  guild: '1',
  channel: '2',
  time: '09:00',
  zone: 'UTC',
  language: 'en',
  origin: 'command',
} as const;

async function found(url: string) {
  const state = await examineDatabase(url);
  if (state.kind !== 'ready') return state;
  await state.kept.ledger.close();
  return { kind: state.kind, version: state.version, guilds: state.kept.schedules.map(({ guild }) => guild) };
}

async function make(url: string): Promise<void> {
  const ledger = await openLedger(url);
  await setSchedule(ledger, schedule, '', 0);
  await ledger.close();
}

describe('a file', () => {
  it('that isn’t there is not made, nor its folders', async () => {
    expect([await found(`file:${folder}/a/b.db`), readdirSync(folder)]).toEqual([{ kind: 'none-yet' }, []]);
  });

  it('that is there tells its version and whose schedules it has', async () => {
    await make(`file:${folder}/a.db`);
    expect(await found(`file:${folder}/a.db`)).toEqual({ kind: 'ready', version: schemaVersion, guilds: ['1'] });
  });

  it('that is empty is one of before the first start', async () => {
    writeFileSync(join(folder, 'a.db'), '');
    expect(await found(`file:${folder}/a.db`)).toEqual({ kind: 'older', version: 0, known: schemaVersion });
  });

  it('that is no database, or no file, can’t be used', async () => {
    writeFileSync(join(folder, 'a.db'), 'Bees live in hives. '.repeat(100));
    const trouble = { kind: 'unusable', trouble: 'no-database-file' };
    expect([await found(`file:${folder}/a.db`), await found(`file:${folder}`)]).toEqual([
      { ...trouble, code: 'SQLITE_NOTADB' },
      { ...trouble, code: 'EISDIR' },
    ]);
  });

  it('in memory is nothing to look at', async () => {
    expect(await found('file::memory:')).toEqual({ kind: 'in-memory' });
  });
});

it('a server that says nothing is not waited for', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const state = await examineDatabase(`postgres://bot@127.0.0.1:${port}/x`, { lock: 1, connection: 20 });
  server.close();
  expect(state).toEqual({ kind: 'unusable', trouble: 'silent', code: 'timeout' });
});

describe.skipIf(!postgresBinaries)('PostgreSQL', () => {
  it('tells its version, refuses a database that isn’t there, and is missed when it is gone', async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const url = await server.fresh();
    const before = await found(url);
    await make(url);
    const after = await found(url);
    const nowhere = await found(url.replace(/[^/]+$/, 'nowhere'));
    await server.stop();
    expect([before, after, nowhere, await found(url)]).toEqual([
      { kind: 'older', version: 0, known: schemaVersion },
      { kind: 'ready', version: schemaVersion, guilds: ['1'] },
      { kind: 'unusable', trouble: 'no-such-database', code: '3D000' },
      { kind: 'unusable', trouble: 'unreachable', code: 'ECONNREFUSED' },
    ]);
  });
});
