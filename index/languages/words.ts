import type { CutWord } from './language.ts';

/** "U.S.A.", "Ph.D." */
const acronym = /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|(?<!\p{L})\p{L}{2}\.(?:\p{L}\.)+(?!\p{L})/u;
/** "5th", "5.º", "3.er" and "1980's" are one word. */
const number = /\d+(?:[.,]\d+)*(?:st|nd|rd|th|['’]?s|\.?[ºª]|\.er)?(?![\p{L}\p{N}])/u;
/** A hyphen at the end of a line (U+2010, as manuals are printed) and a soft one stand inside a word. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\u00ad]|\u2010[^\S\n]*\n\s*)[\p{L}\p{M}]+)*/u;
/** An option of one letter, "-u": its hyphen and its case are what it is. */
const option = /(?<![\p{L}\p{N}_-])--?[a-z](?![\p{L}\p{N}_-])/u;
/** A mark inside a name: "P!nk". */
const marked = /(?<![\p{L}\p{N}])\p{L}!\p{L}+/u;
/** The v of "v0.6.5" is no part of the number, which people also write without it. */
const versionMark = /(?<![\p{L}\p{N}])v\d+\.\d/u;
const anyWord = new RegExp(
  `${acronym.source}|${marked.source}|${option.source}|${number.source}|(?!${versionMark.source})${word.source}`,
  'giu',
);

/** Words as languages write them that put blanks between them. */
export function cutAtBlanks(text: string): Iterable<CutWord> {
  return text.matchAll(anyWord);
}
