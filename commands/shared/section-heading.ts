import type { Article, Section } from '../../index/article.ts';
import { labelOf } from '../../index/formats/labels.ts';
import { headingOf } from '../../index/passages.ts';
import type { Quote } from '../../index/quote.ts';
import { shortened } from './shortened.ts';

/** Longest heading in a reference, in UTF-16 units. */
const longestInReference = 40;

/** A heading without the number that it begins with: `Fees` of "4. Fees"; empty where it is no more than its number. */
export function bareHeading(heading: string): string {
  return behindNumber(heading, labelOf(heading.trimStart())?.length ?? 0);
}

/** The rest of a heading without the dash that parts it from its number: "2.4.0 - 2024-05-02". */
function behindNumber(heading: string, length: number): string {
  const rest = heading.slice(length).trim();
  return length > 0 ? rest.replace(/^(?:[-–—:|·]+(?:\s+|$))+/u, '') : rest;
}

/** The heading of a section for showing behind its number, which it isn't to repeat; empty where there is none. */
export function headingBehindNumber(article: Article, section: Section): string {
  return withoutNumber(headingOf(article, section), section.number);
}

/** The nearest heading above a quote for its reference, short and without the number that stands there already. */
export function headingInReference({ path, section, title }: Quote): string | undefined {
  const heading = path?.at(-1)?.text ?? '';
  const words = shortened(withoutNumber(heading, section).replace(/[.:;,]+$/u, ''), longestInReference);
  return words === '' || heading === title ? undefined : words;
}

/** "8. Fees" over §8(1), too. */
function withoutNumber(heading: string, section: string): string {
  const words = heading.trim();
  const label = labelOf(words);
  if (!label) return words;
  const { number } = label;
  const isSaid = section === number || section.endsWith(`.${number}`) || section.endsWith(` ${number}`);
  const isAbove = ['(', '.', '+'].some(
    (mark) => section.startsWith(number + mark) || section.includes(`.${number}${mark}`),
  );
  return isSaid || isAbove ? behindNumber(words, label.length) : words;
}
