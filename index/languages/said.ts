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
