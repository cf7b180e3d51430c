import type { ArticleIndex } from '../article-index.ts';
import { editDistance } from '../lexicon/edit-distance.ts';
import { oncePer } from '../once-per.ts';
import { formsOf } from './article-forms.ts';

/** A term of the article that a misspelt word may stand for; `likeness` is 0 to 1. */
export interface Spelling {
  readonly id: number;
  readonly likeness: number;
}

/** A misspelt word stands for at most this many terms of the article. */
const mostSpellings = 3;
/** Letters of a word that may be misspelt where no list of words tells. */
const shortestUnlisted = 6;

/**
 * Terms of the article of the least edit distance (Damerau–Levenshtein) from a word, if it is small. Words are compared as they are
 * written, not by their stems; the first letter stands, or the second where the first is one too many or swapped. None for numbers and for
 * names of fewer than five letters, where an edit makes another word.
 */
export function misspellings(index: ArticleIndex, form: string, isName: boolean): Spelling[] {
  const most = editsAllowed(form, isName, index.language.lexicon);
  if (most === 0) return [];
  const byTerm = new Map<number, number>();
  for (const { written, id } of formsWithin(index, form, most)) {
    if (!isLikely(form, written)) continue;
    const edits = editDistance(form, written, most);
    if (edits <= most && edits < (byTerm.get(id) ?? most + 1)) byTerm.set(id, edits);
  }
  const fewest = Math.min(...byTerm.values());
  return [...byTerm]
    .filter(([, edits]) => edits === fewest)
    .slice(0, mostSpellings)
    .map(([id, edits]) => ({ id, likeness: 0.9 - 0.15 * (edits - 1) }));
}

/** Forms of the article that are one edit away from a word, its first letter as much as any other. */
export function formsNear(index: ArticleIndex, form: string): string[] {
  const near = formsWithin(index, form, 1).filter(({ written }) => editDistance(form, written, 1) === 1);
  const byRest = formsByRest(index);
  return [
    ...near.map(({ written }) => written),
    ...(byRest.get(form.slice(1)) ?? []),
    ...(byRest.get(form) ?? []),
  ].filter((one) => one !== form);
}

/** Letters of a word so short that with another letter in the place of one it is another word: "faq" is not "far". */
const shortWord = 4;

/** In a short word a letter is left out, doubled or swapped with its neighbour, but none is taken for another. */
function isLikely(form: string, written: string): boolean {
  if (form.length > shortWord) return true;
  if (form.length > written.length) return /(.)\1/.test(form);
  return form.length < written.length ? form.length >= 3 : sameLetters(form, written);
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/**
 * The largest edit distance that a word may have: one in a short word or a name, two in a longer word. Where no list tells a word
 * that is spelt right, only a long word is likelier misspelt than another word ("color" is no slip for "Colón"), and has one.
 */
function editsAllowed(form: string, isName: boolean, listed: boolean): number {
  if (!listed) return form.length < shortestUnlisted || /\P{L}/u.test(form) ? 0 : 1;
  if (form.length < (isName ? 5 : 3) || /\P{L}/u.test(form)) return 0;
  return form.length < 6 || isName ? 1 : 2;
}

/** A form as the article has it, folded. */
interface Form {
  readonly written: string;
  readonly id: number;
}

/** Forms that begin with a word's first letter or its second, those that are surely further away than `most` edits left out. */
function formsWithin(index: ArticleIndex, form: string, most: number): Form[] {
  const found: Form[] = [];
  const letters = lettersIn(form);
  for (const first of new Set(form.slice(0, 2))) {
    const alike = formsByFirst(index).get(first);
    if (!alike) continue;
    const { written, ids, letters: theirs } = alike;
    for (let i = 0; i < ids.length; i++) {
      // An edit changes two letters of a word at most.
      if (bitsIn(letters ^ (theirs[i] as number)) > 2 * most) continue;
      const other = written[i] as string;
      if (Math.abs(other.length - form.length) <= most) found.push({ written: other, id: ids[i] as number });
    }
  }
  return found;
}

/** Which letters a word has, however often: a bit each, some sharing one. */
function lettersIn(form: string): number {
  let letters = 0;
  for (let i = 0; i < form.length; i++) letters |= 1 << (form.charCodeAt(i) & 31);
  return letters;
}

/** How many bits of a number of 32 are set. */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Forms that begin alike. */
interface FormsAlike {
  readonly written: string[];
  readonly ids: number[];
  readonly letters: number[];
}

/** The article's content words by their first letter; gathered when a word is first misspelt. */
const formsByFirst = oncePer((index: ArticleIndex): ReadonlyMap<string, FormsAlike> => {
  const forms = new Map<string, FormsAlike>();
  for (const [written, id] of formsOf(index)) {
    const first = written.charAt(0);
    const alike = forms.get(first) ?? { written: [], ids: [], letters: [] };
    forms.set(first, alike);
    alike.written.push(written);
    alike.ids.push(id);
    alike.letters.push(lettersIn(written));
  }
  return forms;
});

/** The article's content words by what stands behind their first letter. */
const formsByRest = oncePer((index: ArticleIndex): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const written of formsOf(index).keys()) {
    const alike = forms.get(written.slice(1)) ?? [];
    alike.push(written);
    forms.set(written.slice(1), alike);
  }
  return forms;
});
