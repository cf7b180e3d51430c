import type { DatabaseState, DatabaseTrouble } from '../store/examine.ts';
import { type Finding, findingsOf } from './finding.ts';

/** `place` names the database without a password. */
export function checkDatabase(state: DatabaseState, place: string): Finding {
  const { well, off, wrong } = findingsOf('database');
  switch (state.kind) {
    case 'none-yet':
      return well(`the database ${place} will be made by npm start`);
    case 'in-memory':
      return off('the database is kept in memory: it is gone when the bot stops');
    case 'ready':
      return well(`the database ${place} can be read and written (schema ${state.version})`);
    case 'older':
      return well(
        `the database ${place} can be read and written; npm start brings it from schema ${state.version} to ${state.known}`,
      );
    case 'newer':
      return wrong(
        `the database ${place} is of a newer Verbatim (schema ${state.version}, this one knows ${state.known})`,
        'Update this one (git pull, npm ci), or name another database in DATABASE_URL.',
      );
    case 'unusable': {
      const [says, fix] = troubles[state.trouble];
      return wrong(`the database ${place} ${says}${state.trouble === 'other' ? ` (${state.code})` : ''}`, fix);
    }
  }
}

const troubles: Readonly<Record<DatabaseTrouble, readonly [says: string, fix: string]>> = {
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
  other: ['can’t be used', 'Name another one in DATABASE_URL, or take that line away for a file in data/.'],
};

/** The address of a database without its password: the path of a file, or user, host, port and name. */
export function placeOf(url: string): string {
  if (!/^postgres(?:ql)?:/.test(url)) return url.replace(/^file:/, '');
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
