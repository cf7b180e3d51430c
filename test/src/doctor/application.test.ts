import { expect, it } from 'vitest';
import type { Application } from '../../../src/discord/inquiry.ts';
import { checkApplication } from '../../../src/doctor/application.ts';

const good: Application = {
  id: '1',
  isPublic: true,
  needsCodeGrant: false,
  sendsElsewhere: false,
  installs: { servers: true, people: true },
  privileged: [],
};
const asked = (change: Partial<Application>) => ({ kind: 'told', value: { ...good, ...change } }) as const;

it('says who may add the bot', () => {
  expect(
    [asked({}), asked({ isPublic: false, installs: { servers: true, people: false } })].flatMap(checkApplication),
  ).toEqual([
    {
      check: 'application',
      state: 'well',
      says: 'anybody may add the bot to a server, and people may add it for themselves',
    },
    { check: 'application', state: 'well', says: 'only you may add the bot to a server (Public Bot is off)' },
  ]);
});
