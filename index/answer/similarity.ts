import type { ArticleIndex } from '../article-index.ts';
import { CONTRAST } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { oncePer } from '../once-per.ts';
import { type SentenceVectors, sentenceVectorsOf } from './sentence-vectors.ts';

/** What is needed of the lexicon. */
export type WordMeanings = Pick<
  Lexicon,
  'id' | 'near' | 'similarity' | 'related' | 'cosine' | 'rarity' | 'vector' | 'partOfSpeech'
>;

/** A word of a question against every term of an article: likeness by term id. */
export interface Row {
  /** The word in the lexicon, -1 when it is unknown there. */
  readonly id: number;
  /** A verb, for the most part. */
  readonly isVerb: boolean;
  /** A noun, for the most part. */
  readonly isNoun: boolean;
  /** How much the word tells in any text, 0 to 1. */
  readonly rarity: number;
  /** In steps of 1/254, one more than the steps; 0 while nobody asked about the pair. Zeroed memory is quicker to get than any other. */
  readonly likeness: Uint8Array;
}

/** Likeness in meaning between words of questions and the terms of one article; pairs are worked out once and kept. */
export interface Similarity {
  rowOf(form: string): Row;
  /** Likeness of the row's word to a term, 0 to 1. */
  between(row: Row, term: number): number;
  /** Likeness of the row's word to the most alike of some terms, 0 to 1. */
  mostAlike(row: Row, terms: ArrayLike<number>): number;
  /** Likeness of the row's word to any word, such as one of a heading, 0 to 1. */
  toForm(row: Row, form: string): number;
  /** Whether a word excludes the row's: an antonym, or another of its group. */
  opposes(row: Row, form: string): boolean;
  readonly sentenceVectors: SentenceVectors | undefined;
}

const steps = 254;

/** Words of questions whose likenesses are kept for an article. */
const mostRows = 2_000;

export function similarityIn(index: ArticleIndex, lexicon: WordMeanings): Similarity {
  return similaritiesOf(index)(lexicon);
}

const similaritiesOf = oncePer((index: ArticleIndex) =>
  oncePer((lexicon: WordMeanings) => measureSimilarity(index, lexicon)),
);

function measureSimilarity(index: ArticleIndex, lexicon: WordMeanings): Similarity {
  const ids = Int32Array.from(formsOf(index), (form) => lexicon.id(form));
  const rows = new Map<string, Row>();
  const sentenceVectors = sentenceVectorsOf(index, ids, lexicon);
  const compare = ({ id, likeness }: Row, term: number): number => {
    const other = ids[term] as number;
    const worked = Math.max(0, lexicon.similarity(id, other));
    const step = Math.round(worked * steps);
    likeness[term] = step + 1;
    return step / steps;
  };
  return {
    sentenceVectors,
    rowOf: (form) => {
      let row = rows.get(form);
      if (row) return row;
      if (rows.size >= mostRows) rows.clear();
      const id = lexicon.id(form);
      const likeness = new Uint8Array(id >= 0 ? ids.length : 0);
      const partOfSpeech = lexicon.partOfSpeech(id);
      row = {
        id,
        isVerb: partOfSpeech === 'verb',
        isNoun: partOfSpeech === 'noun',
        rarity: lexicon.rarity(id),
        likeness,
      };
      rows.set(form, row);
      return row;
    },
    toForm: ({ id }, form) => Math.max(0, lexicon.similarity(id, lexicon.id(form))),
    opposes: ({ id }, form) => {
      const related = lexicon.related(id, lexicon.id(form));
      return related > 0 && related < CONTRAST;
    },
    between: (row, term) => {
      const kept = row.likeness[term] as number;
      return kept > 0 ? (kept - 1) / steps : compare(row, term);
    },
    mostAlike: (row, terms) => {
      let most = 0;
      for (let t = 0; t < terms.length; t++) {
        const term = terms[t] as number;
        const kept = row.likeness[term] as number;
        const likeness = kept > 0 ? (kept - 1) / steps : compare(row, term);
        if (likeness > most) most = likeness;
      }
      return most;
    },
  };
}

/** A term is a stem; a lexicon wants a word: the first form in which the article has it. Words are in order of their first use. */
function formsOf({ words, termIds }: ArticleIndex): string[] {
  const forms: string[] = new Array(termIds.size).fill('');
  for (let word = 0; word < words.size; word++) {
    const id = words.termId(word);
    if (id >= 0) forms[id] ||= words.form(word);
  }
  return forms;
}
