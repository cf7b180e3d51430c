import type { ArticleIndex } from '../article-index.ts';
import type { Question } from './question.ts';

/** By sentence how well it has each word of a question, 0 to 1; undefined for a sentence that has none. */
export interface Strengths {
  get(sentence: number): readonly number[] | undefined;
}

/** From so many postings on, the sentences that are asked for are looked at instead of all that have a word. */
const mostListed = 2_000;

export function strengthsIn(index: ArticleIndex, question: Question): Strengths {
  const postings = question.words.reduce(
    (sum, { matches }) => sum + matches.reduce((of, { id }) => of + index.postings.count(id), 0),
    0,
  );
  return postings <= mostListed ? listedStrengths(index, question) : strengthsByNeed(index, question);
}

/** Of all sentences that have any of the words. */
export function listedStrengths(index: ArticleIndex, { words }: Question): Map<number, number[]> {
  const bySentence = new Map<number, number[]>();
  for (let w = 0; w < words.length; w++) {
    for (const { id, weight, among } of (words[w] as Question['words'][number]).matches) {
      const holding = among ?? index.postings.of(id);
      for (let i = 0; i < holding.length; i++) {
        const s = holding[i] as number;
        let strengths = bySentence.get(s);
        if (!strengths) {
          strengths = new Array<number>(words.length).fill(0);
          bySentence.set(s, strengths);
        }
        if (weight > (strengths[w] as number)) strengths[w] = weight;
      }
    }
  }
  return bySentence;
}

/** What a term stands for in the sentences that have it, or in some of them. */
interface Standing {
  readonly word: number;
  readonly weight: number;
  readonly among: ReadonlySet<number> | undefined;
}

/** The same, worked out for a sentence by its own terms when it is asked for. */
export function strengthsByNeed({ parts, size }: ArticleIndex, { words }: Question): Strengths {
  const standing = new Map<number, Standing[]>();
  const elsewhere = new Map<number, Standing[]>();
  for (const [word, { matches }] of words.entries()) {
    for (const { id, weight, among } of matches) {
      const one = { word, weight, among: among && new Set(among) };
      standing.set(id, [...(standing.get(id) ?? []), one]);
      // What stands for a word only in some sentences may not be a term of theirs: the head of their table.
      for (const s of among ?? []) elsewhere.set(s, [...(elsewhere.get(s) ?? []), one]);
    }
  }
  const known = new Map<number, readonly number[] | undefined>();
  const workedOut = (sentence: number): readonly number[] | undefined => {
    let strengths: number[] | undefined;
    const raise = ({ word, weight }: Standing): void => {
      strengths ??= new Array<number>(words.length).fill(0);
      if (weight > (strengths[word] as number)) strengths[word] = weight;
    };
    for (let i = parts.termAt[sentence] as number; i < (parts.termAt[sentence + 1] as number); i++) {
      for (const one of standing.get(parts.termIds[i] as number) ?? []) if (!one.among) raise(one);
    }
    for (const one of elsewhere.get(sentence) ?? []) raise(one);
    return strengths;
  };
  return {
    get: (sentence) => {
      if (known.has(sentence)) return known.get(sentence);
      const strengths = sentence >= 0 && sentence < size ? workedOut(sentence) : undefined;
      known.set(sentence, strengths);
      return strengths;
    },
  };
}
