import { type Article, type Block, type Span, trimmed } from './article.ts';
import { kindOf } from './languages/sentence-ends/abbreviation.ts';
import { rulesFor } from './languages/sentence-ends/registry.ts';

/** A tag's name that a scraper left behind, glued to the first word of a sentence or before it. */
const leadingTag = /(?:^|(?<=[.!?]["”]?\s))(?:html|nbsp;?)\s*(?=["“'‘(]?\p{Lu})/gu;
/** A clause cut off behind a full stop, up to the next: `. , explore experience.` */
const cutOffClause = /(?<=[.!?]["”]?)\s+[,;]\s[^.!?]{0,400}(?:[.!?]|$)/gu;
/** More of them in a paragraph are its style. */
const mostClauses = 20;
/** A lone word in small letters behind the last sentence: `force.` */
const cutOffWord = /(?<=[.!?]["”]?)\s+\p{Ll}{1,40}[.!?]\s*$/u;

/**
 * What belongs to no sentence of an article: what its format's reader listed, what scraping left in its paragraphs, and numbers
 * of items that have no text. In order and disjoint; together with sentences and headings it covers every letter and digit of the blocks.
 */
export function residueOf({ text, sections, residue = [] }: Pick<Article, 'text' | 'sections' | 'residue'>): Span[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const inBlocks = blocks.flatMap((block) => {
    if (!hasSentences(block)) return [];
    return isLabelAlone(text, block) ? [trimmed(text, block)] : scrapedResidue(text, block);
  });
  return merged([...residue, ...inBlocks].sort((a, b) => a.start - b.start));
}

/**
 * What scraping left in a paragraph. A lone word at its end counts only where something else was left, too: elsewhere it is
 * the author's ("Any hope? none.").
 */
export function scrapedResidue(text: string, block: Block): Span[] {
  if (block.kind !== 'prose') return [];
  const words = text.slice(block.start, block.end);
  const found = [...words.matchAll(leadingTag), ...cutOffClauses(words)];
  const word = found.length > 0 ? cutOffWord.exec(words) : null;
  const spans = [...found, ...(word ? [word] : [])].map(({ 0: { length }, index }) => {
    return trimmed(text, { start: block.start + index, end: block.start + index + length });
  });
  return merged(spans.sort((a, b) => a.start - b.start));
}

/** The block is a number or a letter without any text behind it. */
export function isLabelAlone(text: string, { label, end }: Block): boolean {
  return label !== undefined && text.slice(label.end, end).trim() === '';
}

function hasSentences({ kind }: Block): boolean {
  return kind === 'prose' || kind === 'row';
}

/** Text that was cut into words and marks has a blank before every comma: there it tells nothing. */
function cutOffClauses(words: string): RegExpExecArray[] {
  const clauses = [...words.matchAll(cutOffClause)];
  if (clauses.length > mostClauses || (clauses.length > 0 && /[\p{L}\p{N}]\s+[,;]\s/u.test(words))) return [];
  return clauses.filter(({ index }) => {
    const sentence = words.slice(Math.max(0, index - 80), index).replace(/["”]$/, '');
    return !sentence.endsWith('.') || ['word', 'number'].includes(kindOf(sentence.slice(0, -1), rulesFor('en')));
  });
}

function merged(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
