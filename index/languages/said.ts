import type { Span } from '../article.ts';
import { oncePer } from '../once-per.ts';

/** A pattern for what is said in a chat, out of patterns for each: whole words, whatever their case, an apostrophe or a hyphen being part of one. */
export function saidInWords(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${patterns.join('|')})(?![\p{L}\p{N}'’-])`, 'giu');
}

/** The words of a list, which stand with blanks between them, as patterns. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Where a text says what a global pattern says. The text that it was asked of last isn't read again: a question is held against many articles. */
export function placesSaid(text: string, said: RegExp): readonly Span[] {
  const last = lastRead(said);
  if (last.text !== text) {
    last.text = text;
    last.places = Array.from(text.matchAll(said), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
  }
  return last.places;
}

const lastRead = oncePer((_: RegExp): { text?: string; places: readonly Span[] } => ({ places: [] }));
