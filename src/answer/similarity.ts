import type { ArticleIndex } from '../../index/article-index.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';

/** What is needed of the lexicon. */
export type WordMeanings = Pick<Lexicon, 'id' | 'similarity' | 'cosine' | 'rarity'>;

/** A word of a question against every term of an article: likeness by term id, 0 to 1, or `notYet`. */
export interface Row {
  /** The word in the lexicon, -1 when it is unknown there. */
  readonly id: number;
  /** How much the word tells in any text, 0 to 1. */
  readonly rarity: number;
  readonly likeness: Float32Array;
}

/** Likeness in meaning between words of questions and the terms of one article; pairs are worked out once and kept. */
export interface Similarity {
  rowOf(form: string): Row;
  /** Likeness of the row's word to a term, 0 to 1. */
  between(row: Row, term: number): number;
}

/** Marks a pair that nobody asked about yet. */
const notYet = -1;

/** Words that are used less alike than this are not looked up in WordNet, which takes longer; few of them are related. */
const leastCosine = 0.12;

/** Words of questions whose likenesses are kept for an article. */
const mostRows = 2_000;

const known = new WeakMap<ArticleIndex, WeakMap<WordMeanings, Similarity>>();

export function similarityIn(index: ArticleIndex, lexicon: WordMeanings): Similarity {
  const byLexicon = known.get(index) ?? new WeakMap<WordMeanings, Similarity>();
  known.set(index, byLexicon);
  const similarity = byLexicon.get(lexicon) ?? measureSimilarity(index, lexicon);
  byLexicon.set(lexicon, similarity);
  return similarity;
}

function measureSimilarity(index: ArticleIndex, lexicon: WordMeanings): Similarity {
  const ids = Int32Array.from(formsOf(index), (form) => lexicon.id(form));
  const rows = new Map<string, Row>();
  return {
    rowOf: (form) => {
      let row = rows.get(form);
      if (row) return row;
      if (rows.size >= mostRows) rows.clear();
      const id = lexicon.id(form);
      const likeness = new Float32Array(ids.length);
      if (id >= 0) likeness.fill(notYet);
      row = { id, rarity: lexicon.rarity(id), likeness };
      rows.set(form, row);
      return row;
    },
    between: ({ id, likeness }, term) => {
      const kept = likeness[term] as number;
      if (kept !== notYet) return kept;
      const other = ids[term] as number;
      const worked = lexicon.cosine(id, other) < leastCosine ? 0 : Math.max(0, lexicon.similarity(id, other));
      likeness[term] = worked;
      return worked;
    },
  };
}

/** A term is a stem; a lexicon wants a word: the first form in which the article has it. */
function formsOf(index: ArticleIndex): string[] {
  const forms: string[] = new Array(index.terms.length).fill('');
  for (const { tokens, terms } of index.sentences) {
    let t = 0;
    for (const token of tokens) {
      if (token.stop) continue;
      const id = terms[t++] as number;
      forms[id] ||= token.form;
    }
  }
  return forms;
}
