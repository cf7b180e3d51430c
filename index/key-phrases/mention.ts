import type { Span } from '../article.ts';

/** One place where a phrase stands. `key` is the same for all its forms; `weight` is what such a phrase is worth. */
export interface Mention {
  readonly key: string;
  readonly span: Span;
  readonly sentence: number;
  /** Its words, or for ideographs its characters. */
  readonly length: number;
  readonly weight: number;
  /** It is no piece of a longer row of such words: it may stand once only. */
  readonly whole: boolean;
}
