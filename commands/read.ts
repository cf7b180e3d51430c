import type { Article, Section, Span } from '../index/article.ts';
import { headingOf } from '../index/passages.ts';
import { type Quote, quoteFrom } from '../index/quote.ts';
import { trimmed } from '../index/article.ts';
import { chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './command.ts';
import { nearest } from './nearest.ts';
import { heading, type Reply, refusal } from './reply.ts';

/** A section, or some in a row (`3-5`), word for word, residue and all. */
export const read: Command = {
  name: 'read',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'section', kind: 'text', required: true, most: 40 },
    { name: 'article', kind: 'text', required: false, most: 200 },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const empty = refuseEmpty(context);
    if (empty) return empty;
    const name = textOf(input, 'article');
    const article = name === '' ? context.library.articles[0] : chooseArticle(name, context);
    if (article?.kind !== 'article') return article as Reply;
    const sections = chooseSections(article, textOf(input, 'section'), context);
    if ('kind' in sections) return sections;
    return {
      kind: 'reply',
      visibility: visibilityOf(input),
      blocks: sections.flatMap((section) => showSection(article, section, context)),
    };
  },
};

/** The sections that `8`, `§8`, `3.2` or `3-5` stands for; a refusal names the nearest ones. */
export function chooseSections(article: Article, wanted: string, { phrases }: Context): readonly Section[] | Reply {
  const numbers = article.sections.map(({ number }) => number);
  if (wanted === '') return refusal(phrases.sectionMissing(numbers[0] ?? '1', numbers.at(-1) ?? '1'));
  const [first = '', last = first] = wanted
    .split(/\s*(?:[-–—]|to)\s*/u)
    .map((part) => part.replace(/^[§#\s]+|[.\s]+$/gu, ''));
  const from = numbers.indexOf(first);
  const to = numbers.indexOf(last);
  if (from < 0 || to < from) return refusal(phrases.noSuchSection(wanted, article.title, nearby(first, numbers)));
  return article.sections.slice(from, to + 1);
}

/** The sections to offer instead: for a number out of range the last ones, otherwise those most alike. */
function nearby(wanted: string, numbers: readonly string[]): string[] {
  const last = numbers.at(-1) ?? '1';
  return Number(wanted) > Number.parseFloat(last) ? numbers.slice(-2) : nearest(wanted, numbers);
}

function showSection(article: Article, section: Section, { phrases }: Context): Reply['blocks'] {
  const quotes = piecesOf(article, section).map((span) => quoteFrom(article, span, { section: section.number }));
  const named = headingOf(article, section) || undefined;
  return [
    heading(phrases.sectionHeading(section.number, named, article.title)),
    ...quotes.map((quote: Quote) => ({
      kind: 'quote' as const,
      quote,
      reference: phrases.reference(section.number, undefined, article.title),
    })),
  ];
}

/** The paragraphs of a section as they stand. */
function piecesOf(article: Article, section: Section): Span[] {
  return section.paragraphs.map((paragraph) => trimmed(article.text, paragraph));
}
