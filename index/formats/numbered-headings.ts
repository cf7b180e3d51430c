import type { Block } from '../article.ts';
import { numberingAmong, seriesOf, withLetters } from './label-series.ts';
import { type Label, labelOf } from './labels.ts';
import type { BlockLabels } from './numbered-lists.ts';
import type { Part } from './part.ts';

/** A heading with what it begins with, and the paragraphs below it that go on with its number. */
interface Labelled {
  readonly part: Part;
  readonly label: Label;
  readonly goingOn: readonly Block[];
}

/**
 * Gives the parts the labels of their headings, where these are a numbering. Paragraphs that go on with them ("2. Grant of
 * licence. You may …" behind the heading "1. Definitions.", "Article V – …" behind "Article IV") become parts beside.
 */
export function labelHeadings(text: string, parts: readonly Part[], labels: BlockLabels): Part[] {
  const found = labelled(text, parts, labels);
  const counted = new Set([
    ...numberingAmong(
      found.flatMap(({ label, goingOn }) => [label, ...goingOn.map((block) => labels.get(block) as Label)]),
    ),
    ...found.flatMap(({ part, label }) => (part.isCounted ? [label] : [])),
  ]);
  const byPart = new Map(found.filter(({ label }) => counted.has(label)).map((one) => [one.part, one]));
  const goingOn = new Set(found.filter(({ label }) => counted.has(label)).flatMap((one) => one.goingOn));
  const siblings = new Map<string, Part>();
  return parts.flatMap((part) => {
    const own = byPart.get(part);
    if (own?.label.style === 'named') siblings.set(seriesOf(own.label), part);
    return partsBeside(
      own ? { ...part, label: own.label } : part,
      (block) => {
        const label = labels.get(block);
        if (goingOn.has(block)) return part;
        return label?.style === 'named' && label.ending === 'mark' ? siblings.get(seriesOf(label)) : undefined;
      },
      labels,
    );
  });
}

function labelled(text: string, parts: readonly Part[], labels: BlockLabels): Labelled[] {
  const headed = parts.flatMap((part) => {
    const label = part.heading && labelOf(text.slice(part.heading.start, part.heading.end).trimStart());
    return label ? [{ part, label }] : [];
  });
  const lettered = withLetters(headed.map(({ label }) => label));
  let next = Number.POSITIVE_INFINITY;
  const found = headed.map(({ part }, i) => ({ part, label: lettered[i] as Label, goingOn: [] as readonly Block[] }));
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i] as Labelled;
    const value = digitsOf(one.label);
    found[i] = { ...one, goingOn: goingOnFrom(value, next, one.part.blocks, labels) };
    if (value >= 0) next = value;
  }
  return found;
}

function digitsOf({ style, number }: Label): number {
  return style === 'digits' ? Number.parseInt(number, 10) : Number.NaN;
}

/**
 * The paragraphs numbered right on, up to the next heading's number. A list of steps begins anew, and is none of them; a line that was
 * broken before a number ("section / 7. This …") is passed over.
 */
function goingOnFrom(value: number, next: number, blocks: readonly Block[], labels: BlockLabels): Block[] {
  const found: Block[] = [];
  let last = value;
  for (const block of blocks) {
    const label = labels.get(block);
    const own = label && !block.leads ? digitsOf(label) : Number.NaN;
    if (own <= last) break;
    if (own === last + 1) last = found.push(block) + value;
  }
  return last < next ? found : [];
}

/** The part, cut where a paragraph is the sibling of another. */
function partsBeside(part: Part, siblingOf: (block: Block) => Part | undefined, labels: BlockLabels): Part[] {
  const cut: (Part & { readonly blocks: Block[] })[] = [{ ...part, blocks: [] }];
  for (const block of part.blocks) {
    const sibling = siblingOf(block);
    const label = labels.get(block);
    if (sibling && label) cut.push({ path: sibling.path, depth: sibling.depth, blocks: [], label });
    cut.at(-1)?.blocks.push(block);
  }
  return cut;
}
