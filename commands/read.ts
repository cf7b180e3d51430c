import type { Article, Section } from '../index/article.ts';
import { headingOf } from '../index/passages.ts';
import { quoteFrom } from '../index/quote.ts';
import { sectionsData } from './reply/data.ts';
import { type Refusal, refusal } from './reply/reply.ts';
import { articleOrRefuse } from './shared/choose-article.ts';
import { type Command, type Context, refused, textOf, visibilityOf } from './shared/command.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { wholeOf } from './shared/section-lookup.ts';
import { nearestNumbers, type Referred, sectionsReferred } from './shared/section-reference.ts';
import { readReferred } from './shared/sections.ts';
import { longestSuggestion, matching, suggestArticles, suggestSections } from './shared/suggest.ts';

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
    const wanted = textOf(input, 'section');
    const named = textOf(input, 'article');
    const chosen = articleOrRefuse(named, context);
    if (chosen.kind === 'refusal') return refused(chosen);
    const article = named === '' ? articleHaving(wanted, chosen, context) : chosen;
    const referred = chooseSections(article, wanted, context);
    if ('kind' in referred) return refused(referred);
    const quotes = referred.sections.map((section) =>
      quoteFrom(article, wholeOf(article, section), { section: section.number }),
    );
    return {
      reply: readReferred(article, referred, visibilityOf(input), context),
      data: sectionsData(article, quotes),
    };
  },
  suggest: (option, typed, input, context) =>
    option === 'section' ? suggestSections(typed, input, context) : suggestArticles(typed, context),
};

/** Where no article is named: the first that has such a section, unless `preferred` has any or only a number is meant. */
function articleHaving(wanted: string, preferred: Article, { library }: Context): Article {
  if (/^\W*\d/.test(wanted) || wanted === '' || sectionsReferred(preferred, wanted)) return preferred;
  if (sectionsHeaded(preferred, wanted).length > 0) return preferred;
  const others = library.articles.filter((article) => article !== preferred);
  return (
    others.find((article) => sectionsReferred(article, wanted)) ??
    others.find((article) => sectionsHeaded(article, wanted).length === 1) ??
    preferred
  );
}

function sectionsHeaded(article: Article, wanted: string): Section[] {
  return matching(wanted, article.sections, (section) => headingOf(article, section));
}

/** The sections that numbers, ranges or a heading stand for; a refusal names the nearest ones. */
function chooseSections(article: Article, wanted: string, { phrases }: Context): Referred | Refusal {
  const numbers = article.sections.map(({ number }) => number);
  if (wanted === '') return refusal(phrases.sectionMissing(numbers[0] ?? '1', numbers.at(-1) ?? '1'));
  const referred = sectionsReferred(article, wanted);
  if (referred) return referred;
  const headed = sectionsHeaded(article, wanted);
  if (headed.length === 1) return { sections: headed };
  const nearby = headed.length > 0 ? headed.slice(0, 3).map(({ number }) => number) : nearestNumbers(article, wanted);
  return refusal(phrases.noSuchSection(wanted, article.title, nearby));
}
