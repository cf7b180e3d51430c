import type { Article, Span } from '../article.ts';
import { oncePer } from '../once-per.ts';
import { type Folded, foldText, foldWithOffsets, type Letters } from './fold.ts';
import { hideNoteMarks, noteMarksAgree } from './note-marks.ts';
import { cutsNumber, type Found, isWhole, occurrences, wholeWordsFirst } from './occurrences.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type OtherWords, otherWords } from './word-breaks.ts';

/** A text as it is looked for: all of it or without the punctuation at its ends, with its note marks or without. */
export interface Wanted {
  readonly written: string;
  readonly letters: Letters;
  readonly hidesNotes: boolean;
}

/** Where a text stands letter by letter: as the same words, or, between other blanks and hyphens, as other words. */
export interface NearPlaces {
  readonly same: Found;
  readonly other: readonly OtherPlace[];
}

export interface OtherPlace {
  readonly span: Span;
  readonly words: readonly OtherWords[];
}

/** Letters whose neighbours are compared in one article; of what stands there more often, the first places are looked at. */
const mostCompared = 1_000_000;
const none: NearPlaces = { same: { spans: [], insideWord: false }, other: [] };

/** The ways to look for a text, the one that is most like it first. */
export function waysToFind(written: string): Wanted[] {
  return [false, true].flatMap((hidesNotes) => {
    const text = hidesNotes ? hideNoteMarks(written) : written;
    const folded = foldWithOffsets(text);
    const whole = { text, folded, from: 0, count: folded.text.length };
    return [whole, withoutEnds(whole)].map((letters) => ({ written, letters, hidesNotes }));
  });
}

/** Every place where it stands when both are folded. */
export function findNear(article: Article, wanted: Wanted, vocabulary: Vocabulary): NearPlaces {
  const { letters, hidesNotes } = wanted;
  const text = hidesNotes ? notesHidden(article).text : article.text;
  if (hidesNotes && text === article.text && letters.text === wanted.written) return none;
  const searched = hidesNotes ? foldedWithoutNotes(article) : foldedTextOf(article);
  const found = occurrences(searched, letters.folded.text.slice(letters.from, letters.from + letters.count));
  if (found.length === 0) return none;
  const folded = foldWithOffsets(text);
  const places = found
    .slice(0, Math.ceil(mostCompared / letters.count))
    .map((from) => ({ text, folded, from, count: letters.count }))
    .filter(
      (place) => !cutsCharacter(place) && (!hidesNotes || noteMarksAgree(wanted.written, letters, article.text, place)),
    )
    .map((place) => ({ span: spanOf(place), words: otherWords(letters, place, vocabulary) }))
    .filter(({ span }) => !cutsNumber(article.text, span.start) && !cutsNumber(article.text, span.end));
  return {
    same: wholeWordsFirst(
      article.text,
      places.filter(({ words }) => words.length === 0).map(({ span }) => span),
    ),
    other: places.filter(({ span, words }) => words.length > 0 && isWhole(article.text, span)),
  };
}

function spanOf({ folded, from, count }: Letters): Span {
  return { start: folded.starts[from] as number, end: folded.ends[from + count - 1] as number };
}

/** Whether a stretch ends inside a character: the e of é, the f of ﬁ. */
function cutsCharacter({ folded, from, count }: Letters): boolean {
  const isInside = (at: number): boolean =>
    /^\p{M}/u.test(folded.text.slice(at, at + 2)) || sharesCharacter(folded, at);
  return isInside(from) || isInside(from + count);
}

/** A mark that folding left before a figure shares its place with it. */
function sharesCharacter({ text, starts }: Folded, at: number): boolean {
  return at > 0 && at < text.length && starts[at] === starts[at - 1] && /\p{L}/u.test(text.charAt(at - 1));
}

/** Without punctuation at the ends, as somebody adds or drops it when quoting; what belongs to a number stays. */
function withoutEnds(letters: Letters): Letters {
  const { text } = letters.folded;
  const from = /^(?:(?![\p{Sc}%‰°+=<>±])[^\p{L}\p{M}\p{N}])*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from).replace(/(?:(?![\p{Sc}%‰°+=<>±])[^\p{L}\p{M}\p{N}])+$/u, '');
  return { ...letters, from, count: rest.length };
}

/** Folding is the slow step; an article is folded once. */
const foldedTextOf = oncePer(({ text }: Article) => foldText(text));
const foldedWithoutNotes = oncePer((article: Article) => foldText(notesHidden(article).text));
/** An article's text with its note marks hidden. */
export const notesHidden = oncePer(({ text }: Article) => ({ text: hideNoteMarks(text) }));
