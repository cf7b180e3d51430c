import type { APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { differencesOf, isRegistered, type Registration, registrationOf } from '../../../src/discord/registration.ts';

const wanted = registrationOf(commands, languages);
const english = registrationOf(commands, [en]);

/** The options of a command given with a slash. */
function optionsOf(command: Registration | undefined): readonly APIApplicationCommandOption[] {
  return (command && 'options' in command && command.options) || [];
}

describe('registration', () => {
  it('describes /ask as Discord wants it', () => {
    expect(english.find(({ name }) => name === 'ask')).toEqual({
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

  it('leaves out what only a terminal takes', () => {
    const terminalOnly = commands.flatMap(({ options }) =>
      options.filter(({ surfaces }) => surfaces && !surfaces.includes('slash')).map(({ name }) => name),
    );
    expect(terminalOnly).toEqual([
      'after',
      'sentences',
      'date',
      'days',
      'article',
      'date',
      'weekdays',
      'time',
      'timezone',
    ]);
    const told = english.flatMap((command) => optionsOf(command).map(({ name }) => name));
    expect(told.filter((name) => ['after', 'sentences', 'date', 'days'].some((one) => one === name))).toEqual([]);
    expect(optionsOf(english.find(({ name }) => name === 'summary')).map(({ name }) => name)).toEqual([
      'article',
      'private',
    ]);
  });

  it('describes /daily as Discord wants it: for servers, for who manages them', () => {
    const daily = english.find(({ name }) => name === 'daily');
    expect(daily).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
    expect(optionsOf(daily).map(({ type, name }) => `${type} ${name}`)).toEqual([
      '1 set',
      '1 now',
      '1 usual',
      '1 status',
      '1 preview',
      '1 skip',
      '1 pause',
      '1 resume',
      '1 off',
    ]);
    expect(optionsOf(daily)[0]).toMatchObject({
      options: [
        { type: 7, name: 'channel', required: false, channel_types: [0, 5, 10, 11, 12, 15] },
        { type: 3, name: 'time', required: false, autocomplete: true },
        { type: 3, name: 'timezone', required: false, autocomplete: true },
        { type: 3, name: 'days', required: false, autocomplete: true },
        { type: 3, name: 'article', required: false, autocomplete: true },
        { type: 8, name: 'role', required: false },
        { type: 5, name: 'ping', required: false },
        { type: 5, name: 'publish', required: false },
      ],
    });
  });

  it('puts *Find in article* into the menu of a message', () => {
    expect(english.find(({ type }) => type === 3)).toEqual({
      name: 'Find in article',
      type: 3,
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('tells Discord the names in the other languages, where they differ', () => {
    const asked = wanted.find(({ name }) => name === 'ask');
    const others = languages
      .slice(1)
      .flatMap(({ locales, commands: { ask } }) => locales.map((one) => [one, ask.name]));
    expect(asked?.name_localizations ?? {}).toEqual(Object.fromEntries(others));
  });

  it('stays within 8,000 characters a command, counting the longest language of each field', () => {
    expect(wanted.map(sizeOf).filter((size) => size > 8_000)).toEqual([]);
  });

  it('is up to date when Discord has the same and says more of it', () => {
    const there = wanted.map((command, i) => ({
      ...command,
      id: String(i),
      version: '1',
      options: optionsOf(command).map((option) => (option.required ? option : { ...option, required: undefined })),
    }));
    expect(isRegistered(wanted, there)).toBe(true);
  });

  it('says which commands are missing, changed or not ours', () => {
    const [first, second, ...others] = wanted;
    const there = [{ ...first, description: 'x' }, ...others, { name: 'old', type: 1 }];
    expect(differencesOf(wanted, there)).toEqual({ missing: [second?.name], changed: [first?.name], strange: ['old'] });
  });

  it('is out of date when a command is missing, added or changed', () => {
    const changed = wanted.map((command) => ({ ...command, description: 'x' }));
    const states = [wanted.slice(1), [...wanted, { ...wanted[0], name: 'old' }], changed, []];
    expect(states.map((there) => isRegistered(wanted, there))).toEqual([false, false, false, false]);
  });
});

/** As Discord counts: names, descriptions and values, of each the longest localisation. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const record = value as Record<string, unknown>;
  const own = ['name', 'description'].map((key) => {
    const other = Object.values((record[`${key}_localizations`] as Record<string, string>) ?? {});
    return Math.max(...[String(record[key] ?? ''), ...other].map(({ length }) => length));
  });
  return own.reduce((a, b) => a + b, 0) + sizeOf(record.options);
}
