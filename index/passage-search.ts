import MiniSearch, { type SearchResult } from 'minisearch';
import type { ArticleIndex } from './article-index.ts';
import { miniSearchParameters } from './bm25.ts';
import { oncePer } from './once-per.ts';
import { headingsAbove } from './passages.ts';
import { contentTerms } from './terms.ts';

/** A passage that was found. */
export interface PassageHit {
  readonly id: number;
  readonly score: number;
}

/** By field the passages that have a term in it, and how often. */
type FieldPostings = Map<number, Map<number, number>>;

/** What is above a passage counts for less than its text: its headings, and what leads it (the question it answers, a list's introduction). */
const boost = { heading: 0.5, leads: 0.5 } as const;
type Field = 'text' | keyof typeof boost;

/**
 * Passages that have any of the terms, each given once; best first. MiniSearch finds them: BM25+ of their text and of what is above them,
 * times the number of terms that a passage has. A term is looked up when it is first asked for: what it counts for in a passage is the
 * same in every question.
 */
export function findPassages(index: ArticleIndex, terms: readonly string[]): PassageHit[] {
  const { hitsOf } = searchIn(index);
  return bestOf(terms.map(hitsOf), index.passages.length);
}

/** Hits of terms that are kept of an article, at most. */
const mostKept = 200_000;

const searchIn = oncePer((index: ArticleIndex) => {
  const above = { heading: headingFields(index), leads: leadFields(index) };
  const fields: Field[] = [
    'text',
    ...(above.heading ? ['heading' as const] : []),
    ...(above.leads ? ['leads' as const] : []),
  ];
  const rows = fields.map((field) => (field === 'text' ? undefined : above[field]));
  const lengths = rows.map((row) => row?.lengths ?? textLengths(index));
  const search = new SearchByTerm(fields, lengths);
  const postingsOf = (term: string): FieldPostings => {
    const found = rows.map((row) => (row ? row.postings.get(term) : textPostings(index, term)));
    return new Map(found.flatMap((postings, field) => (postings && postings.size > 0 ? [[field, postings]] : [])));
  };
  const known = new Map<string, readonly PassageHit[]>();
  let kept = 0;
  return {
    hitsOf: (term: string): readonly PassageHit[] => {
      const before = known.get(term);
      if (before) return before;
      const hits = inOrder(search.searchFor(term, postingsOf(term)), fields);
      if (kept + hits.length > mostKept) {
        known.clear();
        kept = 0;
      }
      if (hits.length > 0) known.set(term, hits);
      kept += hits.length;
      return hits;
    },
  };
});

/**
 * MiniSearch over passages whose words have been read already, and may be in a file. It knows the passages and how long each is; a term's
 * postings are put into its index when the term is searched for, instead of all of them at the start.
 */
class SearchByTerm extends MiniSearch<{ readonly id: number }> {
  /** By field the numbers of different terms that each passage has there. */
  constructor(fields: readonly Field[], lengths: readonly Uint32Array[]) {
    super({
      fields: [...fields],
      processTerm: (term) => term,
      searchOptions: { boost, bm25: miniSearchParameters, tokenize: (term) => [term] },
    });
    const passages = lengths[0]?.length ?? 0;
    for (let id = 0; id < passages; id++) {
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._fieldLength.set(
        id,
        lengths.map((of) => of[id] as number),
      );
    }
    this._avgFieldLength = lengths.map(runningMean);
    this._documentCount = passages;
    this._nextId = passages;
  }

  searchFor(term: string, postings: FieldPostings): SearchResult[] {
    this._index.set(term, postings);
    const results = this.search(term);
    this._index.delete(term);
    return results;
  }
}

/** The mean as MiniSearch comes to it, one document after the other, to the last bit. */
function runningMean(lengths: Uint32Array): number {
  let mean = 0;
  for (const [i, length] of lengths.entries()) mean = (mean * i + length) / (i + 1);
  return mean;
}

/** How many different content terms each passage has. */
function textLengths({ parts, termIds, passages }: ArticleIndex): Uint32Array {
  const last = new Int32Array(termIds.size).fill(-1);
  const lengths = new Uint32Array(passages.length);
  for (let passage = 0; passage < lengths.length; passage++) {
    const from = parts.termAt[parts.passageAt[passage] as number] as number;
    const end = parts.termAt[parts.passageAt[passage + 1] as number] as number;
    for (let i = from; i < end; i++) {
      const term = parts.termIds[i] as number;
      if (last[term] === passage) continue;
      last[term] = passage;
      lengths[passage] = (lengths[passage] as number) + 1;
    }
  }
  return lengths;
}

function textPostings(
  { parts, termIds, postings, sentences }: ArticleIndex,
  term: string,
): Map<number, number> | undefined {
  const id = termIds.get(term);
  if (id === undefined) return undefined;
  const found = new Map<number, number>();
  for (const sentence of postings.of(id)) {
    const { passage } = sentences[sentence] as ArticleIndex['sentences'][number];
    let times = found.get(passage) ?? 0;
    for (let i = parts.termAt[sentence] as number; i < (parts.termAt[sentence + 1] as number); i++)
      if (parts.termIds[i] === id) times++;
    found.set(passage, times);
  }
  return found;
}

/** A field of passages that isn't their text. */
interface FieldRows {
  readonly lengths: Uint32Array;
  readonly postings: ReadonlyMap<string, Map<number, number>>;
}

function headingFields({ article, language, passages }: ArticleIndex): FieldRows | undefined {
  if (!article.sections.some(({ heading }) => heading)) return undefined;
  const headings = headingsAbove(article);
  return fieldRows(passages.length, (id) => headings.get(passages[id]?.section ?? '') ?? '', language);
}

function leadFields({ article, language, passages }: ArticleIndex): FieldRows | undefined {
  if (!article.sections.some(({ blocks }) => blocks.some(({ leads }) => leads))) return undefined;
  const leadsOf = (id: number): string =>
    (passages[id]?.block.leads ?? []).map(({ start, end }) => article.text.slice(start, end)).join('\n');
  return fieldRows(passages.length, leadsOf, language);
}

/** Neighbours mostly have the same above them, so that it is read once. */
function fieldRows(
  passages: number,
  textOf: (passage: number) => string,
  language: ArticleIndex['language'],
): FieldRows {
  const lengths = new Uint32Array(passages);
  const postings = new Map<string, Map<number, number>>();
  let text = '';
  let counts = new Map<string, number>();
  for (let passage = 0; passage < passages; passage++) {
    const next = textOf(passage);
    if (next !== text) counts = countsOf(contentTerms(next, language));
    text = next;
    lengths[passage] = counts.size;
    for (const [term, times] of counts) {
      const found = postings.get(term);
      if (found) found.set(passage, times);
      else postings.set(term, new Map([[passage, times]]));
    }
  }
  return { lengths, postings };
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
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
