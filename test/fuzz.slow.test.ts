import { expect, test } from 'vitest';
import { commandNamed, press } from '../commands/commands.ts';
import { en } from '../commands/phrases/en.ts';
import { mostChoices, type Reply } from '../commands/reply/reply.ts';
import { isShowing, verbs } from '../commands/reply/verb.ts';
import type { Context, Input } from '../commands/shared/command.ts';
import type { Article } from '../index/article.ts';
import { longestSpan } from '../index/long-span.ts';
import { libraryOf } from '../index/library.ts';
import { readArticle } from '../index/read-article.ts';
import { bodyOf } from '../src/discord/message.ts';
import { presentOnDiscord } from '../src/discord/present.ts';
import { decodePress, encodePress } from '../src/discord/press-id.ts';
import { randomFrom } from './eval/random.ts';
import { articleFrom, seedArticle } from './index/seed-article.ts';
import { hostile } from './src/discord/hostile.ts';
import { markupIn } from './src/discord/reading.ts';
import { messageReasons } from './stand-in/rules.ts';

/** Inputs in all; `FUZZ_INPUTS=200000 npm run test:slow -- fuzz` for the long run. */
const inputs = Number(process.env.FUZZ_INPUTS ?? 4_000);
const random = randomFrom(Number(process.env.TEST_SEED ?? 1));
const below = (limit: number): number => Math.floor(random() * limit);
const among = <T>(all: readonly T[]): T => all[below(all.length)] as T;

const faq = articleFrom(
  '# Harbour\n\n## May dogs sail?\n\nDogs may sail on a lead. See [the rules](https://example.org/rules).\n\n## Fees\n\n| Boat | Fee |\n| --- | --- |\n| small | 3 euros |\n| large | 9 euros |\n\nAll boats pay:\n\n- at the gate\n- on Mondays @everyone <@1>\n',
  'faq.md',
);
const articles: readonly Article[] = [seedArticle(), faq];
const context: Context = { library: libraryOf(articles), phrases: en };
const texts = articles.map(({ text }) => text);

/** Words of an article, of Discord's markup, of nothing at all, put together and then damaged. */
function someText(longest: number): string {
  const parts = Array.from({ length: 1 + below(6) }, () => {
    const text = among(texts);
    const at = below(text.length);
    return among([
      () => text.slice(at, at + below(60)),
      () => among(hostile),
      () =>
        among([
          'what',
          'who is',
          'how much',
          'when did',
          'section 3',
          '/read 8',
          'and why?',
          'lol',
          'pls',
          '¿quién?',
          '谁',
        ]),
      () =>
        String.fromCodePoint(
          among([0x20, 0x200b, 0x1f600, 0x41, 0x4e00, 0x300, 0xa, 0x9, 0xd7ff, 0xfffd, 0x202e]),
        ).repeat(below(20)),
      () => 'a'.repeat(below(400)),
    ])();
  });
  const whole = parts.join(among([' ', '', '\n', ', ']));
  return mutated(whole).slice(0, below(longest * 2));
}

/** Some letters out, doubled, exchanged. */
function mutated(text: string): string {
  const letters = [...text];
  for (let change = below(4); change > 0 && letters.length > 0; change--) {
    const at = below(letters.length);
    letters.splice(at, below(2), ...among([[], [letters[at] ?? ''], [among(hostile)], ['\u0000'], ['\ud83d']]));
  }
  return letters.join('');
}

/** What is wrong with a reply as Discord would get it, and with the quotes in it. */
function wrongWith(reply: Reply): readonly string[] {
  const pages = presentOnDiscord(reply, { asker: '1' });
  const refused = pages.flatMap((page) => {
    const { components, flags } = bodyOf(page);
    const message = { components, flags, allowed_mentions: { parse: [] } };
    const reasons = messageReasons(JSON.parse(JSON.stringify(message)), { kind: 'create', files: 0 });
    return [...reasons, ...markupIn(message as never).filter((kind) => !known.has(kind))];
  });
  const quotes = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
  const altered = quotes.filter((quote) => {
    const article = articles.find(({ file }) => file === quote.article);
    return article?.text.slice(quote.span.start, quote.span.end) !== quote.text;
  });
  return [...refused, ...altered.map(({ text }) => `not a slice: ${text}`)];
}

/** What the bot sets on purpose: links of the article, instants. */
const known: ReadonlySet<string> = new Set(['link', 'url', 'autolink', 'timestamp', 'codeBlock', 'list', 'listItem']);

const given = {
  ask: (): Input => ({
    question: someText(500),
    ...(random() < 0.2 && { after: someText(100) }),
    private: random() < 0.5,
  }),
  quote: (): Input => ({ topic: someText(500), ...(random() < 0.3 && { article: someText(30) }) }),
  read: (): Input => ({
    section: someText(100),
    ...(random() < 0.3 && { article: among(['faq', 'seed', someText(20)]) }),
  }),
  verify: (): Input => ({ quote: someText(3_000) }),
  summary: (): Input => ({ article: someText(40) }),
} as const;

async function tryCommand(): Promise<readonly string[]> {
  const name = among(Object.keys(given) as (keyof typeof given)[]);
  return wrongWith((await commandNamed(name).run(given[name](), context)).reply);
}

function tryPress(): readonly string[] {
  const id = {
    verb: among(verbs),
    edition: among([...articles.map(({ edition }) => edition), '00000000']),
    at: below(300) - 5,
    ...(random() < 0.3 && { to: below(50) }),
    ...(random() < 0.2 && { page: below(9) }),
  };
  const wild = random() < 0.3 ? mutated(encodePress(id)) : encodePress(id);
  const pressed = decodePress(wild);
  if (!pressed || !isShowing(pressed)) return [];
  return wrongWith(press(pressed, { question: someText(500), quoted: [] }, 'public', context));
}

const endings = ['md', 'txt', 'html', 'csv', 'tsv', 'adoc', 'rst', 'docx', 'pdf', 'md', 'txt'] as const;

async function tryArticle(): Promise<readonly string[]> {
  const text = random() < 0.5 ? someText(2_000) : mutated(among(texts).slice(below(500), 500 + below(1_500)));
  const bytes = Buffer.from(text, among(['utf8', 'utf16le', 'latin1'] as const));
  for (let change = below(20); change > 0 && bytes.length > 0; change--) bytes[below(bytes.length)] = below(256);
  const article = await readArticle(`a.${among(endings)}`, bytes).catch((error: unknown) => error);
  if (article instanceof Error) return [];
  if ((article as Article).kind !== 'article') return [];
  const library = libraryOf([article as Article]);
  const { reply } = await commandNamed('ask').run({ question: someText(80) }, { library, phrases: en });
  const quotes = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
  const own = (article as Article).text;
  return quotes
    .filter(({ text: shown, span }) => own.slice(span.start, span.end) !== shown)
    .map(({ text: shown }) => `not a slice: ${shown}`);
}

test(`${inputs} random and damaged questions, options, buttons and articles: nothing is thrown, cut, altered or pinged`, async () => {
  expect([mostChoices <= 25, longestSpan < 4_000]).toEqual([true, true]);
  const found: string[] = [];
  let slowest = 0;
  for (let nth = 0; nth < inputs && found.length < 5; nth++) {
    const from = performance.now();
    const wrong = await among([tryCommand, tryCommand, tryPress, tryArticle])();
    slowest = Math.max(slowest, performance.now() - from);
    found.push(...wrong.map((one) => `${nth}: ${one}`));
  }
  process.stdout.write(`fuzz: ${inputs} inputs, ${found.length} wrong, the slowest ${slowest.toFixed(0)} ms\n`);
  expect(found).toEqual([]);
}, 7_200_000);
