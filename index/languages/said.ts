/** A pattern for what is said in a chat, out of patterns for each: whole words, whatever their case, an apostrophe or a hyphen being part of one. */
export function saidInWords(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${patterns.join('|')})(?![\p{L}\p{N}'’-])`, 'giu');
}

/** The words of a list, which stand with blanks between them, as patterns. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
