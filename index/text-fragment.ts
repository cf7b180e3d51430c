import { type Article, type Block, type Span, trimmed } from './article.ts';
import { oncePer } from './once-per.ts';
import { residueOf } from './residue.ts';
import { spansOutside } from './spans-outside.ts';

/** UTF-16 units, percent-encoded: a text up to the first is named whole, of a longer one its first and last words, each up to the second. */
const longestWhole = 90;
const longestEnd = 45;
/** Fewer words than this are too easily found elsewhere. */
const fewestWords = 3;

const residueIn = oncePer(residueOf);
const foldedText = oncePer(({ text, title }: Article) => `${title}\n${folded(text)}`);

interface Slice {
  readonly section: string;
  readonly span: Span;
}

/**
 * The directive by which browsers find and mark words on a page: `text=prefix-,start,end,-suffix`. On a page of `ours` words
 * beside it are added only where they are needed to tell it from others, since a quote's anchor is there as well; in the
 * `original` always those of the same paragraph. Undefined where nothing can be named.
 */
export function textFragment(
  article: Article,
  { section, span }: Slice,
  page: 'ours' | 'original',
): string | undefined {
  const pieces = piecesIn(article, section, span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const found = pieces.length === 1 ? wholeOrEnds(article, first) : ends(article, first, last);
  if (!found) return undefined;
  const isKnown = occursOnce(article, found.start);
  const beside = page === 'original' || !isKnown;
  const prefix = beside ? wordsBefore(article, first) : '';
  const suffix = beside ? wordsAfter(article, last) : '';
  if (page === 'ours' && !isKnown && prefix === '' && suffix === '') return undefined;
  const parts = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(found.start),
    ...(found.end ? [encoded(found.end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** A stretch of one paragraph, cell or line, with that as a whole. */
interface Piece extends Span {
  readonly around: Span;
}

function piecesIn(article: Article, number: string, span: Span): Piece[] {
  const { text, sections } = article;
  const section = sections.find((one) => one.number === number);
  // Not in headings: a page has them twice, in its table of contents too.
  const parts = (section?.blocks ?? []).flatMap((block) => partsOf(text, block));
  return parts.flatMap((part) => {
    return spansOutside(part, residueIn(article)).flatMap((around) => {
      const clipped = { start: Math.max(around.start, span.start), end: Math.min(around.end, span.end) };
      const piece = trimmed(text, clipped);
      return piece.start < piece.end && /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))
        ? [{ ...piece, around: trimmed(text, around) }]
        : [];
    });
  });
}

function partsOf(text: string, block: Block): readonly Span[] {
  if (block.cells) return block.cells;
  if (block.kind !== 'code') return [block];
  const lines = [...text.slice(block.start, block.end).matchAll(/[^\n\r\u2028\u2029]+/g)];
  return lines.map(({ index, 0: { length } }) => ({ start: block.start + index, end: block.start + index + length }));
}

interface Found {
  readonly start: string;
  readonly end?: string;
}

function wholeOrEnds(article: Article, piece: Piece): Found | undefined {
  const words = shown(article.text, piece);
  return encoded(words).length <= longestWhole ? { start: words } : ends(article, piece, piece);
}

/** The first words of one piece and the last words of another, none of which comes twice in between. */
function ends({ text }: Article, first: Piece, last: Piece): Found | undefined {
  const start = headOf(shown(text, first), longestEnd);
  const rest = folded(text.slice(first.start, last.end)).slice(folded(start).length);
  const whole = shown(text, last);
  for (const most of [longestEnd, 2 * longestEnd, 4 * longestEnd]) {
    const end = tailOf(whole, most);
    const wanted = folded(end);
    if (wanted !== '' && rest.indexOf(wanted) === rest.length - wanted.length) return { start, end };
  }
  return undefined;
}

/** As many whole words as fit from the beginning on, at least a few. */
function headOf(words: string, most: number): string {
  return wordEnds(words).reduce((kept, end, i) => {
    const head = words.slice(0, end);
    return i < fewestWords || encoded(head).length <= most ? head : kept;
  }, '');
}

function tailOf(words: string, most: number): string {
  const starts = wordStarts(words).reverse();
  return starts.reduce((kept, start, i) => {
    const tail = words.slice(start);
    return i < fewestWords || encoded(tail).length <= most ? tail : kept;
  }, '');
}

function wordsBefore({ text }: Article, { start, around }: Piece): string {
  return tailOf(shown(text, { start: around.start, end: start }), longestEnd / 2);
}

function wordsAfter({ text }: Article, { end, around }: Piece): string {
  return headOf(shown(text, { start: end, end: around.end }), longestEnd / 2);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Browsers find whole words only; the ones in a row of a text, with their places in it. */
function wordsIn(text: string): Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

function wordEnds(text: string): number[] {
  return wordsIn(text).map(({ index, segment }) => index + segment.length);
}

function wordStarts(text: string): number[] {
  return wordsIn(text).map(({ index }) => index);
}

function occursOnce(article: Article, words: string): boolean {
  const text = foldedText(article);
  const wanted = folded(words);
  const at = text.indexOf(wanted);
  return at >= 0 && text.indexOf(wanted, at + 1) < 0;
}

/** As a browser compares: blanks and capitals don't matter. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function shown(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** A dash, a comma and an ampersand mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
