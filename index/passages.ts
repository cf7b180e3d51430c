import MiniSearch from 'minisearch';
import type { Article, Paragraph, Section } from './article.ts';
import { miniSearchParameters } from './bm25.ts';
import { languageOf } from './languages/registry.ts';
import { contentTerms } from './terms.ts';

/** What is searched: a paragraph, or a piece of a long one. `first` and `last` are ordinals in the article's sentences. */
export interface Passage {
  readonly id: number;
  readonly section: string;
  readonly kind: Paragraph['kind'];
  /** It belongs to a list or a table. */
  readonly item: boolean;
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
}

/** A long paragraph is cut into passages of this many sentences, so that one passage stays about one thing. */
export const sentencesAPassage = 8;

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** MiniSearch over passages: BM25+ of their text and, for less, of the heading above them. */
export function buildPassageSearch(
  article: Article,
  passages: readonly Passage[],
  textOf: (p: Passage) => string,
): PassageSearch {
  const headings = headingsAbove(article);
  const language = languageOf(article.language);
  const search = new MiniSearch<Entry>({
    fields: article.sections.some(({ heading }) => heading) ? ['text', 'heading'] : ['text'],
    tokenize: (text) => contentTerms(text, language),
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 0.5 }, bm25: miniSearchParameters },
  });
  search.addAll(passages.map((p) => ({ id: p.id, text: textOf(p), heading: headings.get(p.section) ?? '' })));
  return {
    find: (terms) =>
      search
        .search(terms.join(' '), { tokenize: (text) => text.split(' ') })
        .map((hit) => ({ id: hit.id as number, score: hit.score, terms: hit.terms })),
  };
}

/** The heading of a section, as it stands; empty where it has none. */
export function headingOf(article: Article, section: Section): string {
  return section.heading ? article.text.slice(section.heading.start, section.heading.end) : '';
}

/** By section number the heading that stands above it: its own, or the last one before it. Sections without any are left out. */
export function headingsAbove(article: Article): Map<string, string> {
  const above = new Map<string, string>();
  let last = '';
  for (const section of article.sections) {
    last = headingOf(article, section) || last;
    if (last) above.set(section.number, last);
  }
  return above;
}
