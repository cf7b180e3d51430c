import { describe, expect, it } from 'vitest';
import { isPrivate, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles: shelf });

/** By what it is called: letters that nobody sees. */
const unseen: readonly (readonly [name: string, text: string])[] = [
  ['a blank without width', '\u200B'],
  ['a joiner and its opposite', '\u200D\u200C'],
  ['fillers of Hangul', '\u3164\u115F\u1160\uFFA0'],
  ['selectors of variants', '\uFE0F\uFE00\u{E0100}\u180B'],
  ['tags', '\u{E0041}\u{E0042}'],
  ['marks of direction', '\u200E\u202E\u2066'],
  ['a soft hyphen', '\u00AD'],
  ['blanks of Braille', '\u2800\u2800'],
  ['a mark at a file’s start', '\uFEFF'],
  ['marks over nothing', '\u0301\u0489'],
  ['a spoiler of nothing', '|| ||'],
  ['a line of nothing', '\u200B\n\u2060'],
];

const refusals = {
  ask: 'Ask a question, for example </ask:id> `question: What is this article about?`',
  quote: 'Name a topic, for example </quote:id> `topic: safety`',
  verify:
    'Paste the text to check, for example </verify:id> `quote: safety is no small matter`. It needs at least one word.',
  read: 'Say which section to read, from §1 to §2, for example </read:id> `1`.',
  find: 'There is no text in that message to look for in an article.',
};

const help = '### Verbatim answers only in the article’s own words';

describe.each(unseen)('%s', (_, text) => {
  it.each([
    ['ask', 'question'],
    ['quote', 'topic'],
    ['verify', 'quote'],
    ['read', 'section'],
  ] as const)('is refused privately by /%s', async (name, option) => {
    const { message } = await stage.give(name, { [option]: text, ...(name === 'read' && { article: 'Bees' }) });
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [refusals[name]]]);
  });

  it('is refused by Find in article', async () => {
    const { message: targetMessage } = await stage.standIn.say({ content: text, author: ben, timeoutMs: 1 });
    const { message } = await stage.standIn.contextMenu({ name: 'Find in article', targetMessage, user: ada });
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [refusals.find]]);
  });

  it('is refused in a mention, a direct message and a reply to an answer', async () => {
    const { message } = await stage.give('quote', { topic: 'winter', article: 'Bees' });
    for (const where of [{ mentionsBot: true }, { dm: true }, { referencedMessage: message?.id ?? '' }]) {
      const { replies } = await stage.standIn.say({ content: text, author: ada, ...where });
      // What ECMAScript takes for blanks leaves an empty message, which gets the help.
      const told = text.trim() === '' ? help : refusals.ask;
      expect(replies.map((reply) => textsOf(reply)[0])).toEqual([told]);
    }
  });
});
