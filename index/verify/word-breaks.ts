import type { Span } from '../article.ts';
import { dashes, type Letters, quoteMarks } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that one text joins and the other sets apart, as they stand in each. */
export interface OtherWords {
  readonly yours: Span;
  readonly theirs: Span;
}

/** What stands between two letters. A word that is divided at the end of a line may have a hyphen of its own, or none. */
type Gap = '' | 'blank' | 'hyphen' | 'apostrophe' | 'divided';

/**
 * Where two texts of the same letters are cut into other words: now here / nowhere, re-sign / resign, we’re / were. Not where one of
 * the two ways to cut them gives no words, which is spelling: e-mail / email, wi-fi / wifi, institu-tions at the end of a line.
 */
export function otherWords(yours: Letters, theirs: Letters, vocabulary: Vocabulary): OtherWords[] {
  const found: OtherWords[] = [];
  let start = 0;
  let [here, there]: [Piece[], Piece[]] = [[], []];
  for (let i = 1; i <= yours.count; i++) {
    const [left, right] = i < yours.count ? gapsAt(yours, theirs, i) : [end, end];
    if (left !== '' && right !== '') {
      if (here.length + there.length > 0) {
        const cut = (letters: Letters, pieces: Piece[]): Piece[] => [...pieces, pieceOf(letters, pieces, start, i, '')];
        if (isOther(cut(yours, here), cut(theirs, there), vocabulary)) {
          found.push({ yours: spanOf(yours, start, i), theirs: spanOf(theirs, start, i) });
        }
      }
      start = i;
      [here, there] = [[], []];
    } else if (left !== '') here.push(pieceOf(yours, here, start, i, left));
    else if (right !== '') there.push(pieceOf(theirs, there, start, i, right));
  }
  return found;
}

/** Letters in a row with the gap behind them. */
interface Piece {
  readonly letters: string;
  readonly end: number;
  readonly gap: Gap;
}

const end: Gap = 'blank';

function pieceOf({ folded, from }: Letters, before: readonly Piece[], start: number, to: number, gap: Gap): Piece {
  const letters = folded.text.slice(from + (before.at(-1)?.end ?? start), from + to);
  return { letters, end: to, gap };
}

function spanOf({ folded, from }: Letters, start: number, to: number): Span {
  return { start: folded.starts[from + start] as number, end: folded.ends[from + to - 1] as number };
}

const letter = /[\p{L}\p{M}]/u;
/** Characters of scripts that need no blanks, as folding leaves them: Korean in its parts. */
const ideograph = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** What stands before letter `i` in both; figures and signs are told apart by folding, and ideographs need no blanks. */
function gapsAt(yours: Letters, theirs: Letters, i: number): [Gap, Gap] {
  const sides = [yours.folded.text.charAt(yours.from + i - 1), yours.folded.text.charAt(yours.from + i)];
  if (!sides.every((side) => letter.test(side) && !ideograph.test(side))) return [end, end];
  const [left, right] = [gapBefore(yours, i), gapBefore(theirs, i)];
  if (left === 'divided') return [right, right];
  return right === 'divided' ? [left, left] : [left, right];
}

function gapBefore({ text, folded, from }: Letters, i: number): Gap {
  const gap = text.slice(folded.ends[from + i - 1], folded.starts[from + i]);
  if (gap === '') return '';
  if (divided.test(gap)) return 'divided';
  if (/[\s\p{Cc}]/u.test(gap)) return 'blank';
  if (dashes.test(gap)) return 'hyphen';
  return quoteMarks.test(gap) ? 'apostrophe' : '';
}

const divided = new RegExp(`^(?:${dashes.source}|\\u00ad)\\s*[\\n\\r]\\s*$`, 'u');

/** A hyphen behind these is a matter of taste, as it is between two e's: co-operate, re-elect. Before three letters it isn't: co-op. */
const spelling = /^(?:(?:co|non|anti|multi|semi) \p{L}{4,}|\p{L}*e e\p{L}+)$/u;

function isOther(here: readonly Piece[], there: readonly Piece[], vocabulary: Vocabulary): boolean {
  const gaps = new Set([...here, ...there].map(({ gap }) => gap).filter((gap) => gap !== ''));
  const [joined, apart] = here.length === 1 ? [here, there] : [there, here];
  const written = joined.map(({ letters }) => letters).join('');
  if (gaps.size === 1 && gaps.has('apostrophe') && joined.length === 1) {
    return vocabulary.isOtherWord(written, apart[0]?.letters ?? '');
  }
  if (gaps.size === 1 && gaps.has('hyphen') && joined.length === 1) {
    if (!vocabulary.hyphenTells || spelling.test(apart.map(({ letters }) => letters).join(' '))) return false;
  }
  return [here, there].every((pieces) => wordsOf(pieces).every((word) => vocabulary.isWord(word)));
}

/** The words of a row of pieces; of what has an apostrophe the part before it: "they" of "they’ll". */
function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ letters }, i) => (pieces[i - 1]?.gap === 'apostrophe' ? [] : [letters]));
}
