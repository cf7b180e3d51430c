import { PermissionFlagsBits } from 'discord.js';
import { type Actor, chooseFromMenu, give, press, type, typeAndGive } from './acting.ts';
import type { Answered, Part } from './part.ts';

/** One picture: what is done, and what of it is shown. */
export interface Scene {
  /** The file's name, without its end. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  /** The folder of articles that the bot has; the seed's without it. */
  readonly articles?: string;
  readonly drive: (actor: Actor) => Promise<readonly Part[]>;
}

const desktop = 640;
const phone = 360;
const night = 'What did Chen Jining do on the night of December 31?';
const bell = 'What should always ring?';

/** Articles whose reader pages are published. */
export const publishedFolder = 'test/pictures/pages';

/** Acted in this order, in one server; each by an Ada of its own. */
export const scenes: readonly Scene[] = [
  { name: 'daily-post', width: desktop, drive: dailyPost },
  { name: 'daily-status', width: desktop, drive: (ada) => give(asAdmin(ada), 'daily status') },
  { name: 'daily-preview', width: desktop, drive: (ada) => give(asAdmin(ada), 'daily preview') },
  { name: 'ask', width: desktop, drive: (ada) => typeAndGive(ada, 'ask', { question: night }) },
  { name: 'ask-phone', width: phone, drive: (ada) => give(ada, 'ask', { question: night }) },
  {
    name: 'ask-when',
    width: desktop,
    drive: (ada) => give(ada, 'ask', { question: 'When did Chen Jining go to the building materials market?' }),
  },
  ...atBothWidths('not-stated', (ada) => give(ada, 'ask', { question: 'Who invented the telephone?' })),
  { name: 'next', width: desktop, drive: (ada) => askAndPress(ada, 'next') },
  { name: 'around', width: desktop, drive: (ada) => askAndPress(ada, 'around') },
  { name: 'why', width: desktop, drive: (ada) => askAndPress(ada, 'why') },
  { name: 'quote', width: desktop, drive: (ada) => typeAndGive(ada, 'quote', { topic: 'safety' }) },
  { name: 'quote-choices', width: desktop, drive: (ada) => type(ada, 'quote', { topic: '' }) },
  { name: 'read', width: desktop, drive: (ada) => typeAndGive(ada, 'read', { section: '10' }) },
  { name: 'read-choices', width: desktop, drive: (ada) => type(ada, 'read', { section: '1' }) },
  ...verifying(),
  { name: 'summary', width: desktop, drive: (ada) => give(ada, 'summary') },
  { name: 'articles', width: desktop, drive: (ada) => give(ada, 'articles') },
  ...atBothWidths('help', (ada) => give(ada, 'help')),
  { name: 'more-help', width: desktop, drive: moreHelp },
  { name: 'too-often', width: desktop, drive: askTooOften },
  { name: 'private', width: desktop, drive: (ada) => give(ada, 'ask', { question: bell, private: true }) },
  {
    name: 'chinese',
    width: desktop,
    drive: (ada) => give({ ...ada, locale: 'zh-TW' }, 'ask', { question: '誰是上海的市長？' }),
  },
  { name: 'spanish', width: desktop, drive: (ada) => give({ ...ada, locale: 'es-ES' }, 'ask', { question: bell }) },
  { name: 'find', width: desktop, drive: findInArticle },
  { name: 'mention', width: desktop, drive: mention },
  ...inLibrary('faq', 'What does a new card cost?'),
  ...inLibrary('table', 'How many films can I borrow?'),
  ...inLibrary('list', 'What is not allowed in the study rooms?'),
  ...inLibrary('linked', 'Can I renew things online?'),
  ...atBothWidths('page-link', (ada) => give(ada, 'ask', { question: 'What do guests pay?' })).map((scene) => {
    return { ...scene, articles: publishedFolder };
  }),
];

function atBothWidths(name: string, drive: Scene['drive']): Scene[] {
  return [
    { name, width: desktop, drive },
    { name: `${name}-phone`, width: phone, drive },
  ];
}

/** Asked about a library's rules, which have questions, a table, a list and links. */
function inLibrary(name: string, question: string): Scene[] {
  const scenes = atBothWidths(name, (ada) => give(ada, 'ask', { question }));
  return scenes.map((scene) => ({ ...scene, articles: 'test/pictures/articles' }));
}

function verifying(): Scene[] {
  const quotes = {
    exact: 'safety is no small matter',
    near: '“the more holidays come,  the more important and strict it becomes”',
    changed: 'safety is no big matter, and there must be no chance or paralysis of the mind',
    stitched: 'The alarm bell should always ring, and we must hold on tight to the digital transformation of cities',
    absent: 'The mayor opened a new bridge across the river on Friday.',
  };
  return Object.entries(quotes).map(([verdict, quote]) => ({
    name: `verify-${verdict}`,
    width: desktop,
    drive: (ada) => give(ada, 'verify', { quote }),
  }));
}

function asAdmin(actor: Actor): Actor {
  return { ...actor, user: { ...actor.user, permissions: PermissionFlagsBits.ManageGuild } };
}

/** The pictures' clock starts shortly before nine. */
async function dailyPost(actor: Actor): Promise<Part[]> {
  const { standIn } = actor;
  const [channel] = standIn.channels.values();
  if (!channel) throw new Error('there is no channel to post in');
  const resolved = { channels: { [channel.id]: { ...channel, deny: undefined, permissions: '0' } } };
  const after = standIn.requests.length;
  await give(asAdmin(actor), 'daily set', { channel: channel.id, time: '9:00', timezone: 'utc' }, resolved);
  await standIn.waitFor(({ route }) => route === 'POST /channels/{channel_id}/messages', { after, timeoutMs: 60_000 });
  const message = [...standIn.messages.values()].at(-1);
  return message ? [{ kind: 'answered', message }] : [];
}

/** Asks, and presses a button of the answer. */
async function askAndPress(actor: Actor, verb: string): Promise<Answered[]> {
  const [answer] = await give(actor, 'ask', { question: bell });
  return answer ? press(actor, answer, verb) : [];
}

async function moreHelp(actor: Actor): Promise<Answered[]> {
  const [help] = await give(actor, 'help');
  return help ? press(actor, help, 'help') : [];
}

/** More than a user may ask in a minute. */
async function askTooOften(actor: Actor): Promise<Part[]> {
  for (let asked = 0; asked < 20; asked += 1) await give(actor, 'ask', { question: bell });
  return give(actor, 'ask', { question: bell });
}

async function findInArticle(actor: Actor): Promise<Part[]> {
  return chooseFromMenu(actor, 'He said that safety is no big matter', 'Find in article');
}

async function mention({ standIn, user }: Actor): Promise<Part[]> {
  const { message, replies } = await standIn.say({ content: bell, mentionsBot: true, author: user });
  const to = { kind: 'message', by: user.globalName, text: `@Verbatim ${bell}` } as const;
  return [{ kind: 'said', message }, ...replies.map((reply): Part => ({ kind: 'answered', message: reply, to }))];
}
