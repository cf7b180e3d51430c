import type { Group, Leaf } from './leaves.ts';

/** Longest introduction without a colon, and longest sentence that says that something follows, in UTF-16 units. */
const longest = { phrase: 80, sentence: 160 };
const saysThatItFollows =
  /\b(?:following|as follows|below|these are|here are|here is|folgende[nrs]?|siguientes?|a continuación|suivante?s?)\b|如下|以下/iu;

/**
 * Whether a paragraph introduces the list or the table below it: with a colon, in so many words, or as a short phrase, which
 * must be emphasised above a table.
 */
export function introduces(words: string, what: 'list' | 'table', isTitle = false): boolean {
  if (!/\p{L}/u.test(words)) return false;
  if (endsInColon(words)) return true;
  if (!/[.!?;。！？；…]["”’)\]]*$/u.test(words)) return words.length <= longest.phrase && (what === 'list' || isTitle);
  return words.length <= longest.sentence && /[.。]$/u.test(words) && saysThatItFollows.test(words);
}

export function endsInColon(words: string): boolean {
  return /[:：]["”’)\]]*$/u.test(words);
}

/** The paragraph right above a list or table, or the words of the item that a list is part of. */
export function leafAbove(leaves: readonly Leaf[], { from, parent }: Group): Leaf | undefined {
  const leaf = leaves[from - 1];
  return leaf?.kind === 'prose' && leaf.group === parent ? leaf : undefined;
}
