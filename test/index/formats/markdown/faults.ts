import type { Draft, Span } from '../../../../index/article.ts';

/** What a draft of a file breaks of what every draft promises; empty where it keeps it all. */
export function faultsOf(file: string, draft: Draft): string[] {
  return [
    ...faultsOfSections(draft),
    ...faultsOfBlocks(draft),
    ...faultsOfSource(file, draft),
    ...lettersOutside(draft),
  ];
}

function faultsOfSections({ text, sections }: Draft): string[] {
  const isPartition = sections.map(({ span }) => text.slice(span.start, span.end)).join('') === text;
  const isUnique = new Set(sections.map(({ number }) => number)).size === sections.length;
  return [...(isPartition ? [] : ['sections do not partition']), ...(isUnique ? [] : ['a number is twice'])];
}

/** Blocks are in order and inside their section; labels and cells inside their block; leads before it. */
function faultsOfBlocks({ text, sections, links = [], residue = [] }: Draft): string[] {
  const faults: string[] = [];
  const isInside = ({ start, end }: Span, outer: Span): boolean =>
    outer.start <= start && start <= end && end <= outer.end;
  for (const { span, heading, blocks } of sections) {
    let last = span.start;
    for (const part of [...(heading ? [heading] : []), ...blocks]) {
      if (part.start < last || part.end > span.end || part.start >= part.end) faults.push('a block is out of place');
      last = part.end;
    }
    for (const block of blocks) {
      const inside = [...(block.label ? [block.label] : []), ...(block.cells ?? [])];
      if (!inside.every((one) => isInside(one, block))) faults.push('a label or cell is outside');
      if (block.label && block.label.start !== block.start) faults.push('a label is not first');
      const leads = block.leads ?? [];
      if (leads.some(({ start, end }) => start < 0 || end > block.start || start >= end))
        faults.push('a lead is not before');
      if (leads.some(({ start }, i) => start < (leads[i - 1]?.start ?? 0))) faults.push('leads are out of order');
    }
  }
  const whole = { start: 0, end: text.length };
  if (![...links, ...residue].every((one) => one.start < one.end && isInside(one, whole)))
    faults.push('a link is outside');
  return faults;
}

/** Every letter and digit has its place in the file, where the same stands, or what stands for it. */
function faultsOfSource(file: string, { text, source = [] }: Draft): string[] {
  const mapped = new Uint8Array(text.length);
  const faults: string[] = [];
  for (const { text: at, source: from, length, width } of source) {
    mapped.fill(1, at, at + length);
    if (from + (width ?? length) > file.length) faults.push('a source is outside');
    if (width === undefined && file.slice(from, from + length) !== text.slice(at, at + length))
      faults.push('a source differs');
  }
  if ([...text.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => mapped[index] === 0))
    faults.push('a letter has no source');
  return faults;
}

/** Outside of headings and blocks there are no letters but those of the title and of residue. */
function lettersOutside({ text, sections, residue = [], metadata }: Draft): string[] {
  const spans = [...sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]), ...residue];
  let at = 0;
  let outside = '';
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    outside += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  const rest = (outside + text.slice(at)).trim();
  return /[\p{L}\p{N}]/u.test(rest) && rest !== metadata?.title ? [`outside: ${rest}`] : [];
}
