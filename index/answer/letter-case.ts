/** Whether a text is written with small letters, so that a capital says something. */
export function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}
