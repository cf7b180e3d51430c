import { isPostgres } from './address.ts';
import { NewerSchema } from './migrate.ts';

/** Why a database can't be used. */
export type DatabaseTrouble =
  | 'locked'
  | 'no-database-file'
  | 'read-only'
  | 'folder-read-only'
  | 'unreachable'
  | 'silent'
  | 'refused'
  | 'no-such-database'
  | 'full'
  | 'failing'
  | 'damaged'
  | 'newer'
  | 'other';

/** `code` is the driver's name of what happened; of a newer schema, `detail` says which. */
export interface Trouble {
  readonly trouble: DatabaseTrouble;
  readonly code: string;
  readonly detail?: string;
}

/** Says what is wrong, as the end of a sentence, and what to do. */
export function troubleWords({ trouble, code, detail }: Trouble): { readonly says: string; readonly fix: string } {
  const [says, fix] = words[trouble];
  const more = trouble === 'other' ? code : detail;
  return { says: more === undefined ? says : `${says} (${more})`, fix };
}

/** What is said of each, behind the database's place, and what to do. */
const words: Readonly<Record<DatabaseTrouble, readonly [says: string, fix: string]>> = {
  locked: [
    'is locked by another program',
    'End what has it open, such as a database browser or a backup, and look again.',
  ],
  'no-database-file': [
    'is no SQLite database',
    'Name another file in DATABASE_URL, or put a backup of the database in its place.',
  ],
  'read-only': [
    'can’t be written',
    'Let the user who runs the bot write to it: the file with its folder, or in PostgreSQL the schema public.',
  ],
  'folder-read-only': [
    'can’t be made there',
    'Let the user who runs the bot write to its folder, or name another file in DATABASE_URL.',
  ],
  unreachable: [
    'can’t be reached',
    'Start PostgreSQL, and compare the host and port of DATABASE_URL with those where it listens.',
  ],
  silent: ['doesn’t answer', 'Look whether PostgreSQL is overloaded, or a firewall stands between; then look again.'],
  refused: ['refuses the user or password', 'Mend the user and password in DATABASE_URL.'],
  'no-such-database': ['isn’t there', 'Make it (createdb NAME), or name another one at the end of DATABASE_URL.'],
  full: ['can’t be written: the disk is full', 'Make room on the disk, and start again.'],
  failing: [
    'can’t be read or written: the disk reports an error',
    'Look what the system says of the disk (dmesg), and put the database, or a backup of it, on one that works.',
  ],
  damaged: [
    'is damaged',
    'Put a backup of it in its place (without the files beside it that begin with the same name), or move it away to start anew.',
  ],
  newer: [
    'is of a newer Verbatim',
    'Run that version or a newer one (git pull, npm ci), put back a backup from before the update, or name another database in DATABASE_URL.',
  ],
  other: ['can’t be used', 'Name another one in DATABASE_URL, or take that line away for a file in data/.'],
};

/** By the codes of SQLite, Node's network and PostgreSQL. */
const troubles: Readonly<Record<string, DatabaseTrouble>> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_NOTADB: 'no-database-file',
  EISDIR: 'no-database-file',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_FULL: 'full',
  ENOSPC: 'full',
  SQLITE_IOERR_SHMSIZE: 'full',
  SQLITE_IOERR: 'failing',
  EIO: 'failing',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-read-only',
  EROFS: 'folder-read-only',
  EEXIST: 'folder-read-only',
  ENOTDIR: 'folder-read-only',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'silent',
  '57P03': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '53300': 'unreachable',
  '53100': 'full',
  '28P01': 'refused',
  '28000': 'refused',
  '3D000': 'no-such-database',
  '42501': 'read-only',
  '25006': 'read-only',
};

/** Of an error's words nothing is told: they may hold the address, and so the password. */
export function troubleOf(error: unknown): Trouble {
  const { code, message = '', name = '' } = error as NodeJS.ErrnoException;
  if (error instanceof NewerSchema) return { trouble: 'newer', code: error.code, detail: message };
  if (code === undefined && /timeout/i.test(message)) return { trouble: 'silent', code: 'timeout' };
  if (code === undefined && /terminated|not queryable/i.test(message))
    return { trouble: 'unreachable', code: 'closed' };
  // libsql gives no code where it can't even open the file.
  if (code === '' && /unable to open/i.test(message)) return { trouble: 'read-only', code: 'SQLITE_CANTOPEN' };
  const known = Object.keys(troubles).find((one) => code === one || code?.startsWith(`${one}_`));
  return { trouble: troubles[known ?? ''] ?? 'other', code: code ?? name };
}

/** The address of a database without its password: the path of a file, or user, host, port and name. */
export function placeOf(url: string): string {
  if (!isPostgres(url)) return url.replace(/^file:/, '');
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
