import type { SentenceRules, WordKind } from './rules.ts';

/** The word that a full stop stands behind, with the signs and full stops inside it. */
const lastWord = /(?:[^\s([{<"'’`“‘«„‚¿¡,;:—–=≈]|(?<=[\p{L}\p{N}])['’](?=\p{L}))+$/u;
/** Letters with full stops between them, in one or parted by blanks: "z. B", "U.S", "n. Chr". */
const dotted = /(?:(?<![\p{L}\p{M}\p{N}])\p{L}{1,3}\.[ \u00a0\u202f]?)+\p{L}{1,4}$/u;
/** A number before a letter or a word: it is a unit, or an hour's or a year's. */
const behindNumber = /\d[\s\u00a0]?[\p{L}.]+$/u;

/** How much is looked at, in UTF-16 units: of a word with what stands before it, and of letters with full stops. */
const longestWord = 48;
const longestGroup = 12;

/** What kind of word a full stop stands behind. `text` goes up to the full stop. */
export function kindOf(text: string, rules: SentenceRules): WordKind {
  const before = text.slice(-longestWord);
  const word = lastWord.exec(before)?.[0] ?? '';
  if (/^(?:\d+|[IVXL]+)$/u.test(word) && (rules.ordinals || /\d/.test(word))) return 'number';
  const group = dotted.exec(before)?.[0].replace(/\s/gu, '') ?? '';
  const kind = listedAs(group, rules) ?? listedAs(word, rules) ?? listedAs(afterHyphen(word), rules);
  if (kind !== undefined) return /^\p{Ll}$/u.test(word) && behindNumber.test(before) ? 'closing' : kind;
  if (rules.suffixes?.test(word)) return 'either';
  if (/^(?:\p{L}\p{M}*\.)+\p{L}$/u.test(word)) return 'either';
  if (/^(?:\p{Lu}\p{Ll}{0,2}\.?-)?\p{L}\p{M}*$/u.test(word)) return letterKind(before, word, rules);
  return hasNoVowel(word, rules) ? 'closing' : 'word';
}

/** The first part of an abbreviation with a blank in it: "v." of "v. Chr.", "a." of "a. C.". */
export function opensGroup(before: string, after: string, rules: SentenceRules): boolean {
  const next = /^[ \u00a0\u202f]?(\p{L}{1,4})\./u.exec(after)?.[1];
  const word = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}{1,3}\.[ \u00a0\u202f]?)*\p{L}{1,3}$/u.exec(
    before.slice(-longestGroup),
  )?.[0];
  return (
    next !== undefined && word !== undefined && listedAs(`${word.replace(/\s/gu, '')}.${next}`, rules) !== undefined
  );
}

/** A single letter is mostly an initial; behind a number a unit, behind "vitamin" a name of its own. */
function letterKind(before: string, word: string, { lettered }: SentenceRules): WordKind {
  if (behindNumber.test(before) || /[°•˚º]\s?\p{L}$/u.test(before)) return 'closing';
  const previous = /([\p{L}-]+)\s+$/u.exec(before.slice(0, -word.length))?.[1]?.toLowerCase() ?? '';
  return lettered.has(previous) ? 'closing' : 'initial';
}

const lists = ['leading', 'numbering', 'closing', 'either'] as const;

/** As it is written, or with a capital at the beginning of a sentence; all in capitals only before a number: "ED." is no "ed." */
function listedAs(word: string, rules: SentenceRules): WordKind | undefined {
  const small = word.length > 1 ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  const kind = lists.find((list) => rules[list].has(word) || rules[list].has(small));
  return kind ?? (word.length > 1 && rules.numbering.has(word.toLowerCase()) ? 'numbering' : undefined);
}

function afterHyphen(word: string): string {
  return word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : '';
}

/** "Stds", "гг": a word without a vowel is short for another. One in capitals is a name. */
function hasNoVowel(word: string, { syllabic = '' }: SentenceRules): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u.test(word) || /^\p{Lu}+$/u.test(word)) return false;
  const vowels = `aeiouyæøœаеёиоуыэюяіїєў${syllabic}`;
  return ![...word.toLowerCase().normalize('NFD')].some((letter) => vowels.includes(letter));
}
