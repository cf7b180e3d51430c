import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';

/** A question on its way from what was typed to what is looked up. */
export interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A stretch of a text, in UTF-16 units, and what is written in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** The same with changes made, and read anew; where two touch the same letters, the first is made. Itself without any. */
export function rewritten({ language }: ArticleIndex, typed: Typed, changes: readonly Change[]): Typed {
  if (changes.length === 0) return typed;
  let text = '';
  let at = 0;
  for (const { start, end, as } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += typed.text.slice(at, start) + as;
    at = end;
  }
  text += typed.text.slice(at);
  return { text, tokens: tokenize(text, language) };
}
