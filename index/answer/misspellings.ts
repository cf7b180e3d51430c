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
  const forms = formsByFirst(index);
  for (const first of new Set(form.slice(0, 2))) {
    for (const { written, id } of forms.get(first) ?? []) {
      if (!isLikely(form, written)) continue;
      const edits = editDistance(form, written, most);
      if (edits <= most && edits < (byTerm.get(id) ?? most + 1)) byTerm.set(id, edits);
    }
  }
  const fewest = Math.min(...byTerm.values());
  return [...byTerm]
    .filter(([, edits]) => edits === fewest)
    .slice(0, mostSpellings)
    .map(([id, edits]) => ({ id, likeness: 0.9 - 0.15 * (edits - 1) }));
}

/** Forms of the article that are one edit away from a word, its first letter as much as any other. */
export function formsNear(index: ArticleIndex, form: string): string[] {
  const forms = formsByFirst(index);
  const alike = [...new Set(form.slice(0, 2))].flatMap((first) => forms.get(first) ?? []);
  const near = alike.filter(({ written }) => editDistance(form, written, 1) === 1).map(({ written }) => written);
  const byRest = formsByRest(index);
  return [...near, ...(byRest.get(form.slice(1)) ?? []), ...(byRest.get(form) ?? [])].filter((one) => one !== form);
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

/** The article's content words by their first letter; gathered when a word is first misspelt. */
const formsByFirst = oncePer((index: ArticleIndex): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map<string, Form[]>();
  for (const [written, id] of formsOf(index)) {
    const first = written.charAt(0);
    const alike = forms.get(first) ?? [];
    alike.push({ written, id });
    forms.set(first, alike);
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
