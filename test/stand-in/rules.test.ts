import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

const off = { allowed_mentions: { parse: [] } };
const v2 = { flags: 1 << 15, ...off };
const text = (content = 'a') => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const select = (...values: string[]) => ({
  type: 3,
  custom_id: 'pick',
  options: values.map((value) => ({ label: value, value })),
});
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

const create = 'POST /channels/{channel_id}/messages';
const edit = 'PATCH /channels/{channel_id}/messages/{message_id}';
const followUp = 'POST /webhooks/{webhook_id}/{webhook_token}';
const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const forum = 'POST /channels/{channel_id}/threads';

type Existing = NonNullable<Parameters<typeof judge>[0]['existing']>;
const reasons = (route: string, body: unknown, existing?: Existing) =>
  judge({ route, query: {}, body, files: 0, ...(existing && { existing }) });

type Case = readonly [what: string, route: string, refused: unknown, reason: string, accepted: unknown];

const messages: readonly Case[] = [
  [
    'content over 2000 characters',
    create,
    { content: 'x'.repeat(2001), ...off },
    'content has 2001 characters, limit 2000',
    { content: 'x'.repeat(2000), ...off },
  ],
  [
    'an edit with content over 2000 characters',
    edit,
    { content: 'x'.repeat(4000), ...off },
    'content has 4000 characters, limit 2000',
    { content: 'x'.repeat(2000), ...off },
  ],
  [
    'text displays over 4000 characters together',
    create,
    { ...v2, components: [text('x'.repeat(4000)), { type: 17, components: [text('y')] }] },
    'the text displays have 4001 characters together, limit 4000',
    { ...v2, components: [text('x'.repeat(3999)), { type: 17, components: [text('y')] }] },
  ],
  [
    'more than 40 components counting nested ones',
    create,
    { ...v2, components: [{ type: 17, components: many(20, () => text()) }, ...many(20, () => text())] },
    '41 components counting nested ones, limit 40',
    { ...v2, components: [{ type: 17, components: many(20, () => text()) }, ...many(19, () => text())] },
  ],
  [
    'more than five action rows without Components V2',
    create,
    { content: 'a', ...off, components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
    '6 action rows, limit 5',
    { content: 'a', ...off, components: many(5, (index) => row(button({ custom_id: `${index}` }))) },
  ],
  [
    'the Components V2 flag beside content',
    create,
    { ...v2, content: 'a', components: [text()] },
    'content beside the Components V2 flag',
    { ...v2, components: [text()] },
  ],
  [
    'the Components V2 flag beside embeds',
    followUp,
    { ...v2, embeds: [{ title: 'a' }], components: [text()] },
    'embeds beside the Components V2 flag',
    { ...v2, embeds: [], components: [text()] },
  ],
  [
    'Components V2 without the flag',
    create,
    { ...off, components: [text()] },
    'component type 10 without the Components V2 flag',
    { ...v2, components: [text()] },
  ],
  [
    'one custom_id twice',
    create,
    { ...v2, components: [row(button()), { type: 9, components: [text()], accessory: button() }] },
    'custom_id "go" is used twice',
    { ...v2, components: [row(button()), { type: 9, components: [text()], accessory: button({ custom_id: 'b' }) }] },
  ],
  ['an empty message', create, off, 'the message is empty', { ...off, content: 'a' }],
  ['a message of blanks', followUp, { ...off, content: ' \n' }, 'the message is empty', { ...off, content: '.' }],
  [
    'a button without custom_id',
    create,
    { content: 'a', ...off, components: [row({ type: 2, style: 1, label: 'Go' })] },
    'a button without custom_id',
    { content: 'a', ...off, components: [row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' })] },
  ],
  [
    'a link button with a custom_id',
    create,
    { content: 'a', ...off, components: [row(button({ style: 5, url: 'https://example.org' }))] },
    'a link button with a custom_id',
    { content: 'a', ...off, components: [row(button())] },
  ],
  [
    'a button that shows nothing',
    create,
    { content: 'a', ...off, components: [row(button({ label: '' }))] },
    'a button without label or emoji',
    { content: 'a', ...off, components: [row(button({ label: undefined, emoji: { name: '👍' } }))] },
  ],
  [
    'a select beside a button',
    create,
    { content: 'a', ...off, components: [row(select('a'), button())] },
    'a select beside something else in its row',
    { content: 'a', ...off, components: [row(select('a')), row(button())] },
  ],
  [
    'a select with one value twice',
    create,
    { content: 'a', ...off, components: [row(select('a', 'a'))] },
    'a select has the value "a" twice',
    { content: 'a', ...off, components: [row(select('a', 'b'))] },
  ],
  ['an unknown key', create, { content: 'a', ...off, contents: 1 }, 'unknown key contents', { content: 'a', ...off }],
  [
    'an unknown key in a component',
    create,
    { content: 'a', ...off, components: [row(button({ colour: 1 }))] },
    'unknown key components.0.components.0.colour',
    { content: 'a', ...off, components: [row(button())] },
  ],
  [
    'a nonce where there is none',
    followUp,
    { content: 'a', ...off, nonce: '1', enforce_nonce: true },
    'unknown key nonce',
    { content: 'a', ...off, enforce_nonce: false, tts: false },
  ],
  [
    'missing allowed_mentions',
    create,
    { content: 'a' },
    'allowed_mentions is missing, not {"parse":[]}',
    { content: 'a', allowed_mentions: { parse: [], replied_user: false } },
  ],
  [
    'allowed_mentions that let somebody be pinged',
    callback,
    { type: 4, data: { content: 'a', allowed_mentions: { parse: ['users'] } } },
    'allowed_mentions is {"parse":["users"]}, not {"parse":[]}',
    { type: 4, data: { content: 'a', ...off } },
  ],
  [
    'a forum post whose message is empty',
    forum,
    { name: 'a', message: off },
    'the message is empty',
    { name: 'a', message: { content: 'a', ...off } },
  ],
  [
    'a deferral with the Components V2 flag',
    callback,
    { type: 5, data: { flags: 1 << 15 } },
    'flags 32768 on a deferral, where only ephemeral counts',
    { type: 5, data: { flags: 64 } },
  ],
  [
    'too long a custom_id',
    callback,
    { type: 4, data: { content: 'a', ...off, components: [row(button({ custom_id: 'x'.repeat(101) }))] } },
    'data.components.0.components.0.custom_id: too_big origin string maximum 100 inclusive true',
    { type: 4, data: { content: 'a', ...off, components: [row(button({ custom_id: 'x'.repeat(100) }))] } },
  ],
  [
    'more than 25 choices',
    callback,
    { type: 8, data: { choices: many(26, (index) => ({ name: `${index}`, value: `${index}` })) } },
    'data.choices: too_big origin array maximum 25 inclusive true',
    { type: 8, data: { choices: many(25, (index) => ({ name: `${index}`, value: `${index}` })) } },
  ],
];

describe.each(messages)('%s', (_what, route, refused, reason, accepted) => {
  test('is refused', () => expect(reasons(route, wire(refused))).toEqual([reason, ...enforced(reason)]));
  test('is fine otherwise', () => expect(reasons(route, wire(accepted))).toEqual([]));
});

/** As it arrives: without keys that are undefined. */
function wire(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}

function enforced(reason: string): readonly string[] {
  return reason === 'unknown key nonce' ? ['unknown key enforce_nonce'] : [];
}

describe('an edit', () => {
  const plain = { flags: 0, content: 'a', embeds: [], components: [] };
  const rich = { flags: 1 << 15, content: '', embeds: [], components: [text()] };

  test('may leave the Components V2 flag out once the message has it', () => {
    expect(reasons(edit, { ...off, components: [text('b')] }, rich)).toEqual([]);
  });
  test('can put no content into such a message', () => {
    expect(reasons(edit, { ...off, content: 'b' }, rich)).toEqual(['content beside the Components V2 flag']);
  });
  test('that brings the flag has to take the content off', () => {
    expect(reasons(edit, { ...v2, components: [text()] }, plain)).toEqual(['content beside the Components V2 flag']);
    expect(reasons(edit, { ...v2, content: null, components: [text()] }, plain)).toEqual([]);
  });
  test('must leave something', () => {
    expect(reasons(edit, { ...off, content: '' }, plain)).toEqual(['the message is empty']);
    expect(reasons(edit, { ...off, components: [] }, plain)).toEqual([]);
  });
});
