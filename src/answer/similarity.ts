import type { ArticleIndex } from '../../index/article-index.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';

/** What is needed of the lexicon. */
export type WordMeanings = Pick<Lexicon, 'id' | 'similarity' | 'rarity'>;

/** Likeness in meaning between words of a question and the terms of one article; pairs are worked out once and kept. */
export interface Similarity {
  /** By term id of the article, the likeness of a word to it, 0 to 1, or `notYet`. */
  rowOf(form: string): Float32Array;
  /** Fills in and gives one number of a row. */
  between(form: string, row: Float32Array, term: number): number;
  /** How much a word tells in any text, 0 to 1. */
  rarity(form: string): number;
}

/** Marks a pair that nobody asked about yet. */
export const notYet = -1;

/** Words of questions whose likenesses are kept for an article. */
const mostRows = 2_000;

interface Rows {
  /** By term id of the article: the word's id in the lexicon. */
  readonly ids: Int32Array;
  readonly rows: Map<string, Float32Array>;
}

const known = new WeakMap<ArticleIndex, WeakMap<WordMeanings, Rows>>();

export function similarityIn(index: ArticleIndex, lexicon: WordMeanings): Similarity {
  const { ids, rows } = rowsOf(index, lexicon);
  return {
    rowOf: (form) => {
      let row = rows.get(form);
      if (row) return row;
      if (rows.size >= mostRows) rows.clear();
      row = new Float32Array(ids.length).fill(lexicon.id(form) < 0 ? 0 : notYet);
      rows.set(form, row);
      return row;
    },
    between: (form, row, term) => {
      const likeness = Math.max(0, lexicon.similarity(lexicon.id(form), ids[term] as number));
      row[term] = likeness;
      return likeness;
    },
    rarity: (form) => lexicon.rarity(lexicon.id(form)),
  };
}

function rowsOf(index: ArticleIndex, lexicon: WordMeanings): Rows {
  let byLexicon = known.get(index);
  if (!byLexicon) {
    byLexicon = new WeakMap();
    known.set(index, byLexicon);
  }
  let rows = byLexicon.get(lexicon);
  if (!rows) {
    rows = { ids: Int32Array.from(formsOf(index), (form) => lexicon.id(form)), rows: new Map() };
    byLexicon.set(lexicon, rows);
  }
  return rows;
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
