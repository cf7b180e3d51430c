import { ideographicParts, partWord } from './label-words.ts';
import { ideographicNumber, ideographicValue, romanPattern, romanValue, wordValue } from './numerals.ts';
import { isDate, versionOf } from './version.ts';

/** A number or letter that an author put before a heading or a paragraph: "4.", "Section 12.", "§ 3", "9.1(1)", "IV.", "(b)". */
export interface Label {
  /** Without its marks and words: `4`, `12`, `9.1(1)`, `IV`; the inside of brackets for `parenthesised`. Words and Chinese numbers as digits. */
  readonly number: string;
  readonly style: 'named' | 'version' | 'compound' | 'digits' | 'bare' | 'roman' | 'letter' | 'parenthesised';
  /** What the author calls what is so numbered, in lower case: `section`, `rule`. */
  readonly called?: string;
  /**
   * What shows that the number ends there: a mark, or nothing behind it; a capital letter, or one of a script without capitals;
   * or neither, so that it may be the beginning of a sentence ("Section 12 applies").
   */
  readonly ending: 'mark' | 'capital' | 'run-on';
  /** UTF-16 units up to what follows it, its marks included. */
  readonly length: number;
}

const brackets = String.raw`(?:\((?:\d{1,3}|[a-z]{1,4})\))`;
const compound = String.raw`(?:\d{1,4}[A-Za-z]?|[A-Z])(?:\.\d{1,3}[a-z]?)+${brackets}*|\d{1,4}[A-Za-z]?${brackets}+`;
const end = String.raw`(?=(?:[º°ª]|er)(?!\p{L})|[^\p{L}\p{N}]|$)`;

const named = new RegExp(
  String.raw`^(?:${compound}|\d{1,4}[A-Za-z]?(?:[ -](?:bis|ter|quater))?|${romanPattern}|[A-Z]|[ivxlc]{1,6}|\p{L}{3,12}(?:-\p{L}{3,5})?)${end}`,
  'u',
);
/** Behind a number with a name: "5º", "1er", full stops and dashes in any order. */
const namedEnd = /^(?:\.?[º°ª]|er\b)?(?:[.:)\]．：、,]|\s?[-–—]+(?=\s|\p{Lu}|$)|\s?[—–])*\s*/u;
/** The word or the sign before a number, with what may stand between: "Rule - 1.1", "Rule #3", "Article No. 5". */
const nameAtStart =
  /^(?:(\p{L}[\p{L}-]{0,19})(?:\.?\s*(?:[-–—:]\s+(?=\d)|n[ro°º]\.?\s?(?=\d)|[#№]\s?(?=\d))?)|§+\s*)/iu;
const numberSign = /^(?:n[ro]\.\s?|№\s?|#)(?=\d)/iu;
const ideographic = new RegExp(
  String.raw`^(?:第(?<number>\d{1,4}|${ideographicNumber})(?<called>[${ideographicParts}])|제\s?(?<number2>\d{1,4})\s?(?<called2>[${ideographicParts}]))(?:之[一二三四五六])?[：:、.．]?\s*`,
  'u',
);
const chineseItem = new RegExp(String.raw`^(?<number>${ideographicNumber})[、．.]\s*`, 'u');

/** Without a name; a mark may stand right before a capital letter or one of a script without capitals: "1.总则". */
const next = String.raw`(?:\s+|$|(?=[\p{Lu}\p{Lo}]))`;
const unnamed: readonly (readonly [Label['style'], RegExp])[] = [
  [
    'parenthesised',
    new RegExp(
      String.raw`^[(（](?<number>\d{1,3}|[a-zA-Z]|([a-z])\2|[ivxlc]{2,6}|${ideographicNumber})[)）]${next}`,
      'u',
    ),
  ],
  ['digits', new RegExp(String.raw`^(?<number>\d{1,3}[A-Za-z]?)(?:[.)．、:]|\s?[-–—](?=\s))+${next}`, 'u')],
  ['digits', /^(?<number>(?:\d{1,3}[a-z]|[A-Z]\d{1,2})\d{0,2}(?:[a-z]\d{0,2}){0,2}\+{0,3})\)\s+/u],
  [
    'roman',
    new RegExp(
      String.raw`^(?<number>${romanPattern}|${romanPattern.toLowerCase()})(?:[.)]|\s[-–—](?=\s))(?:\s+|$)`,
      'u',
    ),
  ],
  ['letter', /^(?<number>[A-Za-z])[.)](?:\s+|$)/u],
  ['bare', /^(?<number>\d{1,3}[A-Z]?)\s+(?=["“«(]?[\p{Lu}\p{Lo}])/u],
];
const compoundAtStart = new RegExp(`^(?:${compound})${end}`, 'u');

/** The label that a heading or a paragraph begins with, if it begins with one. Blanks before it are not looked over. */
export function labelOf(text: string): Label | undefined {
  const start = text.slice(0, 80);
  return (
    namedLabel(start) ?? ideographicLabel(start) ?? versionLabel(start) ?? compoundLabel(start) ?? unnamedLabel(start)
  );
}

/** A word and a number, or a sign and a number. "Part A lot of …", "Title I like" are words and no numbers. */
function namedLabel(text: string): Label | undefined {
  const [opening = '', word = ''] = nameAtStart.exec(text) ?? [];
  const sign = opening === '' ? numberSign.exec(text)?.[0] : undefined;
  const called = opening.startsWith('§') ? '' : partWord(word);
  if (called === undefined && sign === undefined) return undefined;
  const before = sign ?? opening;
  const written = named.exec(text.slice(before.length))?.[0];
  // "Q1" may stand together, and "§3"; "Rule3" may not.
  if (written === undefined || (called && !/[\s#№]$/.test(before) && !/^q\d/i.test(text))) return undefined;
  const number = numberOf(written);
  if (number === undefined) return undefined;
  const label = endedBy(namedEnd, text, before.length + written.length);
  if (isWord(written) && label.ending !== 'mark' && !isLateCapital(written, label)) return undefined;
  return { number, style: 'named', ...(called && { called }), ...label };
}

/** Digits, a Roman number or a letter as they are written, in capitals; numbers in words as digits; undefined for other words. */
function numberOf(written: string): string | undefined {
  if (/^\d|^[A-Z]\./.test(written)) return written.replace(/\s/g, '');
  if (written.length === 1 || romanValue(written)) return written.toUpperCase();
  return wordValue(written)?.toString();
}

function isWord(written: string): boolean {
  return !/\d/.test(written) && wordValue(written) === undefined;
}

/** "IV Fees", "B Terms": hardly the beginning of a sentence, as "A lot" or "I like" is. */
function isLateCapital(written: string, { ending }: Pick<Label, 'ending'>): boolean {
  return ending === 'capital' && /^(?:[IVXLC]{2,}|[B-HJ-Z])$/.test(written);
}

/** How far a label goes whose number ends at `at`, and what shows that it does. */
function endedBy(marks: RegExp, text: string, at: number): Pick<Label, 'ending' | 'length'> {
  const behind = marks.exec(text.slice(at))?.[0] ?? '';
  const length = at + behind.length;
  const rest = text.slice(length);
  if (rest === '' || /\S/.test(behind) || /\)$/.test(text.slice(0, at))) return { ending: 'mark', length };
  return { ending: /^["“«„(]?[\p{Lu}\p{Lo}]/u.test(rest) ? 'capital' : 'run-on', length };
}

function ideographicLabel(text: string): Label | undefined {
  const found = ideographic.exec(text);
  const { number = '', called = '', number2 = number, called2 = called } = found?.groups ?? {};
  if (found)
    return { number: asDigits(number2), style: 'named', called: called2, ending: 'mark', length: found[0].length };
  const item = chineseItem.exec(text);
  return item
    ? { number: asDigits(item.groups?.number ?? ''), style: 'digits', ending: 'mark', length: item[0].length }
    : undefined;
}

function asDigits(number: string): string {
  return String(ideographicValue(number) ?? number);
}

function versionLabel(text: string): Label | undefined {
  const version = versionOf(text);
  return version && { ...version, style: 'version', called: 'version', ending: 'mark' };
}

/** Of two or more parts. A number that is not the end of its word is none: "3.5mm", "1.5x". */
function compoundLabel(text: string): Label | undefined {
  const number = compoundAtStart.exec(text)?.[0];
  if (number === undefined || isDate(number)) return undefined;
  const label = endedBy(/^(?:[.:)\]．：、]|\s?[-–—](?=\s))*(?:\s+|$)/u, text, number.length);
  return label.length === number.length && label.ending !== 'mark'
    ? undefined
    : { number, style: 'compound', ...label };
}

function unnamedLabel(text: string): Label | undefined {
  for (const [style, pattern] of unnamed) {
    const { 0: whole = '', groups } = pattern.exec(text) ?? {};
    const number = groups?.number;
    if (!number || (style === 'digits' && beginsWithMonth(text.slice(whole.length)))) continue;
    return { number: asDigits(number), style, ending: style === 'bare' ? 'capital' : 'mark', length: whole.length };
  }
  return undefined;
}

/**
 * Months in the languages that write a day before them as an ordinal ("3. Oktober"): German, Danish, Norwegian, Finnish, Czech,
 * Slovak, Croatian, Slovene, Estonian, Icelandic; as they stand behind a day.
 */
const months = new Set(
  `januar februar märz april mai juni juli august september oktober november dezember marts maj december mars desember
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta
  joulukuuta ledna února března dubna května června července srpna září října listopadu prosince januára februára marca apríla
  mája júna júla augusta septembra októbra novembra decembra siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
  rujna listopada studenoga prosinca marec junij julij avgust jaanuar veebruar märts aprill juuni juuli oktoober detsember
  janúar febrúar apríl maí júní júlí ágúst október nóvember desember`.split(/\s+/),
);

function beginsWithMonth(text: string): boolean {
  return months.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}
