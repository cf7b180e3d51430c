import type { Block, Section } from '../article.ts';
import { type Label, labelOf, ordinalOf } from './labels.ts';

/** A section before it has a number. `depth` is that of its heading, 0 where there is none above it. */
export interface Part extends Pick<Section, 'heading' | 'path' | 'blocks'> {
  readonly depth: number;
  /** The author's number, where it counts as one. */
  readonly label?: Label;
}

/** Paragraphs or items numbered in a row without a heading that count as the article's own numbering. */
const fewestInARow = 3;
/** Headings beside a row of numbers that are no more than its title and what follows it. */
const mostHeadings = 2;

/**
 * Cuts a part behind its heading into the paragraphs and items that the author numbered: all with a number of several parts
 * ("9.1(1)") or a name ("Rule 3"); simple ones ("3.", "(b)") below a numbered heading, or where there is just one row of them.
 */
export function cutAtNumbers(text: string, parts: readonly Part[]): Part[] {
  const labels = new Map<Block, Label>();
  for (const { blocks } of parts) {
    for (const block of blocks) {
      const label = block.label && block.kind === 'prose' ? labelOf(text.slice(block.start, block.end)) : undefined;
      if (label && label.style !== 'bare' && label.style !== 'version') labels.set(block, label);
    }
  }
  if (labels.size === 0) return [...parts];
  const isNumbered = parts.some(({ label }) => label);
  const isOneRow = !isNumbered && isMostOf(parts, labels.size) && isSingleRow([...labels.values()].filter(isSimple));
  return parts.flatMap((part) => cutPart(part, labels, part.label !== undefined || isOneRow));
}

function isSimple({ style }: Label): boolean {
  return style === 'digits' || style === 'roman' || style === 'letter' || style === 'parenthesised';
}

/** What is numbered is what the text is made of: not a list of steps in a manual with headings. */
function isMostOf(parts: readonly Part[], numbered: number): boolean {
  const blocks = parts.reduce((sum, part) => sum + part.blocks.length, 0);
  return parts.filter(({ heading }) => heading).length <= mostHeadings || numbered >= blocks / 2;
}

/** Numbers that begin once, with 0 or 1, and go on to the end of the text. */
function isSingleRow(labels: readonly Label[]): boolean {
  const values = labels.filter(({ style }) => style === 'digits' || style === 'roman').map(ordinalOf);
  return (
    values.length >= fewestInARow &&
    (values[0] as number) <= 1 &&
    values.slice(1).every((value, i) => value > (values[i] as number))
  );
}

function cutPart(part: Part, labels: ReadonlyMap<Block, Label>, simpleToo: boolean): Part[] {
  const head: Block[] = [];
  const cut: (Part & { readonly blocks: Block[] })[] = [];
  const above = part.heading ? [...part.path, part.heading] : part.path;
  const ranks: Label['style'][] = [];
  for (const block of part.blocks) {
    const label = labels.get(block);
    if (label && (simpleToo || !isSimple(label) || cut.length > 0)) {
      const depth = part.depth + 1 + rankOf(label, ranks);
      cut.push({
        path: above,
        depth,
        blocks: [block],
        label: inBrackets(label, ranks.length > 1 || part.label !== undefined),
      });
    } else (cut.at(-1)?.blocks ?? head).push(block);
  }
  if (cut.length === 0) return [part];
  const own = part.heading || head.length > 0 ? [{ ...part, blocks: head }] : [];
  return [...own, ...cut];
}

/** How deep a label stands under the ones before it: one style inside another, as "(a)" in "1." */
function rankOf({ style }: Label, ranks: Label['style'][]): number {
  const known = ranks.indexOf(style);
  if (known >= 0) ranks.length = known + 1;
  else ranks.push(style);
  return ranks.length - 1;
}

/** A simple number below another is cited behind it, in brackets: 4(2), 4(2)(b). */
function inBrackets(label: Label, isBelow: boolean): Label {
  return isSimple(label) && isBelow ? { ...label, style: 'parenthesised' } : label;
}
