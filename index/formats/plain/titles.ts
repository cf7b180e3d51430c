import { ideograph } from '../../languages/ideographs.ts';
import { type Label, labelOf } from '../labels.ts';
import { endsClause } from './line.ts';

/** Longest heading, in UTF-16 units and in words; one that ends with a full stop ("1. Definitions.") counts its number. */
const longest = { units: 80, words: 12, wordsWithStop: 3, wordsWithColon: 6, version: 90, date: 100 };

/** No table row, address, entry or command. */
const noTitle = /[\n\r@\t=|\\]|:\/\/|: |\S {3,}\S/u;
const openEnd =
  /\s(?:and|or|the|an?|of|to|in|at|on|for|from|with|as|that|by|be|shall|must|may|can|will|is|are|was|were|has|have|means|refers)$/u;
/** The same behind a number, where "calling of" may be a title. */
const clauseEnd = /\s(?:and|or|the|an?|shall|must|may|can|will|is|are|was|were|has|have|means|refers)$/u;
/** Words that begin a clause, which a list may end ("You need …"). */
const clauseOpening = /^(?:you|we|i|it|they|he|she|if|when|to be|this (?:is|means)|these are|there (?:is|are))\s/iu;
const notice = /^(?:copyright\b|©|\(c\)\s|(?:originally |written |compiled )?by\s|see\s|(?:see|or|and|then)$)/iu;

/** Short, with a capital first, and not ended like a sentence. */
export function isTitle(words: string): boolean {
  if (!isShort(words) || noTitle.test(words) || ideograph.test(words)) return false;
  return /^["“‘'(]?\p{Lu}/u.test(words) && !endsClause(words) && !openEnd.test(words);
}

/** A title that may head what follows it: no clause, no notice of who wrote it. */
export function isFirmTitle(words: string): boolean {
  return isTitle(words) && !clauseOpening.test(words) && !notice.test(words);
}

/** "Second Phase:" before the text that it heads: few words, each a name or a noun in capitals. */
export function isTitleWithColon(words: string): boolean {
  const bare = words.replace(/\s*[:：]$/u, '');
  const count = bare.split(/\s+/u).length;
  if (bare === words || !isFirmTitle(bare) || count > longest.wordsWithColon) return false;
  return count <= longest.wordsWithStop || isInTitleCase(bare);
}

function isShort(words: string): boolean {
  return words.length <= longest.units && words.split(/\s+/u).length <= longest.words;
}

/** What stands behind a number may be a heading: "1. Keys", "Section 12. Notice", "Article IV", "0. Definitions.", 第一章 总则. */
export function isNumberedTitle(words: string, { length, style }: Label): boolean {
  const rest = words.slice(length).replace(/\s+/gu, ' ').trim();
  if (rest === '') return style === 'named' || (style === 'roman' && words.length <= 8);
  if (style === 'named' && ideograph.test(rest)) return rest.length <= longest.units / 2 && !endsClause(rest);
  const isBegun = style === 'named' ? /^["“‘'(]?[\p{Lu}\p{N}]/u : /^["“‘'(]?\p{Lu}/u;
  if (!isShort(rest) || noTitle.test(rest.replace(/: /gu, ' ')) || !isBegun.test(rest)) return false;
  if (clauseEnd.test(rest) && !isCapitals(rest)) return false;
  if (rest.endsWith(':')) return !endsClause(rest.slice(0, -1)) && rest.split(' ').length <= longest.wordsWithColon;
  return (
    !endsClause(rest) || (rest.endsWith('.') && (rest.split(' ').length < longest.wordsWithStop || isInTitleCase(rest)))
  );
}

const joining = /^(?:with|from|into|upon|over|than|that|this|your|their)$/u;

/** All words of four letters and more begin with capitals: "Protecting Users' Legal Rights." */
function isInTitleCase(words: string): boolean {
  return words.split(' ').every((word) => {
    const letters = word.replace(/\P{L}/gu, '');
    return letters.length < 4 || /^\p{Lu}/u.test(letters) || joining.test(letters);
  });
}

/** No small letter, and a word at least: `NAME`, `TERMS AND CONDITIONS`. */
export function isCapitals(words: string): boolean {
  if (words.length > longest.units || /\p{Ll}/u.test(words) || noTitle.test(words.replace(/: /gu, ' '))) return false;
  return /\p{Lu}{2}/u.test(words) && /^["“‘'(\p{Lu}\p{N}]/u.test(words) && !/[.,;!?…]$/u.test(words);
}

const changes =
  /^(?:[*=#]+ )?(?:noteworthy |major |user.visible )?(?:changes?|new(?: features)?|what['’]s new|news|releases?(?: notes)?|bugs? fixed|highlights)(?: made)?(?: (?:in|for|of|since|from|to|between))? .{0,40}\bv?\d+\.\d+/iu;
const packaged = /^[a-z\d][a-z\d+.-]{1,60} \([^()\s]{1,60}\) [\w\s-]{1,40};/u;
const dated = /^\W*(?:\(?[\p{L}\p{N}\s.,:+/-]{0,40}\)?(?:\s*\[[^[\]]{0,20}\])?)?:?$/u;

/** A line of a log of changes that names a version and little else: "1.9.7", "v2.0 (2021-03-04)", "Changes in 1.2.11 (15 Jan 2017)". */
export function isVersionLine(words: string): boolean {
  if (words.length > longest.version) return false;
  if (packaged.test(words)) return true;
  if (changes.test(words)) return !/[.,;]$/u.test(words);
  const label = labelOf(words);
  const rest = label?.style === 'version' ? words.slice(versionLength(words)) : undefined;
  return rest !== undefined && dated.test(rest) && !/[.,;]$/u.test(rest);
}

function versionLength(words: string): number {
  return /^(?:version\s+)?\[?v?\d+(?:\.\d+)+[\w.-]*\]?/iu.exec(words)?.[0].length ?? 0;
}

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const numericDate = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日`;
const writtenDate = String.raw`\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?${month}(?:,? \d{4})?|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`;
const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+`;
const dateLine = new RegExp(
  String.raw`^[[(]?(?:${weekday})?(?:${numericDate}|${writtenDate})[\])]?(?::|\s{1,4}\S.{0,60}<\S{1,60}>)?$`,
  'iu',
);

/** A date and nothing else, but for who wrote what follows. */
export function isDateLine(words: string): boolean {
  return words.length <= longest.date && dateLine.test(words);
}

/** A heading in marks of its own: `## Use`, `== Use ==`, `*** Use ***`; its depth and where its words stand. */
export function markedHeading(
  words: string,
): { readonly depth: number; readonly start: number; readonly end: number } | undefined {
  if (words.length > longest.units + 20) return undefined;
  const [, closed, between] = /^([#=*-]{2,6})\s*(\S.*?\S)\s*\1$/u.exec(words) ?? [];
  const [, open, behind] = /^(#{1,6}|\*{1,6})\s+(\S.*)$/u.exec(words) ?? [];
  const isOpen = open !== undefined && isTitle(behind ?? '') && (open !== '*' || isCapitals(behind ?? ''));
  const [marks, inner] = closed && between ? [closed, between] : isOpen ? [open, behind ?? ''] : ['', ''];
  if (new Set(marks).size !== 1) return undefined;
  if (!/\p{L}/u.test(inner) || endsClause(inner)) return undefined;
  const start = words.indexOf(inner, marks.length);
  return { depth: marks.length, start, end: start + inner.length };
}
