import { type Article, type Section, trimmed } from '../index/article.ts';
import { headingOf } from '../index/passages.ts';
import { type Quote, quoteFrom } from '../index/quote.ts';
import { sectionsData } from './reply/data.ts';
import { type Refusal, refusal } from './reply/reply.ts';
import { articleOrRefuse } from './shared/choose-article.ts';
import { type Command, type Context, refused, textOf, visibilityOf } from './shared/command.ts';
import { nearest } from './shared/nearest.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { readSections } from './shared/sections.ts';
import { longestSuggestion, matching, sectionsNumbered, suggestArticles, suggestSections } from './shared/suggest.ts';

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
    const article = named === '' ? articleHeaded(wanted, chosen, context) : chosen;
    const sections = chooseSections(article, wanted, context);
    if ('kind' in sections) return refused(sections);
    const from = article.sections.indexOf(sections[0] as Section);
    return {
      reply: readSections(article, from, from + sections.length - 1, visibilityOf(input), context),
      data: sectionsData(
        article,
        sections.map((section) => wholeOf(article, section)),
      ),
    };
  },
  suggest: (option, typed, input, context) =>
    option === 'section' ? suggestSections(typed, input, context) : suggestArticles(typed, context),
};

function wholeOf(article: Article, { number, span }: Section): Quote {
  return quoteFrom(article, trimmed(article.text, span), { section: number });
}

/** Where no article is named: the first that has such a heading, unless `preferred` has any or no heading is meant. */
function articleHeaded(wanted: string, preferred: Article, { library }: Context): Article {
  if (/^\W*\d/.test(wanted) || wanted === '' || sectionsHeaded(preferred, wanted).length > 0) return preferred;
  return library.articles.find((article) => sectionsHeaded(article, wanted).length === 1) ?? preferred;
}

function sectionsHeaded(article: Article, wanted: string): Section[] {
  return matching(wanted, article.sections, (section) => headingOf(article, section));
}

/** The sections that a number, a range or a heading stands for; a refusal names the nearest ones. */
function chooseSections(article: Article, wanted: string, { phrases }: Context): readonly Section[] | Refusal {
  const numbers = article.sections.map(({ number }) => number);
  if (wanted === '') return refusal(phrases.sectionMissing(numbers[0] ?? '1', numbers.at(-1) ?? '1'));
  const numbered = sectionsNumbered(article, wanted);
  if (numbered.length > 0) return numbered;
  const headed = sectionsHeaded(article, wanted);
  if (headed.length === 1) return headed;
  const first = /[\d.]+/.exec(wanted)?.[0] ?? wanted;
  return refusal(phrases.noSuchSection(wanted, article.title, nearby(first, numbers)));
}

/** The sections to offer instead: for a number out of range the last ones, otherwise those most alike. */
function nearby(wanted: string, numbers: readonly string[]): string[] {
  const last = numbers.at(-1) ?? '1';
  return Number(wanted) > Number.parseFloat(last) ? numbers.slice(-2) : nearest(wanted, numbers);
}
