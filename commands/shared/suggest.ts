import type { Article, Section } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { keyPhrasesOf } from '../../index/key-phrases.ts';
import { fold } from '../../index/languages/fold.ts';
import { editDistance } from '../../index/lexicon/edit-distance.ts';
import { headingOf } from '../../index/passages.ts';
import { languages } from '../phrases/languages.ts';
import { articleNamed } from './choose-article.ts';
import { type Context, type Input, type Suggestion, textOf } from './command.ts';

/** Discord's limits: choices at a time, and UTF-16 units of a name or a value. */
export const mostSuggestions = 25;
export const longestSuggestion = 100;

/** The text on one line, cut behind a word with `…` so that it has at most `most` UTF-16 units. */
export function shortened(text: string, most: number = longestSuggestion): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const head = cut(line, most - 1);
  const blank = /[\p{L}\p{N}]/u.test(line.charAt(head.length)) ? head.lastIndexOf(' ') : head.length;
  return `${(blank > most / 2 ? head.slice(0, blank) : head).replace(/[\s,;:，、；：]+$/u, '')}…`;
}

/** Never inside a surrogate pair. */
function cut(text: string, at: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at);
}

/** The beginning and the end of a text that is too long to be repeated. */
export function elided(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const tail = line.slice(-Math.floor(most / 3)).replace(/^[\udc00-\udfff]/, '');
  const blank = tail.indexOf(' ');
  const end = blank >= 0 && blank < tail.length / 2 ? tail.slice(blank + 1) : tail;
  return `${shortened(line, Math.floor((most * 2) / 3) - 1)} ${end}`;
}

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

function wordsOf(text: string): string[] {
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
    const name = shortened(isOnly ? title : `${title} (${file})`);
    const value = isOnly && title.length <= longestSuggestion ? title : file;
    return { name, value: value.length <= longestSuggestion ? value : name };
  });
}

/** Articles whose phrases are offered while no article is named. */
const mostSearched = 3;

/** The article's own key phrases that go with what is typed; the strongest ones when nothing is. */
export function suggestTopics(typed: string, input: Input, { library }: Context): Suggestion[] {
  const name = textOf(input, 'article');
  const named = articleNamed(library, name);
  const articles = named ? [named] : library.articles.slice(0, mostSearched);
  const phrases = articles
    .flatMap((article) => keyPhrasesOf(library.indexOf(article)).map(({ text }, rank) => ({ text, rank })))
    .filter(({ text }) => text.length <= longestSuggestion)
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => shortened(text));
  return matching(typed, uniqueTopics(phrases), (text) => text).map((text) => ({ name: text, value: text }));
}

function uniqueTopics(phrases: readonly string[]): string[] {
  return [...new Map(phrases.map((text) => [wordsOf(text).join(' '), text])).values()];
}

/** `8 · On the night of December 31 …`: sections by number, heading or first words; a range typed is offered as it is. */
export function suggestSections(typed: string, input: Input, { library }: Context): Suggestion[] {
  const name = textOf(input, 'article');
  const article = name === '' ? library.articles[0] : articleNamed(library, name);
  if (!article) return [];
  const index = library.indexOf(article);
  const wanted = typed.split('·')[0] ?? '';
  const range = sectionsNumbered(article, wanted);
  const offered = matching(
    wanted,
    article.sections,
    (section) => `${section.number} ${openingOf(index, section, 400)}`,
  );
  return (range.length > 1 ? [range, ...offered.map((section) => [section])] : offered.map((section) => [section]))
    .slice(0, mostSuggestions)
    .map((sections) => sectionSuggestion(index, sections));
}

function sectionSuggestion(index: ArticleIndex, sections: readonly Section[]): Suggestion {
  const [first, last] = [sections[0] as Section, sections.at(-1) as Section];
  const value = first === last ? first.number : `${first.number}-${last.number}`;
  return { name: shortened(`${value} · ${openingOf(index, first, 200)}`), value };
}

/** The heading of a section, or its first words, residue left out. */
function openingOf({ article, sentences }: ArticleIndex, section: Section, most: number): string {
  const start = sentences.find(({ section: number }) => number === section.number)?.span.start ?? section.span.start;
  return headingOf(article, section) || article.text.slice(start, Math.min(section.span.end, start + most));
}

const sectionForms = languages.map(({ understands }) => understands.section);
const betweenNumbers = new RegExp(String.raw`\s*(?:[-–—]|${formsOf('between')})\s*`, 'u');
const aroundNumber = new RegExp(String.raw`^(?:${formsOf('before')}|[§#\s])+|(?:${formsOf('behind')}|[.\s])+$`, 'giu');

function formsOf(place: 'before' | 'behind' | 'between'): string {
  return [...new Set(sectionForms.flatMap((forms) => forms[place]))].join('|');
}

/** The sections that `8`, `§8`, `3.2`, `3-5` or `3 to 5` stands for, or a suggestion's name; none when there are none. */
export function sectionsNumbered({ sections }: Article, wanted: string): readonly Section[] {
  const [first = '', last = first] = (wanted.split('·')[0] ?? '')
    .split(betweenNumbers)
    .map((part) => part.replace(aroundNumber, ''));
  const from = sections.findIndex(({ number }) => number === first);
  const to = sections.findIndex(({ number }) => number === last);
  return from < 0 || to < 0 ? [] : sections.slice(Math.min(from, to), Math.max(from, to) + 1);
}
