import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

const command = (more: object = {}) => ({ name: 'find', description: 'Finds', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'words', description: 'What', ...more });
const choice = (name: string, value = name) => ({ name, value });
const twoDigits = Array.from({ length: 25 }, (_, index) => String(index + 10));
/** 25 options of 3 + 90 + 25 × (2 + 7) characters, and 9 of the command's own: 7959. */
const long = (more: object = {}) =>
  command({
    options: twoDigits.map((digits) =>
      option({
        name: `o${digits}`,
        description: 'd'.repeat(90),
        choices: twoDigits.map((name) => choice(name, 'v'.repeat(7))),
        ...more,
      }),
    ),
  });

const reasons = (body: unknown) =>
  judge({ route: 'PUT /applications/{application_id}/commands', query: {}, body, files: 0 });

const cases: readonly (readonly [what: string, refused: unknown, reason: string, accepted: unknown])[] = [
  ['an upper-case name', [command({ name: 'Find' })], 'Find: the name "Find" has upper-case letters', [command()]],
  [
    'a name outside the pattern',
    [command({ name: 'find it' })],
    `find it: the name "find it" doesn't fit Discord's pattern`,
    [command({ name: 'find_it' }), { name: 'Find It', type: 3 }],
  ],
  [
    'a localised option name outside the pattern',
    [command({ options: [option({ name_localizations: { de: 'zwei wörter' } })] })],
    `find words: the name "zwei wörter" doesn't fit Discord's pattern`,
    [command({ options: [option({ name_localizations: { de: 'wörter' } })] })],
  ],
  [
    'a required option after an optional one',
    [command({ options: [option(), option({ name: 'more', required: true })] })],
    'find: the required option more comes after an optional one',
    [command({ options: [option({ name: 'more', required: true }), option()] })],
  ],
  [
    'more than 8000 characters, counting the longest localisation',
    [long({ description_localizations: { de: 'd'.repeat(100), fr: 'd' } })],
    'find: 8209 characters in all, limit 8000',
    [long()],
  ],
  ['one name twice', [command(), command()], 'the command find is there twice', [command(), command({ name: 'b' })]],
  [
    'one option name twice',
    [command({ options: [option(), option()] })],
    'find: the option words is there twice',
    [command({ options: [option(), option({ name: 'more' })] })],
  ],
  [
    'one choice twice',
    [command({ options: [option({ choices: [choice('a'), choice('a', 'b')] })] })],
    'find words: the choice a is there twice',
    [command({ options: [option({ choices: [choice('a'), choice('b', 'a')] })] })],
  ],
  [
    'a subcommand beside another option',
    [command({ options: [{ type: 1, name: 'sub', description: 'Sub' }, option()] })],
    'find: subcommands beside other options',
    [command({ options: [{ type: 1, name: 'sub', description: 'Sub', options: [option()] }] })],
  ],
  ['no description', [{ name: 'find' }], 'find: no description', [{ name: 'find', type: 3 }]],
  [
    'a description on a context menu',
    [command({ type: 3 })],
    'find: only chat commands have a description and options',
    [command({ type: 3, description: '' })],
  ],
  [
    'choices beside autocomplete',
    [command({ options: [option({ autocomplete: true, choices: [choice('a')] })] })],
    'find words: choices beside autocomplete',
    [command({ options: [option({ autocomplete: true })] })],
  ],
  [
    'a locale that Discord does not have',
    [command({ description_localizations: { en: 'a' } })],
    'find: Discord has no locale en',
    [command({ description_localizations: { 'en-GB': 'a' } })],
  ],
  [
    'more than 15 message commands',
    Array.from({ length: 16 }, (_, index) => ({ name: `Find ${index}`, type: 3 })),
    '16 commands of type 3, limit 15',
    Array.from({ length: 15 }, (_, index) => ({ name: `Find ${index}`, type: 3 })),
  ],
  [
    'an unknown key',
    [command({ options: [option({ hint: 'a' })] })],
    'unknown key 0.options.0.hint',
    [command({ nsfw: false, default_member_permissions: '32', options: [option()] })],
  ],
];

describe.each(cases)('%s', (_what, refused, reason, accepted) => {
  test('is refused', () => expect(reasons(refused)).toEqual([reason]));
  test('is fine otherwise', () => expect(reasons(accepted)).toEqual([]));
});
