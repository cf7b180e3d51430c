import MiniSearch from 'minisearch';
import type { Article, Section } from './article.ts';
import { contentTerms } from './terms.ts';

/** What is searched: a paragraph, or a piece of a long one. `first` and `last` are ordinals in the article's sentences. */
export interface Passage {
  readonly id: number;
  readonly section: string;
  readonly first: number;
  readonly last: number;
}

/** A passage that was found. `terms` are the terms of the article by which it was. */
export interface PassageHit {
  readonly id: number;
  readonly score: number;
  readonly terms: readonly string[];
}

export interface PassageSearch {
  /** Passages that have any of the terms, best first. */
  find(terms: readonly string[]): PassageHit[];
  /** Terms of the articles that are spelt much like `form`, or continue it, with a likeness from 0 to 1. */
  alike(form: string): { term: string; likeness: number }[];
}

/** A long paragraph is cut into passages of this many sentences, so that one passage stays about one thing. */
export const sentencesAPassage = 8;

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** MiniSearch over passages; BM25 with the parameters that did best on questions (k 0.9, b 0.4). */
export function buildPassageSearch(
  article: Article,
  passages: readonly Passage[],
  textOf: (p: Passage) => string,
): PassageSearch {
  const headings = new Map(article.sections.map((section) => [section.number, headingOf(article, section)]));
  const search = new MiniSearch<Entry>({
    fields: article.sections.some(({ heading }) => heading) ? ['text', 'heading'] : ['text'],
    tokenize: contentTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 0.5 }, bm25: { k: 0.9, b: 0.4, d: 0.5 } },
  });
  search.addAll(passages.map((p) => ({ id: p.id, text: textOf(p), heading: headings.get(p.section) ?? '' })));
  return {
    find: (terms) =>
      search
        .search(terms.join(' '), { tokenize: (text) => text.split(' ') })
        .map((hit) => ({ id: hit.id as number, score: hit.score, terms: hit.terms })),
    alike: (form) => alikeTerms(search, form),
  };
}

/** The heading of a section, as it stands; empty where it has none. */
export function headingOf(article: Article, section: Section): string {
  return section.heading ? article.text.slice(section.heading.start, section.heading.end) : '';
}

function alikeTerms(search: MiniSearch<Entry>, form: string): { term: string; likeness: number }[] {
  const hits = search.search(form, {
    tokenize: (text) => [text],
    processTerm: (term) => term,
    prefix: form.length >= 4,
    fuzzy: form.length < 4 ? false : form.length < 8 ? 1 : 2,
  });
  const terms = new Set(hits.flatMap((hit) => hit.terms));
  return [...terms]
    .map((term) => ({ term, likeness: likeness(form, term) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1));
}

/** 1 for the same word; a changed first letter counts double, since people seldom miss it. */
function likeness(form: string, term: string): number {
  if (form[0] !== term[0] && form.length < 6) return 0;
  const shared = commonPrefix(form, term);
  return Math.max(0, 1 - Math.abs(form.length - term.length) / form.length) * (0.5 + shared / form.length / 2);
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
