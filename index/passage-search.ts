import MiniSearch, { type SearchResult } from 'minisearch';
import type { Article } from './article.ts';
import { miniSearchParameters } from './bm25.ts';
import { languageOf } from './languages/registry.ts';
import { headingsAbove, type Passage } from './passages.ts';
import { contentTerms } from './terms.ts';

/** A passage that was found. */
export interface PassageHit {
  readonly id: number;
  readonly score: number;
}

export interface PassageSearch {
  /** Passages that have any of the terms, each given once; best first. */
  find(terms: readonly string[]): PassageHit[];
}

/** What a passage is searched by. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
  readonly leads: string;
}

/** What is above a passage counts for less than its text: its headings, and what leads it (the question it answers, a list's introduction). */
const boost = { heading: 0.5, leads: 0.5 } as const;

/**
 * MiniSearch over passages: BM25+ of their text and of what is above them, times the number of terms that a passage has. What a term
 * counts for in a passage is the same in every question: it is worked out for all terms at the first one (some 5 µs each), and the rest of
 * the index, which takes ten times the memory, is dropped.
 */
export function searchPassages(
  article: Article,
  passages: readonly Passage[],
  textOf: (p: Passage) => string,
): PassageSearch {
  let known: TermScores | undefined;
  return {
    find: (terms) => {
      known ??= scoreTerms(article, passages, textOf);
      return bestOf(known, terms, passages.length);
    },
  };
}

/** By term: the passages that have it and what it counts for there, a list after another; `ends` is where that of a term ends. */
interface TermScores {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly ends: Int32Array;
  readonly passages: Int32Array;
  readonly scores: Float64Array;
}

function scoreTerms(article: Article, passages: readonly Passage[], textOf: (p: Passage) => string): TermScores {
  const fields = fieldsOf(article);
  const rowOf = new Map<string, number>();
  const search = new MiniSearch<Entry>({
    fields,
    tokenize: (text) => termsOf(text, article.language, rowOf),
    processTerm: (term) => term,
    searchOptions: { boost, bm25: miniSearchParameters, tokenize: (term) => [term] },
  });
  search.addAll(entriesOf(article, passages, textOf));
  const ends: number[] = [];
  const ids: number[] = [];
  const scores: number[] = [];
  for (const term of rowOf.keys()) {
    for (const { id, score } of asFound(search.search(term), fields)) {
      ids.push(id);
      scores.push(score);
    }
    ends.push(ids.length);
  }
  return { rowOf, ends: Int32Array.from(ends), passages: Int32Array.from(ids), scores: Float64Array.from(scores) };
}

/** The content terms of a text; each new one gets the next row. */
function termsOf(text: string, language: string, rowOf: Map<string, number>): string[] {
  const terms = contentTerms(text, languageOf(language));
  for (const term of terms) if (!rowOf.has(term)) rowOf.set(term, rowOf.size);
  return terms;
}

/** What a term was found in, in the order in which MiniSearch comes upon it: those first that have it in their text. */
function asFound(results: readonly SearchResult[], fields: readonly string[]): PassageHit[] {
  const fieldOf = ({ match }: SearchResult): number => fields.indexOf(Object.values(match)[0]?.[0] ?? '');
  return results
    .map((result) => ({ id: result.id as number, score: result.score, field: fieldOf(result) }))
    .sort((a, b) => a.field - b.field || a.id - b.id);
}

/** Of equals that which was found earlier comes first. */
function bestOf({ rowOf, ends, passages, scores }: TermScores, terms: readonly string[], size: number): PassageHit[] {
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  const found: number[] = [];
  for (const term of terms) {
    const row = rowOf.get(term);
    if (row === undefined) continue;
    for (let at = ends[row - 1] ?? 0; at < (ends[row] as number); at++) {
      const id = passages[at] as number;
      if (counts[id] === 0) found.push(id);
      sums[id] = (sums[id] as number) + (scores[at] as number);
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return found
    .map((id) => ({ id, score: (sums[id] as number) * (counts[id] as number) }))
    .sort((a, b) => b.score - a.score);
}

function entriesOf(article: Article, passages: readonly Passage[], textOf: (p: Passage) => string): Entry[] {
  const headings = headingsAbove(article);
  return passages.map((passage) => ({
    id: passage.id,
    text: textOf(passage),
    heading: headings.get(passage.section) ?? '',
    leads: (passage.block.leads ?? []).map(({ start, end }) => article.text.slice(start, end)).join('\n'),
  }));
}

/** Only those fields that the article has: an empty one costs time. */
function fieldsOf({ sections }: Article): (keyof Entry)[] {
  const isHeaded = sections.some(({ heading }) => heading);
  const isLed = sections.some(({ blocks }) => blocks.some(({ leads }) => leads));
  return ['text', ...(isHeaded ? ['heading' as const] : []), ...(isLed ? ['leads' as const] : [])];
}
