import type { Article, Span } from '../article.ts';
import { oncePer } from '../once-per.ts';
import { dashes, type Folded, foldText, foldWithOffsets, markup, quoteMarks } from './fold.ts';

/** In what a text can differ from a slice and still be the same words. */
export type Likeness =
  | 'spacing'
  | 'case'
  | 'quote marks'
  | 'dashes'
  | 'markup'
  | 'characters'
  | 'punctuation at its ends';

/** Where a text stands: whole words before parts of words. */
export interface Found {
  readonly spans: readonly Span[];
  /** It never stands as words of its own, only inside longer ones. */
  readonly insideWord: boolean;
}

/** Occurrences that are counted in one article. */
export const mostCounted = 10_000;

/** Every place where the text stands to the letter. */
export function findExact(text: string, wanted: string): Found {
  const spans = occurrences(text, wanted).map((start) => ({ start, end: start + wanted.length }));
  return wholeWordsFirst(text, spans);
}

/** Every place where it stands when both are folded. `folded` is `foldText(article.text)`. */
export function findNear(article: Article, folded: string, wanted: string): Found {
  const found = wanted === '' ? [] : occurrences(folded, wanted);
  if (found.length === 0) return { spans: [], insideWord: false };
  const { starts, ends }: Folded = foldWithOffsets(article.text);
  const spans = found.map((at) => ({ start: starts[at] as number, end: ends[at + wanted.length - 1] as number }));
  return wholeWordsFirst(article.text, spans);
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < mostCounted; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
  }
  return found;
}

function wholeWordsFirst(text: string, spans: readonly Span[]): Found {
  const whole = spans.filter(({ start, end }) => isEdge(text, start) && isEdge(text, end));
  return { spans: whole.length > 0 ? whole : spans, insideWord: whole.length === 0 && spans.length > 0 };
}

/** Whether a word begins or ends here, or the script writes without blanks. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  const letter = /^[\p{L}\p{M}\p{N}]/u;
  const ideographic = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud8bf]/;
  const last = [...before].at(-1) ?? '';
  return !letter.test(last) || !letter.test(after) || ideographic.test(last) || ideographic.test(after);
}

/** The folded text without punctuation at its ends, as somebody adds or drops it when quoting. */
export function withoutEnds(folded: string): string {
  return folded.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

const evened: Readonly<Record<Likeness, (text: string) => string>> = {
  markup: (text) => text.replace(new RegExp(`${markup.source}|^\\s*-?[>#]+`, 'gmu'), ''),
  characters: (text) =>
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll('…', '...')
      .normalize('NFKD'),
  spacing: (text) => text.replace(/[\s\p{Cc}]/gu, ''),
  case: (text) => text.toUpperCase().toLowerCase(),
  'quote marks': (text) => text.replace(new RegExp(quoteMarks.source, 'gu'), ''),
  dashes: (text) => text.replace(new RegExp(dashes.source, 'gu'), ''),
  'punctuation at its ends': (text) => text.replace(/^[\s.,;:!?。，、；：！？]+|[\s.,;:!?。，、；：！？]+$/gu, ''),
};

/** In what the two differ: whatever can't be evened out by all the others. Empty when all of them together can't. */
export function likenesses(yours: string, theirs: string): Likeness[] {
  const kinds = Object.keys(evened) as Likeness[];
  const differ = (left: readonly Likeness[]): boolean => {
    const even = (text: string): string => left.reduce((rest, kind) => evened[kind](rest), text);
    return even(yours) !== even(theirs);
  };
  return differ(kinds) ? [] : kinds.filter((kind) => differ(kinds.filter((other) => other !== kind)));
}

/** Folding is the slow step; an article is folded once. */
export const foldedTextOf = oncePer(({ text }: Article) => foldText(text));
