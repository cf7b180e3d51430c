import type { Article, Section } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { fold } from '../../index/languages/fold.ts';
import { editDistance } from '../../index/lexicon/edit-distance.ts';
import { headingOf } from '../../index/passages.ts';
import { articleNamed, usualOf } from './choose-article.ts';
import { type Context, type Input, type Suggestion, textOf } from './command.ts';
import { endBelow } from './section-lookup.ts';
import { sectionsReferred } from './section-reference.ts';
import { shortened } from './shortened.ts';

/** Discord's limits: choices at a time, and UTF-16 units of a name or a value. */
export const mostSuggestions = 25;
export const longestSuggestion = 100;

/**
 * The candidates that what was typed may mean, best first: the same beginning, then every typed word beginning one of
 * its words, then the same but for an edit distance of 1. All of them when nothing was typed.
 */
export function matching<T>(typed: string, candidates: readonly T[], nameOf: (candidate: T) => string): T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return candidates.slice(0, mostSuggestions);
  return candidates
    .map((candidate, order) => ({ candidate, order, rank: rankOf(wanted, wordsOf(nameOf(candidate))) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, mostSuggestions)
    .map(({ candidate }) => candidate);
}

const none = 4;

function rankOf(wanted: readonly string[], words: readonly string[]): number {
  const joined = words.join(' ');
  const typed = wanted.join(' ');
  if (joined.startsWith(typed)) return 0;
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  if (/\p{L}/u.test(typed) && joined.includes(typed)) return 2;
  const forgiven = (part: string): boolean => words.some((word) => isNearlyTyped(part, word));
  return wanted.every((part) => words.some((word) => word.startsWith(part)) || forgiven(part)) ? 3 : none;
}

/** Whether a word begins as typed but for one letter wrong, missing, too many or swapped; only of 4 letters and more. */
function isNearlyTyped(typed: string, word: string): boolean {
  if (typed.length < 4) return false;
  return [-1, 0, 1].some((more) => editDistance(typed, word.slice(0, typed.length + more), 1) <= 1);
}

/** Its words, folded. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map(fold)
    .filter((word) => word !== '');
}

/** Titles of the articles; the value is the file's name where a title is too long or stands for several. */
export function suggestArticles(typed: string, { library }: Context): Suggestion[] {
  const titles = library.articles.map(({ title }) => title);
  return matching(typed, library.articles, ({ title, file }) => `${title} ${file}`).map(({ title, file }) => {
    const isOnly = titles.indexOf(title) === titles.lastIndexOf(title);
    const name = shortened(isOnly ? title : `${title} (${file})`, longestSuggestion);
    const value = isOnly && title.length <= longestSuggestion ? title : file;
    return { name, value: value.length <= longestSuggestion ? value : name };
  });
}

/** `8 · On the night of December 31 …`: sections by number, heading or first words; a range or several are offered as typed. */
export function suggestSections(typed: string, input: Input, context: Context): Suggestion[] {
  const { library } = context;
  const name = textOf(input, 'article');
  const article = name === '' ? (usualOf(context) ?? library.articles[0]) : articleNamed(library, name);
  if (!article) return [];
  const index = library.indexOf(article);
  const wanted = typed.split('·')[0]?.trim() ?? '';
  const sections = sectionsReferred(article, wanted)?.sections ?? [];
  const offered = matching(
    wanted.replace(/^§\s*/u, ''),
    article.sections,
    (section) => `${section.number} ${openingOf(index, section, 400)}`,
  );
  const [first] = sections;
  const isOne =
    first === undefined ||
    endBelow(article, article.sections.indexOf(first)) - article.sections.indexOf(first) === sections.length;
  const ones = (isOne && first ? [first, ...offered.filter((one) => one !== first)] : offered).map((section) =>
    sectionSuggestion(index, section, section.number),
  );
  return (isOne ? ones : [sectionSuggestion(index, first, rangeOf(article, sections, wanted)), ...ones]).slice(
    0,
    mostSuggestions,
  );
}

/** `3-5` for sections in a row, whatever was typed; what was typed for others. */
function rangeOf({ sections }: Article, chosen: readonly Section[], typed: string): string {
  const from = sections.indexOf(chosen[0] as Section);
  const isRow = sections[from + chosen.length - 1] === chosen.at(-1);
  return isRow ? `${chosen[0]?.number}-${chosen.at(-1)?.number}` : shortened(typed, longestSuggestion / 2);
}

function sectionSuggestion(index: ArticleIndex, section: Section, value: string): Suggestion {
  return { name: shortened(`${value} · ${openingOf(index, section, 200)}`, longestSuggestion), value };
}

/** The heading of a section, or its first words, residue left out. */
function openingOf({ article, sentences }: ArticleIndex, section: Section, most: number): string {
  const start = sentences.find(({ section: number }) => number === section.number)?.span.start ?? section.span.start;
  return headingOf(article, section) || article.text.slice(start, Math.min(section.span.end, start + most));
}
