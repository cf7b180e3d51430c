import type { Article } from '../../index/article.ts';
import { partWords } from '../../index/formats/label-words.ts';
import { ideograph } from '../../index/languages/ideographs.ts';
import { languages } from '../phrases/languages.ts';
import { type NamedNumber, placesOf, singular } from './section-lookup.ts';
import { alternatives } from './section-reference.ts';
import { askedOfVersion, placesOfVersion, type VersionAsked, versionsIn } from './version-question.ts';

/** A question about a section: which, and what else is in the question, which is blank where it asks for the section itself. */
export interface SectionQuestion {
  /** As it was written: "section 14". */
  readonly named: string;
  /** Of the sections; empty where the article has none such. */
  readonly places: readonly number[];
  readonly rest: string;
  /** Of a version, what the rest asks of any version. */
  readonly version?: VersionAsked;
}

type Found = SectionQuestion & { readonly article: Article };

const words = languages.map(({ understands }) => understands.sections);
const anySection = new Set(words.flatMap(({ section }) => section));
const anyPart = new Set(words.flatMap(({ part }) => part));
const asking = new Set(words.flatMap((one) => one.asking));
const ideographicAsking = [...asking].filter((word) => ideograph.test(word)).sort((a, b) => b.length - a.length);
const ideographicAsked = new RegExp(ideographicAsking.join('|'), 'gu');

const names = alternatives([...anySection, ...anyPart, ...partWords].filter((word) => /^\p{L}/u.test(word)));
const numberSign = String.raw`(?:no\.?|nr\.?|number|número|n[º°]\.?|#|№)\s*`;
const name = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<word>${names})\.?\s+(?:${numberSign})?|§+\s*`, 'giu');
const number =
  /(?:\d{1,4}[A-Za-z]?(?:\.\d{1,3}[a-z]?){0,4}(?:\s?\((?:\d{1,3}|[a-z]{1,4})\)){0,4}|[IVXLC]{1,6}|[ivxlc]{2,6}|[A-Z]|\p{L}{3,12})(?![\p{L}\p{N}])/uy;
const ideographic =
  /[第제]\s?(?<number>\d{1,4}|[一二三四五六七八九十百零〇两兩]{1,7})\s?(?:章节|章節|[章节節条條款项項장조절항편])|(?:セクション|섹션)\s?(?<bare>\d{1,4}(?:\.\d{1,3})*)/gu;

/** Words that name a section, and the number behind them. */
interface Mention extends NamedNumber {
  readonly written: string;
  readonly word: string;
}

/**
 * What a question asks of a section that it names by its number: "What does section 14 say?", "rule 3", "§ 9.1(1)?", "what changed in
 * 2.3.1?". Undefined for a question that names none or several, and where the words are no reference: "rule 3" in an article that
 * numbers no rules.
 */
export function sectionQuestion(article: Article, question: string): SectionQuestion | undefined {
  return sectionMentioned(article, question, mentionsIn(question));
}

function sectionMentioned(
  article: Article,
  question: string,
  mentions: readonly Mention[],
): SectionQuestion | undefined {
  const found = mentions.map((mention) => ({ ...mention, places: placesNamed(article, mention) }));
  const references = found.filter((mention) => /^\d/.test(mention.number) || mention.places.length > 0);
  const [first] = references;
  if (!first) return mentions.length === 0 ? versionQuestion(article, question) : undefined;
  if (references.some((mention) => mention.number !== first.number)) return undefined;
  const rest = references.reduce((text, { written }) => text.replace(written, ' '), question);
  const isBare = restOf(article, rest) === '';
  const version = isVersion(first) && first.places.length > 0 ? askedOfVersion(rest) : undefined;
  const isOwn = version !== undefined || first.places.some((place) => article.sections[place]?.own);
  if (!isReference(article, first, (isBare && isOwn) || version !== undefined) || !(isBare || isOwn)) return undefined;
  return { named: first.written.trim(), places: first.places, rest: isBare ? '' : rest, ...(version && { version }) };
}

/** A number alone is a version's where it can be no other: it asks what is asked of versions, for the section itself, or has three parts. */
function versionQuestion(article: Article, question: string): SectionQuestion | undefined {
  const [first, ...others] = versionsIn(question);
  if (!first || others.some(({ number }) => number !== first.number)) return undefined;
  const places = placesOfVersion(article, first.number);
  if (places.length === 0) return undefined;
  const rest = question.replaceAll(first.written, ' ');
  const isBare = restOf(article, rest) === '';
  const version = askedOfVersion(rest);
  if (!isBare && !version && first.number.split('.').length < 3) return undefined;
  return { named: first.written, places, rest: isBare ? '' : rest, ...(version && { version }) };
}

function isVersion({ number }: Mention): boolean {
  return /^\d+(?:\.\d+)+$/.test(number);
}

function placesNamed(article: Article, mention: Mention): number[] {
  const places = placesOf(article, mention);
  return places.length === 0 && isVersion(mention) ? placesOfVersion(article, mention.number) : places;
}

/** Whether a question names a section that one of the articles has or may lack. */
export function namesSection(question: string, articles: readonly Article[]): boolean {
  const mentions = mentionsIn(question);
  return (
    mayNameSection(question, mentions) && articles.some((article) => sectionMentioned(article, question, mentions))
  );
}

/** Most questions don't, whatever the articles: so that not every article has to be looked at. */
function mayNameSection(question: string, mentions: readonly Mention[]): boolean {
  return mentions.length > 0 || versionsIn(question).length > 0;
}

/**
 * The article with the section that a question names: before others one whose author calls it so, then one by whose name it is
 * ("guideline 6a" of the guidelines), then one whose author numbered it; of equals the first. Without any, the first, where
 * all of them may lack it.
 */
export function articleWithSection(question: string, articles: readonly Article[]): Article | undefined {
  const mentions = mentionsIn(question);
  if (!mayNameSection(question, mentions)) return undefined;
  const asked = articles.flatMap((article) => {
    const found = sectionMentioned(article, question, mentions);
    return found ? [{ article, ...found }] : [];
  });
  const having = asked.filter(({ places }) => places.length > 0);
  const best = having.sort((a, b) => rankOf(b) - rankOf(a))[0];
  return (best ?? (asked.length === articles.length ? asked[0] : undefined))?.article;
}

/** How plainly an article has what is named, 0 to 3; a section may be called anything else. */
function rankOf({ article, named, places }: Found): number {
  const called = singular(/^\p{L}+/u.exec(named)?.[0] ?? '');
  const sections = places.map((place) => article.sections[place]);
  const isOwn = sections.some((section) => section?.own);
  if (called === undefined || called === 'section') return isOwn ? 1 : 0;
  if (sections.some((section) => section?.called === called)) return 3;
  return isOwn ? 1 + Number(wordsOf(article.title).some((word) => singular(word) === called)) : 0;
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
    number: groups?.number ?? groups?.bare ?? '',
    written,
    word: '',
  }));
  return [...named, ...counted];
}

/**
 * A sign or "section" always is one; other words where the author's numbers are so called, or called nothing, or where the
 * question asks nothing else, or what is asked of versions, and the author has that number.
 */
function isReference({ sections }: Article, { word, called }: Mention, isSure: boolean): boolean {
  if (word === '' || anySection.has(word) || (isSure && anyPart.has(word))) return true;
  return sections.some(
    ({ own, called: theirs }) => own && (theirs === undefined || theirs === called || theirs === word),
  );
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
