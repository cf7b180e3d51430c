import type { Section } from '../article.ts';
import { isContainer, type Label, labelOf, ordinalOf } from './labels.ts';
import { cutAtNumbers, type Part } from './numbered-parts.ts';

/** Fewer headings with a number than this are no numbering: "10 tips" may stand in any text. */
const fewestNumbered = 2;

/**
 * Gives every part a number. Where the author numbered headings, paragraphs or items, theirs are kept, gaps and all, and the
 * others are named after the number before them (`4+1`); where nothing is numbered, sections are counted as their headings nest.
 */
export function numberSections(text: string, parts: readonly Part[]): Omit<Section, 'span'>[] {
  const labelled = cutAtNumbers(text, withHeadingLabels(text, parts));
  const numbers = labelled.some(({ label }) => label) ? ownNumbers(labelled) : countedNumbers(labelled);
  return labelled.map(({ heading, path, blocks, label }, i) => ({
    number: numbers[i] as string,
    ...(label && { own: true as const }),
    ...(label?.called && { called: label.called }),
    ...(heading && { heading }),
    path,
    blocks,
  }));
}

/** Labels of one style count where they go on from one another; a single one, or "3 reasons" and "10 tips", don't. */
function withHeadingLabels(text: string, parts: readonly Part[]): Part[] {
  const found = parts.map(({ heading }) => heading && labelOf(text.slice(heading.start, heading.end)));
  const all = found.flatMap((label) => (label ? [label] : []));
  const counts = new Map(
    all.map((one) => [styleOf(one), isNumbering(all.filter((label) => styleOf(label) === styleOf(one)))]),
  );
  return parts.map((part, i) => {
    const label = found[i];
    return label && counts.get(styleOf(label)) ? { ...part, label } : part;
  });
}

function styleOf({ style }: Label): Label['style'] {
  return style === 'compound' || style === 'bare' ? 'digits' : style;
}

function isNumbering(labels: readonly Label[]): boolean {
  if (labels.length < fewestNumbered) return false;
  const [{ style } = { style: 'digits' }] = labels;
  if (style === 'named' || style === 'version') return true;
  const values = labels.filter(({ style: own }) => own !== 'compound').map(ordinalOf);
  const steps = values.slice(1).map((value, i) => value - (values[i] as number));
  // It goes on, or begins anew under another heading.
  const inOrder = steps.filter((step, i) => (step > 0 && step <= 10) || (values[i + 1] as number) <= 1).length;
  return values.length === 0 || ((values[0] as number) <= 2 && inOrder >= steps.length * 0.8);
}

/** The authors' numbers, made unique by those above them; for what has none, the number before it and a count. */
function ownNumbers(parts: readonly Part[]): string[] {
  const bare = parts.map(({ label }) => label && label.style !== 'parenthesised' && label.number);
  const times = new Map<string, number>();
  for (const number of bare) if (number) times.set(number, (times.get(number) ?? 0) + 1);
  const taken = new Set<string>();
  const open: { readonly depth: number; readonly number: string; readonly own: boolean }[] = [];
  let last = '0';
  let since = 0;
  return parts.map(({ label, depth, heading }, i) => {
    while ((open.at(-1)?.depth ?? -1) >= depth && open.length > 0) open.pop();
    const above = open.findLast(({ own }) => own)?.number;
    const wanted = label ? wantedNumber(label, above, (times.get(bare[i] as string) ?? 0) > 1) : undefined;
    if (!label) since++;
    const free = i === 0 && !heading && !taken.has('0') && !times.has('0') ? '0' : `${last}+${since}`;
    const number = unique(wanted ?? free, taken);
    if (label) {
      last = number;
      since = 0;
    }
    taken.add(number);
    if (heading || label) open.push({ depth, number, own: label !== undefined });
    return number;
  });
}

function wantedNumber(label: Label, above: string | undefined, isRepeated: boolean): string {
  const { number, style, called } = label;
  if (style === 'parenthesised') return `${above ?? ''}(${number})`;
  if (!isRepeated) return number;
  if (isContainer(called)) return `${called} ${number}`;
  return above === undefined || number.startsWith(`${above}.`) ? number : `${above}.${number}`;
}

function unique(number: string, taken: ReadonlySet<string>): string {
  let one = number;
  for (let n = 1; taken.has(one); n++) one = `${number}+${n}`;
  return one;
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
