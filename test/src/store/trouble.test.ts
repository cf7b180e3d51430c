import { expect, it } from 'vitest';
import { placeOf, troubleOf } from '../../../src/store/trouble.ts';

it.each([
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR_WRITE', 'failing'],
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['EROFS', 'folder-read-only'],
  ['SQLITE_MISUSE', 'other'],
  ['ECONNREFUSED', 'unreachable'],
  ['57P02', 'unreachable'],
  ['57P03', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['28P01', 'refused'],
])('%s is %s', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('postgres://bot:secret@db'), { code }))).toEqual({ trouble, code });
});

it('silence, and a door that closes at once, are told by words alone', () => {
  expect(troubleOf(new Error('Connection terminated unexpectedly'))).toEqual({
    trouble: 'unreachable',
    code: 'closed',
  });
  expect(troubleOf(new Error('Query read timeout'))).toEqual({ trouble: 'silent', code: 'timeout' });
});

it('a database is named without its password', () => {
  expect(
    ['file:data/a.db', 'postgres://bot:secret@db.example:5432/texts', 'postgres://bot:se%cret@[/x'].map(placeOf),
  ).toEqual(['data/a.db', 'postgres://db.example:5432/texts', 'of DATABASE_URL']);
});
