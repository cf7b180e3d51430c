import type { Section } from '../article.ts';
import { labelHeadings } from './numbered-headings.ts';
import { cutAtNumbers, labelsOfBlocks } from './numbered-parts.ts';
import { ownNumbers } from './own-numbers.ts';
import type { Part } from './part.ts';

/** Share of the outermost parts that must be numbered; fewer are a numbered list in an article that has no numbers of its own. */
const shareOfOutermost = 1 / 3;

/**
 * Gives every part a number. Where the author numbered headings, paragraphs or items, theirs are kept, gaps and all, and the
 * others are named after the number before them (`4+1`); where nothing is numbered, sections are counted as their headings nest.
 */
export function numberSections(text: string, parts: readonly Part[]): Omit<Section, 'span'>[] {
  const labels = labelsOfBlocks(text, parts);
  const labelled = cutAtNumbers(text, labelHeadings(text, parts, labels), labels);
  if (isNumbered(labelled)) return sectionsFrom(labelled, ownNumbers(labelled));
  return sectionsFrom(parts, countedNumbers(parts));
}

function sectionsFrom(parts: readonly Part[], numbers: readonly string[]): Omit<Section, 'span'>[] {
  return parts.map(({ heading, path, blocks, label }, i) => ({
    number: numbers[i] as string,
    ...(label && { own: true as const }),
    ...(label?.called && { called: label.called }),
    ...(heading && { heading }),
    path,
    blocks,
  }));
}

/** Of the parts that stand under no number, enough have one. */
function isNumbered(parts: readonly Part[]): boolean {
  let inside = Number.POSITIVE_INFINITY;
  let [numbered, others] = [0, 0];
  for (const { label, depth, heading } of parts) {
    if (depth > inside) continue;
    inside = label ? depth : Number.POSITIVE_INFINITY;
    if (label) numbered++;
    else if (heading) others++;
  }
  return numbered > 0 && numbered >= (numbered + others) * shareOfOutermost;
}

/** A heading that is open, and how many of its rank came before it under the same parent. */
interface Level {
  depth: number;
  count: number;
}

/** Numbers like 3 and 3.2 by how headings nest; what stands before the first heading is section 0. Without headings, 1, 2, 3. */
function countedNumbers(parts: readonly Part[]): string[] {
  const isHeaded = parts.some(({ heading }) => heading);
  const open: Level[] = [];
  return parts.map(({ heading, depth }, i) => {
    if (!isHeaded) return String(i + 1);
    if (!heading) return '0';
    descend(open, depth);
    return open.map(({ count }) => count).join('.');
  });
}

/** A heading deeper than the last opens a level; where levels were skipped on the way down, they count as one. */
function descend(open: Level[], depth: number): void {
  while ((open.at(-1)?.depth ?? 0) > depth && (open.at(-2)?.depth ?? 0) >= depth) open.pop();
  const level = open.at(-1);
  if (level && level.depth >= depth) open[open.length - 1] = { depth, count: level.count + 1 };
  else open.push({ depth, count: 1 });
}
