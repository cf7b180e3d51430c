import type { Quote } from '../quote.ts';
import type { Likeness } from './likeness.ts';

/** Words of the text that the article has otherwise. One of the two may be missing: put in, or left out. */
export interface Change {
  readonly yours?: string;
  readonly theirs?: Quote;
}

/** One of several quotations in a text, and what it is by itself. */
export interface JudgedQuotation {
  readonly text: string;
  readonly kind: Verdict['kind'];
}

/**
 * Whether a text stands in an article. `exact`: it is a slice. `near`: but for `differs`. `changed`: it is one place
 * with other words in it. `stitched`: it is made of several places. `absent`: neither, and `closest` are the passages
 * most like it. Where somebody quotes amid words of their own, it is about what is quoted, and `around` are those words.
 */
export interface Verdict {
  readonly kind: 'exact' | 'near' | 'changed' | 'stitched' | 'absent';
  /** The places, at most `mostPlaces`: of `stitched` and of several quotations in the order of the text. None when absent. */
  readonly quotes: readonly Quote[];
  readonly closest: readonly Quote[];
  /** How often it stands in the articles that were searched; 0 unless exact or near. Of several quotations, 1. */
  readonly occurrences: number;
  /** It stands only inside longer words. */
  readonly insideWord: boolean;
  readonly differs: readonly Likeness[];
  readonly changes: readonly Change[];
  /** The writer's own words before, between and behind what is quoted, in order. */
  readonly around: readonly string[];
  /** Each quotation where there are several; else none. `kind` is that of the one which is least like the article. */
  readonly quotations: readonly JudgedQuotation[];
}

/** What a verdict has nothing to say of. */
export const nothing: Omit<Verdict, 'kind'> = {
  quotes: [],
  closest: [],
  occurrences: 0,
  insideWord: false,
  differs: [],
  changes: [],
  around: [],
  quotations: [],
};

/** Places shown of a text that stands in more. */
export const mostPlaces = 3;
/** Pieces shown of a text stitched from more. */
export const mostPieces = 10;
