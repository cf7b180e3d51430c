/** A number or letter that an author put before a heading or a paragraph: "4.", "Section 12.", "§ 3", "9.1(1)", "IV.", "(b)". */
export interface Label {
  /** Without its marks and words: `4`, `12`, `9.1(1)`, `IV`; the inside of brackets for `parenthesised`. */
  readonly number: string;
  readonly style: 'named' | 'version' | 'compound' | 'digits' | 'bare' | 'roman' | 'letter' | 'parenthesised';
  /** What the author calls what is so numbered, in lower case: `section`, `rule`. */
  readonly called?: string;
  /** UTF-16 units up to what follows it, its marks included. */
  readonly length: number;
}

/** What numbered parts are called; the larger ones, which hold others, first. */
const containers = [
  'part',
  'book',
  'title',
  'chapter',
  'schedule',
  'annex',
  'appendix',
  'capítulo',
  'kapitel',
  'chapitre',
];
const parts = `section sec article art rule clause paragraph para regulation amendment artículo sección regla artikel
  abschnitt regel`.split(/\s+/);
const roman = '(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const brackets = String.raw`(?:\((?:\d{1,3}|[a-z]{1,4})\))`;
const compound = String.raw`\d{1,4}[A-Za-z]?(?:\.\d{1,3}[a-z]?)+${brackets}*|\d{1,4}[A-Za-z]?${brackets}+`;
const after = String.raw`(?:[.:)\]]|\s?[-–—](?=\s))*(?:\s+|$)`;

const named = new RegExp(
  String.raw`^(?:(?<called>${[...containers, ...parts].join('|')})\.?\s+|§+\s*)(?<number>${compound}|\d{1,4}[A-Za-z]?|${roman}|[A-Z])${after}`,
  'iu',
);
const chinese = /^第(?<number>\d{1,4}|[一二三四五六七八九十百零〇两]{1,6})(?<called>[章节節条條款编編部分])\s*/u;
const version =
  /^(?:version\s+|v)?\[?v?(?<number>\d{1,4}(?:\.\d{1,5}){1,3}(?:[-.](?:alpha|beta|rc|pre)[.\d]*)?)\]?(?=$|\s*[-–—:(,]|\s+\d{4}\b)/iu;
const unnamed: readonly (readonly [Label['style'], RegExp])[] = [
  ['compound', new RegExp(`^(?<number>${compound})${after}`, 'u')],
  ['parenthesised', /^\((?<number>\d{1,3}|[a-z]{1,4}|[A-Z])\)\s+/u],
  ['digits', /^(?<number>\d{1,3}[A-Z]?)(?:[.)]|\s[-–—](?=\s))\s*(?:\s|$)/u],
  ['roman', new RegExp(String.raw`^(?<number>${roman})[.)](?:\s+|$)`, 'u')],
  ['letter', /^(?<number>[A-Za-z])[.)]\s+/u],
  ['bare', /^(?<number>\d{1,3}[A-Z]?)\s+(?=["“(]?\p{Lu})/u],
];

/** The label that a heading or a paragraph begins with, if it begins with one. Blanks before it are not looked over. */
export function labelOf(text: string): Label | undefined {
  const start = text.slice(0, 80);
  const byName = named.exec(start) ?? chinese.exec(start);
  if (byName && !isWordAfterAll(byName, start)) return labelFrom('named', byName);
  const ofVersion = version.exec(start.trimEnd());
  if (ofVersion) return { ...labelFrom('version', ofVersion), called: 'version' };
  for (const [style, pattern] of unnamed) {
    const found = pattern.exec(start);
    if (found && found[0] !== '') return labelFrom(style, found);
  }
  return undefined;
}

/** "Part A lot of …", "Title I like": a letter behind the word is no number unless a mark or the end follows it. */
function isWordAfterAll({ 0: whole, groups }: RegExpExecArray, text: string): boolean {
  const number = groups?.number ?? '';
  if (/^\d/.test(number) || /[.:)–—-]\s*$/u.test(whole) || whole.length >= text.trimEnd().length) return false;
  return !/^(?:[IVXLC]{2,}|[B-HJ-Z])$/.test(number) || !/^\p{Lu}/u.test(text.slice(whole.length));
}

function labelFrom(style: Label['style'], { 0: whole, groups }: RegExpExecArray): Label {
  const called = groups?.called?.toLowerCase();
  const number = groups?.number ?? '';
  const upper = style === 'named' && /^[ivxlc]+$|^[a-z]$/i.test(number) ? number.toUpperCase() : number;
  return { number: upper, style, length: whole.length, ...(called && { called: fullName[called] ?? called }) };
}

const fullName: Readonly<Record<string, string>> = { sec: 'section', art: 'article', para: 'paragraph' };

/** Whether what is called so holds others that are numbered anew. */
export function isContainer(called: string | undefined): boolean {
  return called !== undefined && (containers.includes(called) || /^[章编編部]$/u.test(called));
}

/** The value of a number for comparing it with the one before: 3 of "3", "3A", "III", "c"; NaN for others. */
export function ordinalOf({ number, style }: Pick<Label, 'number' | 'style'>): number {
  if (/^\d/.test(number)) return Number.parseInt(number, 10);
  if ((style === 'roman' || style === 'named') && /^[IVXLC]+$/.test(number)) return romanValue(number);
  if (/^[a-z]$/i.test(number)) return number.toLowerCase().charCodeAt(0) - 96;
  return /^[ivxlc]+$/.test(number) ? romanValue(number.toUpperCase()) : Number.NaN;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 9 of "IX". */
export function romanValue(number: string): number {
  const digits = [...number].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
