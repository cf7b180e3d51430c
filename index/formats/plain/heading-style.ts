import { isContainer } from '../label-words.ts';
import type { Line } from './line.ts';
import type { Paragraph } from './paragraphs.ts';
import { isCapitals } from './titles.ts';

/** How a heading looks; headings of one `key` stand on one level. */
export interface HeadingStyle {
  readonly key: string;
  /** Of two styles, the one with the lower rank stands above. Within one rank, whichever came first does. */
  readonly rank: number;
}

/** Ranks leave room between them for the levels inside each kind. */
const ranks = { named: 0, drawn: 20, version: 40, date: 41, capitals: 42, starred: 43, number: 50, plain: 80 };
const containers = ['part', 'book', 'title', 'chapter'];
/** Columns by which a line in the middle of the page may be off it. */
const offCentre = 10;

export function styleOf({ words, lines, heading, mark }: Paragraph, width: number): HeadingStyle {
  const label = mark?.label;
  if (label?.style === 'named') return { key: label.called ?? '§', rank: ranks.named + rankOfName(label.called) };
  if (label?.style === 'compound') return numberStyle(label.number.split('.').length);
  const drawn = heading?.rank;
  if (heading?.sign === 'marked' && /^[*-]/.test(words))
    return { key: `* ${drawn}`, rank: ranks.starred + (drawn ?? 0) };
  if (drawn !== undefined) return { key: `${heading?.sign} ${drawn}`, rank: ranks.drawn + drawn };
  if (label)
    return label.style === 'digits' || label.style === 'bare'
      ? numberStyle(1)
      : { key: label.style, rank: ranks.number };
  if (heading?.sign === 'version' || heading?.sign === 'date') return { key: heading.sign, rank: ranks[heading.sign] };
  if (isCapitals(words.replace(/\s+/gu, ' ')) || isCentred(lines[0], width))
    return { key: 'capitals', rank: ranks.capitals };
  return { key: 'plain', rank: ranks.plain };
}

function numberStyle(parts: number): HeadingStyle {
  return { key: `number ${parts}`, rank: ranks.number + parts - 1 };
}

function rankOfName(called: string | undefined): number {
  if (called === 'article' || called === 'artículo' || called === 'artikel') return 6;
  if (!isContainer(called)) return 8;
  const at = containers.indexOf(called ?? '');
  return at >= 0 ? at : 4;
}

function isCentred(line: Line | undefined, width: number): boolean {
  return line !== undefined && line.indent >= 8 && Math.abs(width - line.width - line.indent) <= offCentre;
}

/** A heading that is open, with the styles that stand on its level. */
interface Level {
  readonly keys: Set<string>;
  readonly rank: number;
  /** Something other than a heading stands right below the last one. */
  hasText: boolean;
}

/**
 * The depth of each heading, 1 for the highest. A style that is open closes what stands below it; a new one goes below, or above
 * what ranks lower. Numbers that begin behind a heading with text of its own ("Preamble") stand on its level. The title of the
 * whole holds no others: it is on the highest level.
 */
export function depthsOf(styles: readonly (HeadingStyle | undefined)[]): (number | undefined)[] {
  const open: Level[] = [];
  const isTitle = styles[0] && !styles.slice(1).some((style) => style?.key === styles[0]?.key);
  return styles.map((style, i) => {
    if (!style) return undefined;
    if (i === 0 && isTitle) return 1;
    const hasText = i + 1 < styles.length && styles[i + 1] === undefined;
    place(open, style, hasText);
    return open.length;
  });
}

function place(open: Level[], { key, rank }: HeadingStyle, hasText: boolean): void {
  const known = open.findIndex(({ keys }) => keys.has(key));
  if (known >= 0) open.length = known + 1;
  else {
    while (open.length > 0 && (open.at(-1) as Level).rank > rank) open.pop();
    const last = open.at(-1);
    const isBeside = last?.hasText && key.startsWith('number 1') && last.keys.has('capitals');
    if (isBeside) last?.keys.add(key);
    else open.push({ keys: new Set([key]), rank, hasText });
  }
  const level = open.at(-1);
  if (level) level.hasText = hasText;
}
