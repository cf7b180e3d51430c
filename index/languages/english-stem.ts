import porter from 'wink-porter2-stemmer';
import { distinctTerm } from './english-distinct.ts';
import { irregularBase } from './english-irregular.ts';
import { american } from './english-spelling.ts';

/** Endings that Porter2 takes off with more or less than the ending: `staffing` would be `staf`, `experienced` not `experience`. */
const regular: readonly (readonly [RegExp, string])[] = [
  [/^(\w*[aeiou]ff)(?:ed|ing)$/, '$1'],
  [/^(\w{2,}[ae]nc)(?:ed|ing)$/, '$1e'],
  [/^(?!speci|regi|abdo|acu|sta|a|o|ye|ra|hy|lu)(\w{2,})men$/, '$1man'],
];

/** The term of an English word, folded: one for its forms and for both ways of writing it. What isn't a word of letters stays. */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{2,60}$/.test(word)) return word;
  const base = irregularBase(word);
  if (base !== undefined) return porter(base);
  if (word.length < 3) return word;
  const written = american(word);
  return distinctTerm(written) ?? porter(regular.reduce((form, [ending, as]) => form.replace(ending, as), written));
}
