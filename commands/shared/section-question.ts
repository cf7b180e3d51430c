import type { Article } from '../../index/article.ts';
import { partWords } from '../../index/formats/label-words.ts';
import { languages } from '../phrases/languages.ts';
import { type NamedNumber, placesOf, singular } from './section-lookup.ts';
import { alternatives } from './section-reference.ts';

/** A question about a section: which, and what else is in the question, which is blank where it asks for the section itself. */
export interface SectionQuestion {
  /** As it was written: "section 14". */
  readonly named: string;
  /** Of the sections; empty where the article has none such. */
  readonly places: readonly number[];
  readonly rest: string;
}

const words = languages.map(({ understands }) => understands.sections);
const anySection = new Set(words.flatMap(({ section }) => section));
const anyPart = new Set(words.flatMap(({ part }) => part));
const asking = new Set(words.flatMap((one) => one.asking));
const ideographicAsking = [...asking]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length);
const ideographicAsked = new RegExp(ideographicAsking.join('|'), 'gu');

const names = alternatives([...anySection, ...anyPart, ...partWords].filter((word) => /^\p{L}/u.test(word)));
const numberSign = String.raw`(?:no\.?|nr\.?|number|número|n[º°]\.?|#|№)\s*`;
const name = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<word>${names})\.?\s+(?:${numberSign})?|§+\s*`, 'giu');
const number =
  /(?:\d{1,4}[A-Za-z]?(?:\.\d{1,3}[a-z]?){0,4}(?:\s?\((?:\d{1,3}|[a-z]{1,4})\)){0,4}|[IVXLC]{1,6}|[ivxlc]{2,6}|[A-Z]|\p{L}{3,12})(?![\p{L}\p{N}])/uy;
const ideographic =
  /第\s?(?<number>\d{1,4}|[一二三四五六七八九十百零〇两兩]{1,7})\s?(?:章节|章節|[章节節条條款项項])/gu;

/** Words that name a section, and the number behind them. */
interface Mention extends NamedNumber {
  readonly written: string;
  readonly word: string;
}

/**
 * What a question asks of a section that it names by its number: "What does section 14 say?", "rule 3", "§ 9.1(1)?". Undefined for
 * a question that names none or several, and where the words are no reference: "rule 3" in an article that numbers no rules.
 */
export function sectionQuestion(article: Article, question: string): SectionQuestion | undefined {
  const found = mentionsIn(question).map((mention) => ({ ...mention, places: placesOf(article, mention) }));
  const references = found.filter((mention) => /^\d/.test(mention.number) || mention.places.length > 0);
  const [first] = references;
  if (!first || references.some((mention) => mention.number !== first.number)) return undefined;
  const rest = references.reduce((text, { written }) => text.replace(written, ' '), question);
  const isBare = restOf(article, rest) === '';
  const isOwn = first.places.some((place) => article.sections[place]?.own);
  if (!isReference(article, first, isBare && isOwn) || !(isBare || isOwn)) return undefined;
  return { named: first.written.trim(), places: first.places, rest: isBare ? '' : rest };
}

/** Whether a question names a section that one of the articles has or may lack. */
export function namesSection(question: string, articles: readonly Article[]): boolean {
  return articles.some((article) => sectionQuestion(article, question));
}

/**
 * The first article with the section that a question names, by an author's own number if any has it; without one, the first,
 * where all of them may lack it.
 */
export function articleWithSection(question: string, articles: readonly Article[]): Article | undefined {
  const asked = articles.flatMap((article) => {
    const found = sectionQuestion(article, question);
    return found ? [{ article, places: found.places }] : [];
  });
  const having = asked.filter(({ places }) => places.length > 0);
  const own = having.find(({ article, places }) => places.some((place) => article.sections[place]?.own));
  return (own ?? having[0] ?? (asked.length === articles.length ? asked[0] : undefined))?.article;
}

function mentionsIn(question: string): Mention[] {
  const named = [...question.matchAll(name)].flatMap(({ 0: opening, index, groups }) => {
    number.lastIndex = index + opening.length;
    const written = number.exec(question)?.[0];
    const called = singular(groups?.word ?? '');
    if (written === undefined) return [];
    return [
      {
        number: written,
        ...(called && { called }),
        written: opening + written,
        word: groups?.word?.toLowerCase() ?? '',
      },
    ];
  });
  const counted = [...question.matchAll(ideographic)].map(({ 0: written, groups }) => ({
    number: groups?.number ?? '',
    written,
    word: '',
  }));
  return [...named, ...counted];
}

/**
 * A sign or "section" always is one; other words where the author's numbers are so called, or called nothing, or where the
 * question is nothing else and the author has that number.
 */
function isReference({ sections }: Article, { word, called }: Mention, isSure: boolean): boolean {
  if (word === '' || anySection.has(word) || (isSure && anyPart.has(word))) return true;
  return sections.some(({ own, called: theirs }) => own && (theirs === undefined || theirs === called));
}

/** What is left of a question without the words that ask for what stands somewhere, and without those of the article's title. */
function restOf({ title }: Article, question: string): string {
  const ofTitle = new Set(wordsOf(title));
  return wordsOf(question.replace(ideographicAsked, ' '))
    .filter((word) => !asking.has(word) && !ofTitle.has(word))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
