/** Scripts without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text holds characters between which no blank stands, as in Chinese, Japanese and Thai. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
