import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { isRegistered, registrationOf } from '../../../src/discord/registration.ts';

const wanted = registrationOf(commands, en);

describe('registration', () => {
  it('describes /ask as Discord wants it', () => {
    expect(wanted.find(({ name }) => name === 'ask')).toEqual({
      name: 'ask',
      type: 1,
      description: 'Ask a question; the answer is the article’s own sentences',
      options: [
        { type: 3, name: 'question', description: 'What you want to know', required: true, max_length: 500 },
        {
          type: 3,
          name: 'article',
          description: 'Which article: its title or file name, or part of it',
          required: false,
          max_length: 200,
          autocomplete: true,
        },
        { type: 5, name: 'private', description: 'Show the answer only to you', required: false },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('describes /daily as Discord wants it: for servers, for who manages them', () => {
    const daily = wanted.find(({ name }) => name === 'daily');
    expect(daily).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
    expect(daily?.options?.map(({ type, name }) => `${type} ${name}`)).toEqual([
      '1 set',
      '1 status',
      '1 preview',
      '1 skip',
      '1 pause',
      '1 resume',
      '1 off',
    ]);
    expect(daily?.options?.[0]).toMatchObject({
      options: [
        { type: 7, name: 'channel', required: true, channel_types: [0, 5, 10, 11, 12, 15] },
        { type: 3, name: 'time', required: true, autocomplete: true },
        { type: 3, name: 'timezone', required: true, autocomplete: true },
        { type: 3, name: 'article', required: false, autocomplete: true },
      ],
    });
  });

  it('is up to date when Discord has the same and says more of it', () => {
    const there = wanted.map((command, i) => ({
      ...command,
      id: String(i),
      version: '1',
      options: command.options?.map((option) => (option.required ? option : { ...option, required: undefined })),
    }));
    expect(isRegistered(wanted, there)).toBe(true);
  });

  it('is out of date when a command is missing, added or changed', () => {
    const changed = wanted.map((command) => ({ ...command, description: 'x' }));
    const states = [wanted.slice(1), [...wanted, { ...wanted[0], name: 'old' }], changed, []];
    expect(states.map((there) => isRegistered(wanted, there))).toEqual([false, false, false, false]);
  });
});
