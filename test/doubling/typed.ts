import { readFileSync } from 'node:fs';
import { commandNamed, press } from '../../commands/commands.ts';
import type { CommandName, OptionName } from '../../commands/phrases/names.ts';
import { en } from '../../commands/phrases/en.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import type { Context, Input } from '../../commands/shared/command.ts';
import { prepare } from '../../index/answer/answer.ts';
import { annotated, indexArticle, keepIndex } from '../../index/article-index.ts';
import { longestQuestion } from '../../index/answer/question.ts';
import type { Article } from '../../index/article.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';
import { libraryOf } from '../../index/library.ts';
import { readArticle } from '../../index/read-article.ts';
import { longestVerified } from '../../index/verify/verify.ts';
import { unescapeMarkdown } from '../../src/discord/markdown.ts';
import { presentOnDiscord } from '../../src/discord/present.ts';
import { decodePress } from '../../src/discord/press-id.ts';
import { counted, nested, repeated, type NamedTexts } from './generators.ts';
import { runs, spacedRuns } from './texts.ts';
import { words } from './words.ts';

/** What somebody could type to do harm. */
export const typedTexts: NamedTexts = [
  ...runs,
  ...spacedRuns,
  ...words,
  ['run of a', repeated('a')],
  ['run of 1', repeated('1')],
  ['short words', counted((i) => `${(i * 7919).toString(36).slice(-3)} `)],
  ['words of the article', repeated('harbour pier opened stone Anna5 ')],
  ['words of the article once', counted((i) => `Anna${i % 90} ${1_000 + i} `)],
  ['misspelt words', counted((i) => `opne${String.fromCharCode(97 + (i % 26))}d harbuor${i % 9} `)],
  ['long words', counted((i) => `${(i * 7919).toString(36).repeat(12)} `)],
  ['asking words', repeated('who what when where why how ')],
  ['little words', repeated('of the and to not is it in ')],
  ['sentence of the article', repeated('Pier 77 was opened by Anna77 in 1077, and it is of stone. ')],
  [
    'sentences of the article',
    counted((i) => `Pier ${i} was opened by Anna${i % 90} in ${1_000 + i}, and it is of stone. `),
  ],
  [
    'sentence nearly of the article',
    counted((i) => `Pier ${i} was not opened by Anna${i % 90} in ${i}, and it was of stone. `),
  ],
  ['references', repeated('§ 1.2.3, ')],
  ['ranges', repeated('1-9, ')],
  ['what about', repeated('and what about ')],
  ['does the guide say', repeated('what does the guide say about ')],
  ['bold pairs', repeated('**a** ')],
  ['spoilers', repeated('||a|| ')],
  ['HTML', repeated('<b>a</b>')],
  ['open HTML', repeated('<b a=')],
  ['letters apart', repeated('h a r b o u r ')],
  ['mixed scripts', repeated('aя港あก한عα ')],
  ['mixed scripts without blanks', repeated('aя港あก한عα')],
  ['marks of direction', repeated('\u202E\u2066a')],
  ['letters with many marks', repeated('a\u0301\u0302\u0303 ')],
  ['surrogates alone', repeated('\uD83Da')],
  ['nested German quotes', nested('„', '“')],
  ['quoted lines', repeated('> a\n')],
  ['quoted words', counted((i) => `"Anna${i % 90}" `)],
  ['ellipses between words', repeated('Pier … stone … ')],
  ['days', repeated('mon, tue-fri, ')],
  ['zones', repeated('Europe/Berlin ')],
  ['escapes', repeated('\\*')],
];

/** UTF-16 units: from a question as long as may be to more than a message holds. */
export const typedSizes = { begin: 500, most: 8_000, times: 2 } as const;

/** What a person can do with a text, each as it comes from Discord and up to what Discord shows. */
export const uses = [
  'ask',
  'reply',
  'topic',
  'completion',
  'sections',
  'option',
  'verifying',
  'finding',
  'press',
] as const;
export type Use = (typeof uses)[number];

type Do = (text: string, context: Context) => Promise<unknown>;

const does: Readonly<Record<Use, Do>> = {
  ask: (text, context) => run('ask', { question: text.slice(0, longestQuestion) }, context),
  reply: async (text, context) => {
    const question = text.slice(0, longestQuestion);
    await run('ask', { question, after: 'When was pier 12 opened?' }, context);
    await run('ask', { question: 'and when?', after: question }, context);
  },
  topic: (text, context) => run('quote', { topic: text.slice(0, longestQuestion) }, context),
  completion: async (text, context) => suggest('quote', 'topic', text.slice(0, longestQuestion), context),
  sections: async (text, context) => {
    suggest('read', 'section', text.slice(0, longestCompleted), context);
    await run('read', { section: text.slice(0, longestCompleted) }, context);
  },
  option: async (text, context) => {
    for (const [name, option] of typedOptions) suggest(name, option, text.slice(0, longestNamed), context);
    await run('summary', { article: text.slice(0, longestNamed) }, context);
    await run('ask', { question: `What does the ${text.slice(0, longestNamed)} say about piers?` }, context);
  },
  verifying: (text, context) => run('verify', { quote: text.slice(0, longestVerified) }, context),
  finding: (text, context) => run('find', { quote: text.slice(0, longestVerified) }, context),
  press: async (text, context) => {
    decodePress(text.slice(0, longestCompleted));
    const quote = unescapeMarkdown(text.slice(0, longestVerified));
    const under = { question: quote.slice(0, longestQuestion), quoted: [quote] };
    const editions = [...context.library.articles.map(({ edition }) => edition), 'ffffffff'];
    for (const edition of editions) show(press({ verb: 'why', edition, at: 0 }, under, 'public', context));
  },
};

/** Longest of what Discord completes, and of an article's name, in UTF-16 units. */
const longestCompleted = 100;
const longestNamed = 200;
const typedOptions: readonly (readonly [CommandName, OptionName])[] = [
  ['ask', 'article'],
  ['daily', 'time'],
  ['daily', 'timezone'],
  ['daily', 'days'],
];

async function run(name: CommandName, input: Input, context: Context): Promise<void> {
  show((await commandNamed(name).run(input, context)).reply);
}

function show(reply: Reply): void {
  presentOnDiscord(reply);
}

function suggest(name: CommandName, option: OptionName, typed: string, context: Context): void {
  commandNamed(name).suggest?.(option, typed, {}, context);
}

/** The seed article and one of five thousand sentences, made ready. */
export async function openLibrary(lexicon: Lexicon | undefined): Promise<Context> {
  const seed = '000_a074e05998764c93.txt';
  const guide = counted((i) => `Pier ${i} was opened by Anna${i % 90} in ${1_000 + (i % 1_000)}, and it is of stone. `);
  const articles = await Promise.all([
    readArticle(seed, readFileSync(`seeds/${seed}`)),
    readArticle('guide.md', new TextEncoder().encode(`# The harbour\n\n${guide(300_000)}\n`)),
  ]);
  const library = libraryOf(articles.filter((one): one is Article => one.kind === 'article'));
  for (const article of library.articles) {
    keepIndex(annotated(indexArticle(article)));
    prepare(library.indexOf(article), { lexicon });
  }
  return { library, phrases: en, ...(lexicon && { lexicon }) };
}

/** Does with a text what a person can; `done` hears how many milliseconds each took. */
export async function runUses(
  text: string,
  context: Context,
  now: () => number,
  done: (use: Use, milliseconds: number) => void,
): Promise<void> {
  for (const use of uses) {
    const from = now();
    // One after the other, as they are timed.
    await does[use](text, context);
    done(use, now() - from);
  }
}
