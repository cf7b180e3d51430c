import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../src/store/migrations.ts';
import { openPractice } from './practice.ts';

const practice = openPractice();

describe('the doctor of this computer', () => {
  it('finds a database that another program has locked', async () => {
    await practice.scheduleIn(practice.channelNamed('general'));
    const other = new Libsql(practice.database);
    other.exec('begin immediate');
    const found = await practice.wrongLines();
    other.exec('rollback');
    other.close();
    expect(found).toEqual([
      1,
      [
        `✗ the database ${practice.database} is locked by another program`,
        '  → End what has it open, such as a database browser or a backup, and look again.',
      ],
    ]);
  });

  it('finds a database of a newer version', async () => {
    await practice.scheduleIn(practice.channelNamed('general'));
    const other = new Libsql(practice.database);
    other.exec("insert into verbatim_migrations values ('9999-later', '2030-01-01')");
    other.close();
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        `✗ the database ${practice.database} is of a newer Verbatim (schema ${schemaVersion + 1}, this one knows ${schemaVersion})`,
        expect.stringContaining('put back a backup from before the update'),
      ],
    ]);
  });

  it('finds a PostgreSQL that isn’t there, without its password', async () => {
    const { status, output } = await practice.examined({
      DATABASE_URL: 'postgres://bot:hunter22@127.0.0.1:1/verbatim',
    });
    expect([status, output.includes('hunter22'), output.split('\n').filter((line) => /^✗/.test(line))]).toEqual([
      1,
      false,
      ['✗ the database postgres://127.0.0.1:1/verbatim can’t be reached'],
    ]);
  });

  it('tells what is wrong with settings and articles, and the rest all the same', async () => {
    writeFileSync(join(practice.folder, 'bad.txt'), Buffer.from([0]));
    expect(await practice.wrongLines({ ARTICLES_DIR: practice.folder, LOG_LEVEL: 'loud' })).toEqual([
      1,
      [
        expect.stringMatching(/^✗ no article in /),
        expect.stringMatching(/^ {2}→ Put articles there \(/),
        '✗ bad.txt is left out: it is a binary file',
        '  → Mend the file or take it away; npm run --silent verbatim -- check tells of every one.',
        '✗ LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
        '  → Mend that line in the environment; .env.example shows each setting.',
      ],
    ]);
    expect((await practice.wrongLines({ ARTICLES_DIR: 'nowhere' }))[1]).toEqual([
      '✗ there is no folder nowhere',
      '  → Make it, or name another one in ARTICLES_DIR.',
    ]);
  });

  it('ends with 2 for a command line that makes no sense', async () => {
    expect(await practice.examined({}, ['now'])).toEqual({
      status: 2,
      output: '',
      errors: 'verbatim: doctor takes nothing after it. See npm run verbatim -- --help\n',
    });
  });
});
