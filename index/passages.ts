import MiniSearch, { type SearchResult } from 'minisearch';
import { type Article, type Block, headingsOf, type Section } from './article.ts';
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

/** A passage that was found. */
export interface PassageHit {
  readonly id: number;
  readonly score: number;
}

export interface PassageSearch {
  /** Passages that have any of the terms, each given once; best first. */
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

/**
 * MiniSearch over passages: BM25+ of their text and of what is above them, times the number of terms that a passage has. A term is
 * looked up when it is first asked for: what it counts for in a passage is the same in every question.
 */
export function buildPassageSearch(
  article: Article,
  passages: readonly Passage[],
  textOf: (p: Passage) => string,
): PassageSearch {
  const headings = headingsAbove(article);
  const language = languageOf(article.language);
  const fields = fieldsOf(article);
  const search = new MiniSearch<Entry>({
    fields,
    tokenize: (text) => contentTerms(text, language),
    processTerm: (term) => term,
    searchOptions: { boost, bm25: miniSearchParameters, tokenize: (term) => [term] },
  });
  search.addAll(
    passages.map((p) => ({
      id: p.id,
      text: textOf(p),
      heading: headings.get(p.section) ?? '',
      leads: (p.block.leads ?? []).map(({ start, end }) => article.text.slice(start, end)).join('\n'),
    })),
  );
  const known = new Map<string, readonly PassageHit[]>();
  const hitsOf = (term: string): readonly PassageHit[] => {
    const hits = known.get(term) ?? inOrder(search.search(term), fields);
    if (hits.length > 0) known.set(term, hits);
    return hits;
  };
  return { find: (terms) => bestOf(terms.map(hitsOf), passages.length) };
}

/** What a term was found in, as MiniSearch comes upon it: those first that have it in their text. */
function inOrder(results: readonly SearchResult[], fields: readonly string[]): PassageHit[] {
  const fieldOf = ({ match }: SearchResult): number => fields.indexOf(Object.values(match)[0]?.[0] ?? '');
  return results
    .map((result) => ({ id: result.id as number, score: result.score, field: fieldOf(result) }))
    .sort((a, b) => a.field - b.field || a.id - b.id)
    .map(({ id, score }) => ({ id, score }));
}

/** Passages that any of the terms was found in, best first; of equals that which was found earlier. */
function bestOf(hitsByTerm: readonly (readonly PassageHit[])[], passages: number): PassageHit[] {
  const scores = new Float64Array(passages);
  const counts = new Int32Array(passages);
  const found: number[] = [];
  for (const hits of hitsByTerm) {
    for (const { id, score } of hits) {
      if (counts[id] === 0) found.push(id);
      scores[id] = (scores[id] as number) + score;
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return found
    .map((id) => ({ id, score: (scores[id] as number) * (counts[id] as number) }))
    .sort((a, b) => b.score - a.score);
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
  const above = article.sections.map((section) => {
    const lines = headingsOf(section).map(({ start, end }) => article.text.slice(start, end));
    return [section.number, lines.join('\n')] as const;
  });
  return new Map(above.filter(([, headings]) => headings !== ''));
}
