import type { DatabaseState } from '../store/examine.ts';
import { troubleWords } from '../store/trouble.ts';
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
    case 'newer': {
      const detail = `schema ${state.version}, this one knows ${state.known}`;
      const { says, fix } = troubleWords({ trouble: 'newer', code: '', detail });
      return wrong(`the database ${place} ${says}`, fix);
    }
    case 'unusable': {
      const { says, fix } = troubleWords(state);
      return wrong(`the database ${place} ${says}`, fix);
    }
  }
}
