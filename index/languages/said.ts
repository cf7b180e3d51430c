import type { Span } from '../article.ts';
import { oncePer } from '../once-per.ts';

/**
 * A pattern for what is said in a chat, out of patterns for each: whole words in small letters, an apostrophe or a hyphen being part of one. A pattern
 * without cases is compiled in half the time.
 */
export function saidInWords(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${patterns.join('|')})(?![\p{L}\p{N}'’-])`, 'gu');
}

/** The words of a list, which stand with blanks between them, as patterns. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

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
