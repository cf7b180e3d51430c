import { expect, it } from 'vitest';
import { checkGateway } from '../../../src/doctor/gateway.ts';

const budget = (remaining: number) =>
  ({ kind: 'told', value: { shards: 2, total: 1000, remaining, resetAfter: 3_601_000 } }) as const;

it('says how many logins are left, and how many a start takes', () => {
  expect([checkGateway(budget(998)), checkGateway(budget(1), 1)]).toEqual([
    [{ check: 'gateway', state: 'well', says: '998 of 1000 logins a day are left, a start takes 2' }],
    [{ check: 'gateway', state: 'well', says: '1 of 1000 logins a day are left, a start takes 1' }],
  ]);
});

it('says when there are more where a start takes more than are left', () => {
  expect(checkGateway(budget(1))).toEqual([
    {
      check: 'gateway',
      state: 'wrong',
      says: '1 of 1000 logins a day are left, and a start takes 2: Discord allows more in 61 minutes',
      fix: 'Leave the bot stopped until then, and find out in its log why it is started so often.',
    },
  ]);
});
