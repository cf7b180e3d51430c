import { expect, it } from 'vitest';
import { checkDatabase } from '../../../src/doctor/database.ts';
import type { DatabaseState } from '../../../src/store/examine.ts';
import type { DatabaseTrouble } from '../../../src/store/trouble.ts';

const found = (state: DatabaseState) => {
  const { check, ...finding } = checkDatabase(state, 'a.db');
  expect(check).toBe('database');
  return finding;
};
const unusable = (trouble: DatabaseTrouble) => found({ kind: 'unusable', trouble, code: 'CODE' });

it('says how a database stands that can be used', () => {
  expect([
    found({ kind: 'none-yet' }),
    found({ kind: 'in-memory' }),
    found({ kind: 'older', version: 1, known: 3 }),
  ]).toEqual([
    { state: 'well', says: 'the database a.db will be made by npm start' },
    { state: 'off', says: 'the database is kept in memory: it is gone when the bot stops' },
    { state: 'well', says: 'the database a.db can be read and written; npm start brings it from schema 1 to 3' },
  ]);
});

it('has a fix for every trouble', () => {
  const troubles = {
    locked: 'is locked by another program',
    'no-database-file': 'is no SQLite database',
    'read-only': 'can’t be written',
    'folder-read-only': 'can’t be made there',
    unreachable: 'can’t be reached',
    silent: 'doesn’t answer',
    refused: 'refuses the user or password',
    'no-such-database': 'isn’t there',
    failing: 'can’t be read or written: the disk reports an error',
    damaged: 'is damaged',
    newer: 'is of a newer Verbatim',
    full: 'can’t be written: the disk is full',
    other: 'can’t be used (CODE)',
  } as const satisfies Readonly<Record<DatabaseTrouble, string>>;
  for (const [trouble, says] of Object.entries(troubles)) {
    const fix = expect.stringMatching(/^[A-Z].*\.$/);
    expect(unusable(trouble as DatabaseTrouble)).toEqual({ state: 'wrong', says: `the database a.db ${says}`, fix });
  }
});
