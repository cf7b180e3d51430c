import { dashes, markup, quoteMarks } from './fold.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { pastedWords } from './pasted.ts';

/** In what a text can differ from a slice and still be the same words. */
export type Likeness =
  | 'note marks'
  | 'spacing'
  | 'case'
  | 'quote marks'
  | 'dashes'
  | 'markup'
  | 'characters'
  | 'punctuation at its ends';

/** How each is evened out, in this order: what raised figures are is only seen as long as they are raised. */
const evened: Readonly<Record<Likeness, (text: string) => string>> = {
  'note marks': withoutNoteMarks,
  markup: (text) => text.replace(new RegExp(`${markup.source}|^\\s*-?[>#]+`, 'gmu'), ''),
  characters: (text) =>
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll('…', '...')
      .normalize('NFKD'),
  spacing: (text) => text.replace(/[\s\p{Cc}]/gu, ''),
  case: (text) => text.toUpperCase().toLowerCase(),
  'quote marks': (text) => text.replace(new RegExp(quoteMarks.source, 'gu'), ''),
  dashes: (text) => text.replace(new RegExp(dashes.source, 'gu'), ''),
  'punctuation at its ends': (text) => text.replace(/^[\s.,;:!?。，、；：！？]+|[\s.,;:!?。，、；：！？]+$/gu, ''),
};

/** In what the two differ: whatever can't be evened out by all the others. Empty when all of them together can't. */
export function likenesses(yours: string, theirs: string): Likeness[] {
  const kinds = Object.keys(evened) as Likeness[];
  const differ = (left: readonly Likeness[]): boolean => {
    const even = (text: string): string => left.reduce((rest, kind) => evened[kind](rest), text);
    return even(yours) !== even(theirs);
  };
  return differ(kinds) ? [] : kinds.filter((kind) => differ(kinds.filter((other) => other !== kind)));
}

/** The same for a text as it was pasted: a link's target or a code fence that was taken off is a difference too. */
export function likenessesOfPasted(text: string, theirs: string): Likeness[] {
  const words = pastedWords(text);
  const kinds = likenesses(words, theirs);
  return words === text.trim() || kinds.includes('markup') ? kinds : ['markup', ...kinds];
}
