/**
 * A text without what pasting changes: case, blanks, quotation marks, dashes, Markdown's marks and invisible characters.
 * `text` is what is left; unit `i` of it comes from `[starts[i], ends[i])` of the original.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** `count` letters of a folded text from `from` on, and the text that was folded. */
export interface Letters {
  readonly text: string;
  readonly folded: Folded;
  readonly from: number;
  readonly count: number;
}

/** What becomes of one character: kept as `kept`, or left out as one of these. */
type Sort = 'blank' | 'nothing' | 'quote' | 'dash' | 'markup' | 'line mark' | 'kept';

export const quoteMarks = /["'´ʼ‘’‚‛“”„‟«»‹›「」『』〝〞＂＇]/u;
export const dashes = /[-‐‑‒–—―−﹘﹣－]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}]/u;
export const markup = /[*_~`\\|│]/u;
const digit = /\p{Nd}/u;

interface Character {
  readonly sort: Sort;
  readonly kept: string;
}

const characters = new Map<string, Character>();
/** The characters of all living scripts together are fewer; a text of nonsense must not fill the memory. */
const mostCharacters = 50_000;

function characterOf(value: string): Character {
  const known = characters.get(value);
  if (known) return known;
  if (characters.size >= mostCharacters) characters.clear();
  const sort = sortOf(value);
  const made = { sort, kept: sort === 'kept' || sort === 'line mark' ? keptAs(value) : '' };
  characters.set(value, made);
  return made;
}

function sortOf(value: string): Sort {
  if (invisible.test(value)) return 'nothing';
  if (/[\s\p{Cc}]/u.test(value)) return 'blank';
  if (markup.test(value)) return 'markup';
  if (quoteMarks.test(value)) return 'quote';
  if (dashes.test(value)) return 'dash';
  return value === '>' || value === '#' ? 'line mark' : 'kept';
}

/** Upper and then lower case makes ß, ς and ligatures what they are in capitals; width and `…` are spelling too. */
function keptAs(value: string): string {
  if (value === '…') return '...';
  const narrow = /[\uff01-\uff5e]/.test(value) ? String.fromCharCode(value.charCodeAt(0) - 0xfee0) : value;
  return narrow.toUpperCase().toLowerCase().normalize('NFD');
}

/** The folded text alone, for articles that are only searched. */
export function foldText(text: string): string {
  const parts: string[] = [];
  fold(text, (kept) => parts.push(kept));
  return parts.join('');
}

export function foldWithOffsets(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  fold(text, (kept, start, end) => {
    parts.push(kept);
    for (let i = 0; i < kept.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * What is left out between two digits leaves a mark behind, and a minus stays where a blank stands before it:
 * `3–5` is not `35`, and `-5` is not `5`.
 */
function fold(text: string, emit: (kept: string, start: number, end: number) => void): void {
  let gap = '';
  let minus = false;
  let afterDigit = false;
  let begun = false;
  let lineStart = true;
  let at = 0;
  for (const value of text) {
    const { sort, kept } = characterOf(value);
    if (sort === 'kept' || (sort === 'line mark' && !lineStart)) {
      const isDigit = digit.test(value);
      if (isDigit && gap !== '' && (afterDigit || (minus && begun))) emit(gap, at, at + value.length);
      emit(kept, at, at + value.length);
      gap = '';
      minus = false;
      afterDigit = isDigit;
      begun = true;
      lineStart = false;
    } else if (sort === 'dash') {
      minus = gap.endsWith(' ');
      gap = '-';
    } else if (sort === 'blank') {
      minus = false;
      gap = gap === '-' ? '-' : ' ';
      if (/[\n\r\u2028\u2029]/.test(value)) lineStart = true;
    } else if (sort === 'markup' || sort === 'line mark') {
      gap ||= '*';
    }
    at += value.length;
  }
}
