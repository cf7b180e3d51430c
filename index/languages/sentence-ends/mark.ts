/** A mark, or several in a row, that may end a sentence. Offsets are UTF-16 units of the text. */
export interface Mark {
  /** The marks themselves: ".", "?!", "...". */
  readonly marks: string;
  /** Closing quotation marks, brackets and note marks behind them; they belong to the sentence before. */
  readonly closing: string;
  /** What stands before the mark in its sentence, and behind `closing`: at most `seen` units of each. */
  readonly before: string;
  readonly after: string;
  /** `before` is all of the sentence. */
  readonly whole: boolean;
  /** Behind `closing`. */
  readonly end: number;
}

/** How much of the text is looked at on each side, in UTF-16 units, so that a text takes linear time. */
const seen = 120;

/** Marks in a row that are taken together. */
const most = 60;

/** Marks that end sentences in some script; the Burmese little section is a comma. `further` are those of one language. */
export function markPattern(further = ''): RegExp {
  const one = String.raw`(?:(?!၊)[\p{Sentence_Terminal}…‥⋯។៕།༎${further}])`;
  return new RegExp(String.raw`\.(?:[ \u00a0]\.){2,${most}}|${one}{1,${most}}(?:\s?${one}{2,${most}})?`, 'gu');
}

/** `start` is where the mark stands, `from` where its sentence begins. */
export function markAt(text: string, marks: string, start: number, from: number): Mark {
  const before = text.slice(Math.max(from, start - seen), start);
  const behind = start + marks.length;
  const closing = closingIn(text.slice(behind, behind + seen), before);
  const end = behind + closing.length;
  return { marks, closing, before, after: text.slice(end, end + seen), whole: start - from <= seen, end };
}

/** A mark such as ] or ” that closes, whatever follows it. */
const closes = String.raw`(?![’'])[\p{Pe}\p{Pf}]`;
/** A mark that opens or closes: it closes when no word is glued behind it. French has a narrow blank before its »; a star notes. */
const perhaps = String.raw`(?:[\u00a0\u202f ]?[»›]|["'’“«‹‘*†‡§\x60_])(?![\p{L}\p{N}(\[$€£¿¡„])`;
const note = String.raw`\[(?:[^\]\s]{1,20}|(?:note|nb|citation|clarification|better|page) [^\]]{1,20})\]|[¹²³⁰⁴-⁹]+(?:[,⁻–][¹²³⁰⁴-⁹]+)*`;
/** Numbers of notes that stood raised behind a sentence, and stand in line where a text was copied: "years. 6, 7 Herein". */
const loweredNotes = /^\s\d{1,3}(?:(?:,\s?|[–-])\d{1,3}|,?\s\[\d{1,3}\])+(?=\s+\p{Lu})/u;
const closingMarks = new RegExp(`^(?:${note}|${perhaps}|${closes})*`, 'u');

function closingIn(text: string, before: string): string {
  const marks = (closingMarks.exec(text) as RegExpExecArray)[0];
  const glued = /^"(?=(\p{L}))/u.exec(text.slice(marks.length));
  if (!glued) {
    const notes = /(?:\p{Ll}{3}|[\p{Pe}%])$/u.test(before) ? loweredNotes.exec(text.slice(marks.length)) : null;
    return marks + (notes?.[0] ?? '');
  }
  // A straight quotation mark between a full stop and a glued word, as scrapers leave it: it closes what stands open.
  const open = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return open || /\p{Ll}/u.test(glued[1] as string) ? `${marks}"` : marks;
}

/** A bracket that was opened inside the sentence, not at its beginning, is closed behind the mark: "nine pounds (!) a head". */
export function isInsideBracket({ before, closing, whole }: Mark): boolean {
  if (!/^["'”’»]*[)\]）】］]/u.test(closing)) return false;
  const opened = Math.max(...['(', '[', '（', '【', '［'].map((bracket) => before.lastIndexOf(bracket)));
  return opened >= 0 && !(whole && before.slice(0, opened).trim() === '');
}
