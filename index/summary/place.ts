import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Genre } from './genre.ts';
import { textWithoutLabel } from './standing-alone.ts';

/** A text's genre, and where its sentences stand: worked out once for all of them. */
export type Told = Genre & {
  /** The place of a sentence among those that can stand in a summary, by its ordinal. */
  readonly fit: ReadonlyMap<number, number>;
  /** Sentences of a section, by its number. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Headings of sections, by number; missing for those without one. */
  readonly headings: ReadonlyMap<string, string>;
  /** Of a changelog the ordinal of the newest version's first sentence. */
  readonly firstNew: number;
};

/** What is known of a text before its sentences are looked at one by one. */
export function toldBy({ article, sentences }: ArticleIndex, genre: Genre, fit: readonly number[]): Told {
  const lengths = new Map<string, number>();
  for (const { section } of sentences) lengths.set(section, (lengths.get(section) ?? 0) + 1);
  const headings = article.sections.flatMap(({ number, heading }) =>
    heading ? [[number, article.text.slice(heading.start, heading.end)] as const] : [],
  );
  return {
    ...genre,
    fit: new Map(fit.map((ordinal, place) => [ordinal, place])),
    lengths,
    headings: new Map(headings),
    firstNew: genre.kind === 'changelog' ? sentences.findIndex(({ section }) => genre.newest.has(section)) : -1,
  };
}

const worth = {
  /** Of the first sentence of a news story; it fades over about so many. */
  early: 4,
  fadesOver: 2.5,
  /** Of the sentence with which anything opens that is told. */
  beginning: 0.8,
  /** Of the sentence with which a work of reference, or a section of it, opens; the first fades over about so many. */
  opening: 2.4,
  openingFadesOver: 2,
  sectionOpening: 0.8,
  /** Of a section, by each doubling of its length. */
  section: 0.25,
  /** Of the sentence with which an answer begins, and what the others lose. */
  answer: 1,
  insideAnswer: -1.5,
  /** Of the first answers: people ask first what matters most. It fades over about so many. */
  firstAnswers: 1.2,
  answersFadeOver: 5,
  /** Of the newest version's entries; of what is new or breaks something, and what is lost by what only its makers need. */
  newest: 6,
  firstEntries: 1,
  news: 1,
  chore: -2,
  /** Of what says what the whole is, and of what allows, forbids or demands. */
  thesis: 1.2,
  demand: 0.4,
} as const;
/** Words within which a thesis names what it is about. */
const subject = 6;
const news =
  /\b(?:breaking|removed?|deprecat\w+|security|vulnerabilit\w+|CVE|new|add(?:ed|s)?|introduc\w+|support(?:s|ed)? for|now|highlights?|features?)\b/i;
const chore =
  /\b(?:typos?|bump\w*|dependenc\w+|refactor\w*|readme|changelog|history\.md|ci|lint\w*|unit tests?|chore|internal|cleanup|merge)\b/i;

/** What standing where it stands, and saying what the whole is about, speaks for a sentence; in standard deviations of centrality. */
export function placeOf(index: ArticleIndex, genre: Told, ordinal: number, title: ReadonlySet<number>): number {
  return standing(index, genre, ordinal) + saying(index, genre, ordinal, title);
}

function standing(index: ArticleIndex, genre: Told, ordinal: number): number {
  const { sentences, passages } = index;
  const sentence = sentences[ordinal] as IndexedSentence;
  switch (genre.kind) {
    case 'prose':
      return (
        genre.leadBias * fading(worth.early, genre.fit.get(ordinal) ?? -1, worth.fadesOver) +
        (genre.fit.get(ordinal) === 0 ? worth.beginning : 0)
      );
    case 'changelog':
      return genre.newest.has(sentence.section) ? worth.newest + entryWorth(index, genre, ordinal) : 0;
    case 'questions': {
      const begins = passages[sentence.passage]?.first === ordinal;
      const first = fading(worth.firstAnswers, genre.fit.get(ordinal) ?? -1, worth.answersFadeOver);
      return first + (begins ? worth.answer : worth.insideAnswer);
    }
    case 'reference': {
      const opens = sentences[ordinal - 1]?.section !== sentence.section;
      const isItem = passages[sentence.passage]?.block.item === true;
      const first = isItem ? 0 : fading(worth.opening, genre.fit.get(ordinal) ?? -1, worth.openingFadesOver);
      return (
        first +
        (opens ? worth.sectionOpening : 0) +
        worth.section * Math.log2(1 + (genre.lengths.get(sentence.section) ?? 0))
      );
    }
  }
}

function entryWorth(index: ArticleIndex, { headings, firstNew }: Told, ordinal: number): number {
  const sentence = index.sentences[ordinal] as IndexedSentence;
  const said = `${headings.get(sentence.section) ?? ''} ${textWithoutLabel(index, sentence)}`;
  return (
    fading(worth.firstEntries, ordinal - firstNew, worth.answersFadeOver) +
    (news.test(said) ? worth.news : 0) +
    (chore.test(said) ? worth.chore : 0)
  );
}

function fading(from: number, place: number, over: number): number {
  return place < 0 ? 0 : from * Math.exp(-place / over);
}

function saying(index: ArticleIndex, genre: Told, ordinal: number, title: ReadonlySet<number>): number {
  const sentence = index.sentences[ordinal] as IndexedSentence;
  const { definition, permission, opensAlone } = index.language.sentences;
  const said = textWithoutLabel(index, sentence);
  const early = sentence.terms.subarray(0, subject);
  const isOfTheWhole = said.search(opensAlone) >= 0 || early.some((term) => title.has(term));
  const demands = genre.kind === 'reference' || genre.kind === 'questions';
  return (
    (isOfTheWhole && said.search(definition) >= 0 ? worth.thesis : 0) +
    (demands && said.search(permission) >= 0 ? worth.demand : 0)
  );
}
