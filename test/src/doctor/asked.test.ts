import { expect, it } from 'vitest';
import { discordAway, untold, whereTold } from '../../../src/doctor/asked.ts';
import { findingsOf } from '../../../src/doctor/finding.ts';

it('tells what Discord answered', () => {
  const { well } = findingsOf('servers');
  expect(whereTold('servers', { kind: 'told', value: 3 }, (n) => [well(`in ${n}`)])).toEqual([
    { check: 'servers', state: 'well', says: 'in 3' },
  ]);
});

it('tells that Discord is away from its saying no', () => {
  expect([
    untold('gateway', { kind: 'failed', problem: 'answers with 503' }),
    untold('commands', { kind: 'refused', status: 403, code: 50_001 }),
  ]).toEqual([
    {
      check: 'gateway',
      state: 'wrong',
      says: 'Discord answers with 503: the logins that are left can’t be told',
      fix: discordAway,
    },
    {
      check: 'commands',
      state: 'wrong',
      says: 'Discord refuses to tell of its commands (403, code 50001)',
      fix: 'Reset the token (your application → Bot → Reset Token), put the new one into .env and look again.',
    },
  ]);
});
