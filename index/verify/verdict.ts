import type { Quote } from '../quote.ts';
import type { Likeness } from './near.ts';

/** Words of the text that the article has otherwise. One of the two may be missing: put in, or left out. */
export interface Change {
  readonly yours?: string;
  readonly theirs?: Quote;
}

/**
 * Whether a text stands in an article. `exact`: it is a slice. `near`: but for `differs`. `changed`: it is one place
 * with other words in it. `stitched`: it is made of several places. `absent`: neither, and `closest` are the passages
 * most like it.
 */
export interface Verdict {
  readonly kind: 'exact' | 'near' | 'changed' | 'stitched' | 'absent';
  /** The places, at most `mostPlaces`: of `stitched` in the order of the text. None when absent. */
  readonly quotes: readonly Quote[];
  readonly closest: readonly Quote[];
  /** How often it stands in the articles that were searched; 0 unless exact or near. */
  readonly occurrences: number;
  /** It stands only inside longer words. */
  readonly insideWord: boolean;
  readonly differs: readonly Likeness[];
  readonly changes: readonly Change[];
}

/** Places shown of a text that stands in more. */
export const mostPlaces = 3;
/** Pieces shown of a text stitched from more. */
export const mostPieces = 10;
