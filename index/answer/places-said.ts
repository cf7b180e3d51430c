import type { Span } from '../article.ts';
import { oncePer } from '../once-per.ts';

/** Where a text says what a global pattern says, whatever its case. The text that it was asked of last isn't read again: a question is held against many articles. */
export function placesSaid(text: string, said: RegExp): readonly Span[] {
  const last = lastRead(said);
  if (last.text !== text) {
    last.text = text;
    last.places = Array.from(inSmallLetters(text).matchAll(said), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
  }
  return last.places;
}

/** Letter for letter, so that places stay: a few capitals have small letters of another length. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

const lastRead = oncePer((_: RegExp): { text?: string; places: readonly Span[] } => ({ places: [] }));
