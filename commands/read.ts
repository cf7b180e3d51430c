import type { Article, Section } from '../index/article.ts';
import { quoteFrom } from '../index/quote.ts';
import { sectionsData } from './reply/data.ts';
import { note, type Refusal, refusal } from './reply/reply.ts';
import { askWhich } from './shared/article-choice.ts';
import { articleInUse, articleOrRefuse, isOpen } from './shared/choose-article.ts';
import { type Command, type Context, refused, textOf, visibilityOf } from './shared/command.ts';
import { namedArticles } from './shared/named-article.ts';
import { legible } from './shared/legible.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { urlsIn } from './shared/reference.ts';
import { chooseSections, sectionsHeaded } from './shared/section-article.ts';
import { wholeOf } from './shared/section-lookup.ts';
import { nearestNumbers } from './shared/section-reference.ts';
import { readReferred } from './shared/sections.ts';
import { longestSuggestion, suggestArticles, suggestSections } from './shared/suggest.ts';

/** Other articles that are named where they have such a section, too. */
const mostNamed = 3;

/** A section, or some in a row (`3-5`), word for word, residue and all. */
export const read: Command = {
  name: 'read',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'section', kind: 'text', required: true, most: longestSuggestion, suggests: true, operand: 'SECTION' },
    articleOption,
    privateOption,
  ],
  run: (input, context) => {
    const section = textOf(input, 'section');
    const typed = legible(section) === '' ? '' : section;
    const named = textOf(input, 'article');
    const preferred = articleOrRefuse(named, context);
    if (preferred.kind === 'refusal') return refused(preferred);
    const { articles, wanted } = named === '' ? articlesIn(typed, context) : { articles: [preferred], wanted: typed };
    const chosen = wanted === '' ? undefined : chooseSections(articles, wanted);
    if (!chosen) return refused(refuse(articles[0], wanted, context));
    const { article, referred, others } = chosen;
    if (others.length > 0 && wanted === typed && isRow(article, referred.sections) && isOpen(input, context)) {
      return { reply: askWhich('read', wanted, visibilityOf(input), context) };
    }
    const shown = readReferred(article, referred, visibilityOf(input), context);
    const also = others.map(({ file }) => file).slice(0, mostNamed);
    const said = also.length > 0 ? [note(context.phrases.sectionAlsoIn(article.title, wanted, also))] : [];
    const quotes = referred.sections.map((section) =>
      quoteFrom(article, wholeOf(article, section), { section: section.number }),
    );
    return {
      reply: { ...shown, blocks: [...said, ...shown.blocks] },
      data: sectionsData(article, quotes, urlsIn(context)),
    };
  },
  suggest: (option, typed, input, context) =>
    option === 'section' ? suggestSections(typed, input, context) : suggestArticles(typed, context),
};

/** Whether the sections stand in a row, as a press can name them. */
function isRow({ sections }: Article, chosen: readonly Section[]): boolean {
  const from = sections.indexOf(chosen[0] as Section);
  return sections[from + chosen.length - 1] === chosen.at(-1);
}

/** The articles that may be meant, the one in use or named in the words themselves ("3.1 of the rules") first, and the rest of the words. */
function articlesIn(
  wanted: string,
  context: Context,
): { readonly articles: readonly [Article, ...Article[]]; readonly wanted: string } {
  const { library } = context;
  const named = namedArticles({ text: wanted, typed: wanted, intent: 'question' }, library.articles, context);
  if (named && named.asked.intent === 'question') return { articles: named.articles, wanted: named.asked.text };
  const inUse = articleInUse(context);
  const [first, ...others] = [...(inUse ? [inUse] : []), ...library.articles.filter((article) => article !== inUse)];
  return { articles: [first as Article, ...others], wanted };
}

/** Names the nearest sections for words that stand for none, or for several. */
function refuse(article: Article, wanted: string, { phrases }: Context): Refusal {
  const numbers = article.sections.map(({ number }) => number);
  if (wanted === '') return refusal(phrases.sectionMissing(numbers[0] ?? '1', numbers.at(-1) ?? '1'));
  const headed = sectionsHeaded(article, wanted);
  const nearby = headed.length > 0 ? headed.slice(0, 3).map(({ number }) => number) : nearestNumbers(article, wanted);
  return refusal(phrases.noSuchSection(wanted, article.title, nearby));
}
