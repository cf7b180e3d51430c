import { PermissionFlagsBits } from 'discord.js';
import type { ChannelOptions, StandInOptions } from '../../stand-in/types.ts';
import { shelf } from './shelf.ts';
import type { Articles } from './stage.ts';

const server = '900000000000000001';
const [text, news, forum, post, closed] = [1, 2, 3, 4, 5].map((i) => `90000000000000010${i}`) as [
  string,
  string,
  string,
  string,
  string,
];

const channels: readonly (readonly ChannelOptions[])[] = [
  [
    { id: text, name: 'general' },
    { id: closed, name: 'closed', deny: PermissionFlagsBits.SendMessages },
  ],
  [{ id: news, name: 'news', type: 5 }],
  [
    { id: forum, name: 'forum', type: 15 },
    { id: post, name: 'A post', type: 11, parentId: forum },
  ],
];

/** A server with a channel of each kind, an open post of its forum, and a channel where the bot may not write. */
export const discord: StandInOptions = { guilds: [{ id: server, channels: channels.flat() }] };

/** The same in a server each, since a server has one daily post. */
export const parted: StandInOptions = {
  guilds: channels.map((inside, i) => ({ id: `${server.slice(0, -1)}${i + 2}`, channels: inside })),
};

/** Where commands are given, and how an interaction says so. */
export const places = {
  'a text channel': { channelId: text },
  'an announcement channel': { channelId: news },
  'a post of a forum': { channelId: post },
  'a channel where the bot may not write': { channelId: closed },
  'a direct conversation': { guildId: null },
} as const;

const ship = Array.from({ length: 60 }, (_, i) => `On day ${i + 1} the ship ${'went on and on '.repeat(5)}west.`).join(
  ' ',
);

/** Three articles, one of which speaks of one topic at length, in a section longer than a message. */
export const articles: Articles = { ...shelf, 'voyage.md': `# Voyage\n\n${ship}\n` };

/** A question for each kind of answer. */
export const questions = {
  answered: 'How many bees does a hive hold?',
  maybe: 'What do wolves eat in winter?',
  notStated: 'Who invented the telephone?',
} as const;

/** What it shows first, under the question. */
export const shown = {
  answered: '> A hive holds **forty thousand** bees.\n-# §1 Honey, sentence 2 · Bees',
  maybe: '### One of these may answer it',
  notStated: '### None of the 3 articles answers that',
} as const;
