import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  Client,
  ClientUser,
  ComponentType,
  Message,
  MessageType,
} from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import { read } from '../../../commands/read.ts';
import type { Reply } from '../../../commands/reply/reply.ts';
import { press } from '../../../commands/commands.ts';
import { verify } from '../../../commands/verify.ts';
import { asShown } from '../../../index/shown.ts';
import { bodyOf } from '../../../src/discord/message.ts';
import { textIn } from '../../../src/discord/message-text.ts';
import { presentOnDiscord } from '../../../src/discord/present.ts';
import { bees, contextOf, replyOf, wolves } from '../../commands/library.ts';
import { articleFrom } from '../../index/seed-article.ts';

const ask = commandNamed('ask');
const bot = { id: '1000000000000000001', username: 'verbatim', discriminator: '0', avatar: null, global_name: null };
const ada = { ...bot, id: '1000000000000000002', username: 'ada' };

/** Never logged in. */
const client = new Client({ intents: [] });
client.user = Reflect.construct(ClientUser, [client, bot]) as ClientUser;

/** A message as discord.js makes it of what Discord sends. */
function messageOf(sent: Partial<APIMessage>): Message {
  const data = {
    id: '1000000000000000009',
    channel_id: '1000000000000000008',
    author: ada,
    content: '',
    timestamp: '2026-11-24T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...sent,
  } satisfies APIMessage;
  return Reflect.construct(Message, [client, data]) as Message;
}

/** A reply as the bot sends it, page by page. */
function answeredWith(reply: Reply): Message[] {
  return presentOnDiscord(reply).map((page) =>
    messageOf({ author: bot, components: [...bodyOf(page).components] as APIMessageTopLevelComponent[] }),
  );
}

function display(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

describe('the words of a message', () => {
  it('are what somebody wrote, without blanks at its ends', () => {
    expect(textIn(messageOf({ content: '  Wolves hunt\nin packs. \n' }))).toBe('Wolves hunt\nin packs.');
  });

  it('are what somebody wrote, and not the embed that Discord makes of a link in it', () => {
    const embeds: APIEmbed[] = [{ title: 'A page', description: 'About pages' }];
    expect(textIn(messageOf({ content: 'https://example.org', embeds }))).toBe('https://example.org');
  });

  it('are those of its embeds where nothing was written', () => {
    const embeds: APIEmbed[] = [
      { title: 'Wolves', description: 'They hunt.', fields: [{ name: 'Where', value: 'In packs.' }] },
      { footer: { text: 'not this' }, description: 'They howl.' },
    ];
    expect(textIn(messageOf({ embeds }))).toBe('Wolves\nThey hunt.\nIn packs.\nThey howl.');
  });

  it('are those of another bot’s components, in their order', () => {
    const components: APIMessageTopLevelComponent[] = [
      display('One.'),
      {
        type: ComponentType.Container,
        components: [
          display('Two.'),
          { type: ComponentType.Separator },
          {
            type: ComponentType.Section,
            components: [display('Three.')],
            accessory: { type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' } },
          },
        ],
      },
      display('> Four.'),
    ];
    expect(textIn(messageOf({ components }))).toBe('One.\nTwo.\nThree.\n> Four.');
  });

  it('are none of an empty message, and of one with a picture only', () => {
    const gallery: APIMessageTopLevelComponent = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'https://example.org/a.png' } }],
    };
    expect([messageOf({}), messageOf({ content: ' \n' }), messageOf({ components: [gallery] })].map(textIn)).toEqual([
      '',
      '',
      '',
    ]);
  });
});

describe('the words of the bot’s own answer', () => {
  const context = contextOf(bees, wolves);

  it('are its quotes, without question, verdict and references', async () => {
    const asked = await replyOf(ask, { question: 'How many bees does a hive hold?' }, context);
    const verified = await replyOf(verify, { quote: 'Wolves hunt in small packs.' }, context);
    expect([asked, verified].flatMap(answeredWith).map(textIn)).toEqual([
      'A hive holds forty thousand bees.',
      'Wolves hunt in packs.',
    ]);
  });

  it('are the sentences around a quote, the marked one among them', () => {
    const around = press(
      { verb: 'around', edition: bees.edition, at: 1 },
      { question: 'How many bees?' },
      'public',
      context,
    );
    expect(answeredWith(around).map(textIn)).toEqual([
      'Bees make honey in hives.\nA hive holds forty thousand bees.\nIn winter the bees keep warm by trembling.',
    ]);
  });

  it('are none where it says that the article does not say', async () => {
    const refused = await replyOf(ask, { question: 'Who invented the telephone?' }, context);
    expect(answeredWith(refused).map(textIn)).toEqual(['']);
  });

  it('are letter for letter the article’s, whatever marks stand in it', async () => {
    const marks = 'Use **bold**, _thin_ and `code` | a <tag> \\ [link](url) @everyone :smile: ~~no~~ > end.';
    const article = articleFrom(`${marks}\n`, 'marks.txt');
    const section = await replyOf(read, { section: '1' }, contextOf(article));
    expect(answeredWith(section).map(textIn)).toEqual([marks]);
  });

  it.each(['any.txt', 'any.md'])('are the article’s, letter for letter but for blanks, for any %s', async (file) => {
    const marks = [
      ...[
        'Wolves',
        '**',
        '_',
        '`',
        '```',
        '\\',
        '> ',
        '>>> ',
        '# ',
        '-# ',
        '1.',
        '2)',
        '-',
        '* ',
        '+ ',
        '|',
        '<@1>',
        '<@&1>',
        '<#1>',
      ],
      ...[
        ':a:',
        '~~',
        '||',
        '[b](c)',
        '[b](https://b.example)',
        'https://b.example/_a_',
        '</ask:1>',
        '<t:1:R>',
        '@everyone',
        '狼',
        '🐺',
      ],
      ...['\n', '\n\n', '\r\n', '\u2028', '\t', '  '],
    ];
    const texts = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 30 });
    const blanks = fc.constantFrom('', ' ');
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(texts, blanks, async (list, blank) => {
        const article = articleFrom(`Wolves ${list.join(blank)} hunt.`, file);
        const section = await replyOf(read, { section: article.sections[0]?.number ?? '' }, contextOf(article));
        const blocks = section.blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));
        for (const { quote } of blocks) {
          expect(quote.text).toBe(article.text.slice(quote.span.start, quote.span.end));
        }
        const quoted = blocks.map(({ quote }) => asShown(quote.text));
        const isTable = blocks.some(({ layout }) => layout?.lines.some((line) => 'cells' in line));
        // Items stand on lines of their own; what rules a table off stands in none of its cells.
        const bare = (text: string): string =>
          isTable ? text.replace(/[^\p{L}\p{N}]/gu, '') : text.replace(/\s+/g, ' ');
        expect(bare(answeredWith(section).map(textIn).join(' '))).toBe(bare(quoted.join(' ')));
        shown += quoted.length;
      }),
    );
    expect(shown).toBeGreaterThan(50);
  });
});
