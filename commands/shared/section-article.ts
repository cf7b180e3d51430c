import { articlesCalled } from '../../index/answer/name-terms.ts';
import type { Article, Section } from '../../index/article.ts';
import { headingOf } from '../../index/passages.ts';
import { articleWithSection } from './section-question.ts';
import { hasNumber, type Referred, sectionsReferred } from './section-reference.ts';
import { matching } from './suggest.ts';

/** Sections to read, of which article, and the other articles that have as good ones. */
export interface Chosen {
  readonly article: Article;
  readonly referred: Referred;
  readonly others: readonly Article[];
}

/** UTF-16 units of an article's beginning that are read at once; its first section is read whole. */
const longestBeginning = 1_500;

type Reading = (article: Article) => Referred | undefined;

/**
 * What words stand for in articles, of which the first is preferred: a number or a heading from end to end before any other
 * reference, then an article's name for its beginning, then a heading that only begins so. Undefined where none has it.
 */
export function chooseSections(articles: readonly Article[], wanted: string): Chosen | undefined {
  const readings: readonly Reading[] = [
    (article) => (hasNumber(article, wanted) ? sectionsReferred(article, wanted) : undefined),
    (article) => whole(sectionsReferred(article, wanted)),
    (article) => (articlesCalled(wanted, articles)[0] === article ? beginningOf(article, wanted) : undefined),
    (article) => sectionsReferred(article, wanted),
    (article) => onlyOne(sectionsHeaded(article, wanted)),
  ];
  for (const reading of readings) {
    const found = articles.flatMap((article) => {
      const referred = reading(article);
      return referred ? [{ article, referred }] : [];
    });
    const called = /^\s*\p{L}/u.test(wanted) ? articleWithSection(wanted, articles) : undefined;
    const best = found.find(({ article }) => article === called) ?? found[0];
    if (best) return { ...best, others: found.flatMap(({ article }) => (article === best.article ? [] : [article])) };
  }
  return undefined;
}

/** Sections whose headings have the words, or begin with them; a number only where it is no part of a longer one. */
export function sectionsHeaded(article: Article, wanted: string): Section[] {
  const numbers = wanted.match(/\d+(?:[.,:/-]\d+)*/g) ?? [];
  return matching(wanted, article.sections, (section) => headingOf(article, section)).filter((section) => {
    const inHeading: readonly string[] = headingOf(article, section).match(/\d+(?:[.,:/-]\d+)*/g) ?? [];
    return numbers.every((number) => inHeading.includes(number));
  });
}

/** All that was referred to is there. */
function whole(referred: Referred | undefined): Referred | undefined {
  return referred?.clipped || referred?.lacking ? undefined : referred;
}

function onlyOne(sections: readonly Section[]): Referred | undefined {
  return sections.length === 1 ? { sections } : undefined;
}

/** Undefined where another heading than its title may be meant. */
function beginningOf(article: Article, wanted: string): Referred | undefined {
  if (sectionsHeaded(article, wanted).some((section) => headingOf(article, section) !== article.title))
    return undefined;
  const [first, ...further] = article.sections;
  if (!first) return undefined;
  const end = further.findIndex(({ span }) => span.end - first.span.start > longestBeginning);
  return { sections: [first, ...(end < 0 ? further : further.slice(0, end))] };
}
