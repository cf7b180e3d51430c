import type { Numbers } from '../indexed/numbers.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { contentTerms } from '../terms.ts';
import { centralityOf } from './centrality.ts';
import type { Candidate } from './choose.ts';
import { hasGap } from './gap.ts';
import { type Genre, genreOf } from './genre.ts';
import { neededNames } from './introduced-names.ts';
import { placeOf, toldBy } from './place.ts';
import { dependenceOf, speaksItself, textWithoutLabel } from './standing-alone.ts';
import { isPunctuated, isUnfit } from './unfit.ts';

const weights = {
  /** Of what is told; and of what is looked up, where many sentences are alike that matter little. */
  centrality: { prose: 1.5, reference: 0.9, questions: 0.9, changelog: 0 },
  /** Of a sentence with all the words of the title. */
  title: 0.8,
} as const;
/** What can't stand in a summary is taken only where nothing else is left. */
const lastResort = 100;
/** Share of sentences with "we" and "you" above which a text itself speaks so; what is told may quote others. */
const mostlySpoken = { prose: 0.6, others: 1 / 3 } as const;
/** More than this many standard deviations of centrality say nothing more. */
const mostCentral = 2.5;
/** UTF-16 units beyond which a sentence is long. */
const long = 230;
/** Sentences are compared rather by what they share in prose, rather by how alike they are where the first ones matter. */
const normalization = { prose: 0.7, news: 0.9 } as const;

/** What is known of the sentences of an article before any of them is chosen. */
interface Known {
  readonly genre: Genre;
  /** By the sentence's ordinal. */
  readonly all: readonly Candidate[];
}

/** The sentences that a summary of some of them is chosen from, each with what speaks for it. */
export function candidatesAmong(index: ArticleIndex, ordinals: readonly number[]): Candidate[] {
  const { genre, all } = knownOf(index);
  const inside = ordinals.map((ordinal) => all[ordinal] as Candidate);
  const blend =
    genre.kind === 'prose'
      ? normalization.prose + (normalization.news - normalization.prose) * genre.leadBias
      : normalization.prose;
  const sentences = inside.map(({ sentence }) => sentence);
  const central = standardized(centralityOf(sentences, index, blend));
  return inside.map((one, i) => ({
    ...one,
    score: one.score + weights.centrality[genre.kind] * Math.min(mostCentral, central[i] as number),
  }));
}

const knownOf = oncePer((index: ArticleIndex): Known => {
  const { sentences, termIds, article, language } = index;
  const genre = genreOf(index);
  const titleWords = contentTerms(article.title, language);
  const title = new Set(titleWords.map((term) => termIds.get(term) ?? -1));
  const names = neededNames(index);
  const unfit = { titleTerms: new Set(titleWords), punctuated: isPunctuated(index) };
  const spoken = sentences.filter((one) => speaksItself(index, one)).length;
  const alone = {
    cased: beginWithCapitals(index),
    speaks: spoken > (genre.kind === 'prose' ? mostlySpoken.prose : mostlySpoken.others) * sentences.length,
    told: genre.kind === 'prose',
  };
  const isFit = sentences.map((sentence) => !isUnfit(index, sentence, unfit) && !hasGap(index, sentence, alone.cased));
  const told = toldBy(
    index,
    genre,
    [...isFit.keys()].filter((ordinal) => isFit[ordinal]),
  );
  const all = sentences.map((sentence, ordinal): Candidate => {
    const { pointing, lacking, brevity } = dependenceOf(index, sentence, alone);
    return {
      ordinal,
      sentence,
      score:
        placeOf(index, told, ordinal, title) +
        weights.title * shareOf(title, sentence.terms) -
        lacking -
        lengthCost(shownLength(index, sentence)) -
        (isFit[ordinal] ? 0 : lastResort),
      pointing,
      brevity,
      needed: names.needed[ordinal] ?? new Set(),
      introduced: names.introduced[ordinal] ?? new Set(),
      group: groupOf(index, genre, sentence),
    };
  });
  return { genre, all };
});

/** One for every eighty units beyond what is read at a glance. */
function lengthCost(length: number): number {
  return Math.max(0, length - long) / 80;
}

/** What is shown of it: with what introduces its list. */
function shownLength(index: ArticleIndex, sentence: IndexedSentence): number {
  const leads = index.passages[sentence.passage]?.block.leads ?? [];
  const introduction = leads.findLast(({ kind }) => kind === 'introduction');
  const above = introduction ? introduction.end - introduction.start : 0;
  return textWithoutLabel(index, sentence).trim().length + above;
}

/** What is told goes on; what is looked up stands in sections, or answers one question. */
function groupOf({ passages }: ArticleIndex, genre: Genre, { section, passage, ordinal }: IndexedSentence): string {
  if (genre.kind === 'prose') return `${section} ${ordinal}`;
  const question = passages[passage]?.block.leads?.findLast(({ kind }) => kind === 'question');
  return question ? `${section} ${question.start}` : section;
}

/** Whether most sentences do; a text all in small letters says nothing by a small one. */
function beginWithCapitals({ sentences, article }: ArticleIndex): boolean {
  const small = sentences.filter(({ span }) => /^\p{Ll}/u.test(article.text.slice(span.start, span.start + 2)));
  return small.length < sentences.length / 2;
}

/** The share of the wanted terms that occur among the given ones. */
function shareOf(wanted: ReadonlySet<number>, given: Numbers): number {
  return wanted.size === 0 ? 0 : new Set(given.filter((term) => wanted.has(term))).size / wanted.size;
}

/** Mean 0, standard deviation 1. */
function standardized(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** Whether it can stand in a summary at all. */
export function isFit({ score }: Candidate): boolean {
  return score > -lastResort / 2;
}

/** Ordinals of the sentences of prose; those of code and tables only where there is nothing else. */
export function summarized({ passages, sentences }: ArticleIndex): readonly number[] {
  const all = [...sentences.keys()];
  const prose = all.filter((i) => passages[sentences[i]?.passage ?? 0]?.block.kind === 'prose');
  return prose.length > 0 ? prose : all;
}
