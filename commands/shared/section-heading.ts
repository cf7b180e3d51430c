import type { Article, Section } from '../../index/article.ts';
import { labelOf } from '../../index/formats/labels.ts';
import { headingOf } from '../../index/passages.ts';

/** A heading without the number that it begins with: `Fees` of "4. Fees"; empty where it is no more than its number. */
export function bareHeading(heading: string): string {
  return heading.slice(labelOf(heading.trimStart())?.length ?? 0).trim();
}

/** The heading of a section for showing behind its number, which it isn't to repeat; empty where there is none. */
export function headingBehindNumber(article: Article, section: Section): string {
  const heading = headingOf(article, section).trim();
  const label = section.own && labelOf(heading);
  return label && section.number.endsWith(label.number) ? heading.slice(label.length).trim() : heading;
}
