import type { Block } from '../article.ts';
import { type Ranked, ranksOf } from './label-rows.ts';
import { numberingAmong, withLetters } from './label-series.ts';
import { type Label, labelOf } from './labels.ts';
import { type BlockLabels, isSimple, listsAmong } from './numbered-lists.ts';
import type { Part } from './part.ts';

/** Longest paragraph, in UTF-16 units, that may be the title of a rule: "101 Everyone needs a code". */
const longestTitle = 80;

/** What paragraphs and items begin with, but for answers to a question, asides, tables and code. */
export function labelsOfBlocks(text: string, parts: readonly Part[]): BlockLabels {
  const labels = new Map<Block, Label>();
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'prose' || block.aside || block.leads?.some(({ kind }) => kind === 'question')) continue;
    const label = labelOf(text.slice(block.start, Math.min(block.end, block.start + longestTitle)));
    const isTitle = label?.style !== 'bare' || block.end - block.start <= longestTitle;
    if (label && label.style !== 'version' && isTitle) labels.set(block, label);
  }
  return labels;
}

/**
 * Cuts a part behind its heading into the paragraphs and items that the author numbered: all with a number of several parts
 * ("9.1(1)") or a name ("Rule 3"); simple ones ("3.", "(b)") below those and below a numbered heading, and where a list of rules
 * or questions is what the article, or that part of it, is made of. The steps of a how-to stay items of their section.
 */
export function cutAtNumbers(text: string, parts: readonly Part[], labels: BlockLabels): Part[] {
  if (labels.size === 0) return [...parts];
  const firm = numberingAmong([...labels.values()].filter((label) => !isSimple(label)));
  // Where nothing is headed, a paragraph without a number belongs to the number before it, and all before the first together.
  const isHeaded = parts.some(({ heading }) => heading);
  const wholes = isHeaded ? parts : [{ path: [], depth: 0, blocks: parts.flatMap(({ blocks }) => blocks) }];
  const lists = listsAmong(text, wholes, labels);
  const cut = wholes.flatMap((part) => cutPart(part, cutsOf(part, labels, firm, lists.has(part))));
  return isHeaded || cut.some(({ label }) => label) ? cut : [...parts];
}

/** The labels in a part that make sections, by their blocks. */
function cutsOf(
  { blocks, label: own, heading }: Part,
  labels: BlockLabels,
  firm: ReadonlySet<Label>,
  isList: boolean,
): ReadonlyMap<Block, Ranked> {
  if (own?.style === 'version') return new Map();
  let below = own !== undefined;
  const found = blocks.flatMap((block, i) => {
    const label = labels.get(block);
    if (!label || (i === 0 && own && !heading)) return [];
    if (isSimple(label)) return isList || (below && isPoint(label, own)) ? [{ block, label }] : [];
    below ||= firm.has(label);
    return firm.has(label) ? [{ block, label }] : [];
  });
  // The titles of rules need no order: "101 Everyone needs a code".
  const isFirm = (label: Label): boolean => !isSimple(label) || label.style === 'bare';
  const ranked = ranksOf(withLetters(found.map(({ label }) => label)), isFirm);
  return new Map(found.flatMap(({ block }, i) => (ranked[i] ? [[block, ranked[i]] as const] : [])));
}

/** Below a number, "(b)" is a part of it; "2." may be a step, unless it stands below "Article 5". */
function isPoint({ style }: Label, own: Label | undefined): boolean {
  if (style === 'bare') return false;
  return style !== 'digits' || own === undefined || own.style === 'named';
}

function cutPart(part: Part, cuts: ReadonlyMap<Block, Ranked>): Part[] {
  if (cuts.size === 0) return [part];
  const head: Block[] = [];
  const cut: (Part & { readonly blocks: Block[] })[] = [];
  const path = part.heading ? [...part.path, part.heading] : part.path;
  for (const block of part.blocks) {
    const ranked = cuts.get(block);
    if (ranked)
      cut.push({ path, depth: part.depth + 1 + ranked.rank, blocks: [block], label: inPlace(ranked, part.label) });
    else (cut.at(-1)?.blocks ?? head).push(block);
  }
  const own = part.heading || head.length > 0 ? [{ ...part, blocks: head }] : [];
  return [...own, ...cut];
}

/** A simple number below another is cited behind it, in brackets: 4(2), 4(2)(b); not so "(1)" below none, and 4a below 4. */
function inPlace({ label, rank }: Ranked, above: Label | undefined): Label {
  if (!isSimple(label)) return label;
  const isWhole = above ? isWithin(label.number, above.number) : rank === 0;
  if (!isWhole) return { ...label, style: 'parenthesised' };
  return label.style === 'parenthesised' || label.style === 'bare' ? { ...label, style: 'digits' } : label;
}

function isWithin(number: string, above: string): boolean {
  return (
    number.startsWith(above) &&
    /^[a-z]\d|^[a-z]\+|^[a-z]$|^\d+[a-z]/.test(number.slice(above.length)) &&
    /\d/.test(number)
  );
}
