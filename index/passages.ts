import MiniSearch from 'minisearch';
import type { Article, Block, Section } from './article.ts';
import { miniSearchParameters } from './bm25.ts';
import { languageOf } from './languages/registry.ts';
import { contentTerms } from './terms.ts';

/** What is searched: a paragraph, or a piece of a long one. `first` and `last` are ordinals in the article's sentences. */
export interface Passage {
  readonly id: number;
  readonly section: string;
  /** What it is, or is a piece of. */
  readonly block: Block;
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
  readonly leads: string;
}

/** What is above a passage counts for less than its text: its headings, and what leads it (the question it answers, a list's introduction). */
const boost = { heading: 0.5, leads: 0.5 } as const;

/** MiniSearch over passages: BM25+ of their text and of what is above them. */
export function buildPassageSearch(
  article: Article,
  passages: readonly Passage[],
  textOf: (p: Passage) => string,
): PassageSearch {
  const headings = headingsAbove(article);
  const language = languageOf(article.language);
  const search = new MiniSearch<Entry>({
    fields: fieldsOf(article),
    tokenize: (text) => contentTerms(text, language),
    processTerm: (term) => term,
    searchOptions: { boost, bm25: miniSearchParameters },
  });
  search.addAll(
    passages.map((p) => ({
      id: p.id,
      text: textOf(p),
      heading: headings.get(p.section) ?? '',
      leads: (p.block.leads ?? []).map(({ start, end }) => article.text.slice(start, end)).join('\n'),
    })),
  );
  return {
    find: (terms) =>
      search
        .search(terms.join(' '), { tokenize: (text) => text.split(' ') })
        .map((hit) => ({ id: hit.id as number, score: hit.score, terms: hit.terms })),
  };
}

/** Only those fields that the article has: an empty one costs time. */
function fieldsOf({ sections }: Article): (keyof Entry)[] {
  const isHeaded = sections.some(({ heading }) => heading);
  const isLed = sections.some(({ blocks }) => blocks.some(({ leads }) => leads));
  return ['text', ...(isHeaded ? ['heading' as const] : []), ...(isLed ? ['leads' as const] : [])];
}

/** The heading of a section, as it stands; empty where it has none. */
export function headingOf(article: Article, section: Section): string {
  return section.heading ? article.text.slice(section.heading.start, section.heading.end) : '';
}

/** By section number the headings above it and its own, outermost first, a line each. Sections without any are left out. */
export function headingsAbove(article: Article): Map<string, string> {
  const above = article.sections.map(({ number, path, heading }) => {
    const lines = [...path, ...(heading ? [heading] : [])].map(({ start, end }) => article.text.slice(start, end));
    return [number, lines.join('\n')] as const;
  });
  return new Map(above.filter(([, headings]) => headings !== ''));
}
