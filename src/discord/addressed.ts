/** Marks that close a clause, with nothing between them and the word before. */
const closes = /^[?!.,;:…)\]？！。，、；：）]/;
/** Scripts without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/**
 * What a message says without the mention of a user, as if that had never stood there: with the comma that parts it from the rest, and
 * one blank or none where it was.
 */
export function withoutMention(content: string, user: string): string {
  const mention = new RegExp(String.raw`\s*([,，、]?)\s*<@!?${user}>\s*([,，、:：]?)\s*`, 'gu');
  const text = content.replace(mention, (found, before: string, behind: string, at: number, whole: string) => {
    const rest = whole.slice(at + found.length);
    if (at === 0 || rest === '') return '';
    const isAside = before !== '' && behind !== '';
    const mark = isAside ? '' : before || behind;
    if (closes.test(rest)) return '';
    return unspaced.test(whole.slice(0, at)) || /[，、：]/.test(mark) ? mark : `${mark} `;
  });
  return text.replace(/\s+/g, ' ').trim();
}
