import type { ArticleIndex } from '../article-index.ts';
import { formsOf } from './article-forms.ts';

/** A term of the article that is part of a word or has it for a part; `likeness` is 0 to 1. */
export interface Part {
  readonly id: number;
  readonly likeness: number;
}

/** Letters of a part, and of what it is joined to, at least. */
const shortest = { part: 5, rest: 3 };
/** A word stands for at most so many terms. */
const most = 4;
/** What a compound says of a part of it: its last one says what it is, the others what kind. Hand-set. */
const likeness = { last: 0.8, first: 0.6 };

/**
 * Terms of the article that a compound joins with a word which the article hasn't: "Mitgliedsbeitrag" for "Beitrag", and the other way about.
 * None in a language that writes its compounds apart.
 */
export function compoundParts(index: ArticleIndex, term: string): Part[] {
  if (!index.language.words.compounds || !/^\p{L}{5,}$/u.test(term)) return [];
  const found = new Map<number, number>();
  for (const id of new Set(formsOf(index).values())) {
    const like = partOf(term, index.terms.of(id));
    if (like > 0) found.set(id, like);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id, like]) => ({ id, likeness: like }));
}

function partOf(one: string, other: string): number {
  const [part, whole] = one.length < other.length ? [one, other] : [other, one];
  if (part.length < shortest.part || whole.length - part.length < shortest.rest) return 0;
  if (whole.endsWith(part)) return likeness.last;
  return whole.startsWith(part) ? likeness.first : 0;
}
