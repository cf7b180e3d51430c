import { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { commandIdsOf, commandMention, rememberCommandIds } from '../../../src/discord/command-mentions.ts';

const ids = new Map([
  ['ask', '11'],
  ['daily', '12'],
]);

test.each([
  ['/ask', '</ask:11>'],
  ['/fragen', '</ask:11>'],
  ['/提问', '</ask:11>'],
  ['/ask question: Who sails?', '</ask:11> `question: Who sails?`'],
  ['/ask question: `code`', '</ask:11> `question: ˋcodeˋ`'],
  ['/daily set', '</daily set:12>'],
  ['/daily set role:', '</daily set:12> `role:`'],
  ['/daily', undefined],
  ['/daily often', undefined],
  ['/quote', undefined],
  ['/find', undefined],
  ['/nothing', undefined],
  ['ask', undefined],
  ['', undefined],
])('%s is clicked as %s', (typed, mention) => {
  expect(commandMention(typed, ids)).toBe(mention);
});

test('ids are those that Discord said last, of slash commands only', () => {
  const client = new Client({ intents: [] });
  expect(commandIdsOf(client, null)).toEqual(new Map());
  rememberCommandIds(client, 'everywhere', [
    { id: '1', name: 'ask', type: 1 },
    { id: '2', name: 'Find in article', type: 3 },
    { id: '3', name: 'quote' },
    { name: 'without' },
    { id: 'odd', name: 'read' },
  ]);
  const everywhere = new Map([
    ['ask', '1'],
    ['quote', '3'],
  ]);
  expect([commandIdsOf(client, null), commandIdsOf(client, '1000')]).toEqual([everywhere, everywhere]);
});

test('ids of commands that are registered in one server are known there alone', () => {
  const client = new Client({ intents: [] });
  rememberCommandIds(client, '1000', [{ id: '1', name: 'ask' }]);
  expect(['1000', '2000', null].map((server) => [...commandIdsOf(client, server)])).toEqual([[['ask', '1']], [], []]);
});
