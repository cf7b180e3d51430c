import { expect, it } from 'vitest';
import { checkIntents } from '../../../src/doctor/intents.ts';

const asked = (...privileged: readonly string[]) => {
  const installs = { servers: true, people: true };
  const value = { id: '1', isPublic: true, needsCodeGrant: false, sendsElsewhere: false, installs, privileged };
  return { kind: 'told', value } as const;
};

it('names the privileged intents that are switched on, which does no harm', () => {
  expect([asked(), asked('Presence', 'Message Content')].flatMap(checkIntents)).toEqual([
    { check: 'intents', state: 'well', says: 'no privileged intent is needed, and none is switched on' },
    {
      check: 'intents',
      state: 'well',
      says: 'no privileged intent is needed; switched on, and not used: Presence, Message Content',
    },
  ]);
});
