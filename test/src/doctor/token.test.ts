import { expect, it } from 'vitest';
import { checkToken } from '../../../src/doctor/token.ts';

const refused = { kind: 'refused', status: 401, code: 0 } as const;
const reset =
  'Press Reset Token at https://discord.com/developers/applications (your application → Bot), put the new one behind DISCORD_TOKEN= in .env and start again.';

it('says whose a good token is', () => {
  expect(checkToken({ kind: 'told', value: { id: '1', name: 'Verbatim' } }, 'a.b.c')).toEqual({
    check: 'token',
    state: 'well',
    says: 'the token is that of Verbatim',
  });
});

it('says of a refused one what it looks like, where it is something else of the portal', () => {
  const typed = ['a.b.c', '1100000000000000001', 'ab'.repeat(32), 'aB3-_'.repeat(6).padEnd(32, 'x'), 'Bot a.b.c'];
  expect(typed.map((token) => checkToken(refused, token))).toEqual(
    [
      'Discord refuses the token',
      'Discord refuses the token, which looks like an application’s id',
      'Discord refuses the token, which looks like an application’s public key',
      'Discord refuses the token, which looks like a client secret',
      'Discord refuses the token, which looks like a token with a word before it',
    ].map((says) => ({ check: 'token', state: 'wrong', says, fix: reset })),
  );
});

it('is not to blame where Discord is away', () => {
  expect(checkToken({ kind: 'failed', problem: 'answers with 503' }, 'a.b.c')).toEqual({
    check: 'token',
    state: 'wrong',
    says: 'Discord answers with 503: the token can’t be told',
    fix: 'Look at https://discordstatus.com and at this computer’s connection (proxy, firewall, DISCORD_API_URL), then look again.',
  });
});
