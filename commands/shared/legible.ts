/**
 * What is typed or pasted unseen, and no letter: a soft hyphen, joiners, the mark at a file's start, marks of direction, fillers of
 * Hangul, the blank of Braille, selectors of variants, tags.
 */
const unseen =
  /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\u034F|[\u180B-\u180F]|[\uFE00-\uFE0F]/gu;
/** Anything that is seen by itself: a mark over a letter is not. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** A blank without width and the joiners part words, or say how letters join, in scripts other than these. */
const unseenBetween =
  /(?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}])[\u200B-\u200D]/gu;
/** Only HTML's marks for text: any other word in angle brackets may be meant, as `<file>` in "what does --read <file> do". */
const textTag =
  /<\/?(?:a|abbr|b|big|br|code|del|em|font|i|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|tt|u|ul)(?:\s[^<>]*)?\/?>/giu;
/** A mark of Markdown on both sides of what it marks; inside a word it parts nothing. */
const paired = /(\*\*|__|~~|\|\|)(?=[^\s*_~|])([^\n]*?[^\s*_~|])\1/gu;
const tagAlone = /^<(?:br|li|p)\b/i;

/** Whether anything of a text is seen. */
export function isSeen(text: string): boolean {
  return seen.test(withoutUnseen(text));
}

function withoutUnseen(text: string): string {
  return text.replace(unseen, '').replace(unseenBetween, '');
}

/** A question without what nobody reads in it: letters without width, and the marks of Markdown and HTML. */
export function legible(text: string): string {
  const read = withoutUnseen(text)
    .replace(textTag, (tag) => (tagAlone.test(tag) ? ' ' : ''))
    .replace(paired, '$2');
  return seen.test(read.replace(/[|*_~`]/g, '')) ? read : '';
}
