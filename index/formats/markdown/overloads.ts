import { linesOf } from '../lines.ts';

/** More than anybody sets: brackets and marks of emphasis (a pair of them for one) in one paragraph, containers in one line, items in one another. */
const most = { brackets: 1_000, emphases: 2_000, containers: 32 } as const;
/** The constructs of micromark that take the square of their number, or its cube; without them the marks stay in the text. */
const constructs = {
  brackets: ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  emphases: ['attention'],
  containers: ['blockQuote', 'list'],
} as const;

/** What a part of a file has too much of to be read. */
export interface Overload {
  /** The constructs that aren't read in it. */
  readonly constructs: readonly string[];
  /** Where the first line begins that is too much. */
  readonly at: number;
}

/** Undefined for a part that can be read as it is. */
export function overloadOf(part: string): Overload | undefined {
  const found = new Map<keyof typeof most, number>();
  const counted = { brackets: 0, emphases: 0, containers: 0 };
  const levels: number[] = [];
  for (const { start, end } of linesOf(part)) {
    const line = part.slice(start, end);
    if (/^\s*(?:$|[-+|#]|\d+[.)]|\*\s)|\|/.test(line)) counted.brackets = 0;
    if (/^\s*(?:$|[-+>|#]|\d+[.)]|\*\s)/.test(line)) counted.emphases = 0;
    for (const [run] of line.matchAll(/[*_]+/g)) counted.emphases += Math.ceil(run.length / 2);
    for (const _ of line.matchAll(/[[\]]/g)) counted.brackets++;
    counted.containers = Math.max(containersIn(line), levelOf(line, levels));
    for (const kind of kinds) if (counted[kind] > most[kind] && !found.has(kind)) found.set(kind, start);
  }
  if (found.size === 0) return undefined;
  return { constructs: [...found.keys()].flatMap((kind) => constructs[kind]), at: Math.min(...found.values()) };
}

const kinds = ['brackets', 'emphases', 'containers'] as const;

/** How deep an item stands in those before it, by its indent; `levels` are the indents of those that are open, which it changes. */
function levelOf(line: string, levels: number[]): number {
  const [, indent] = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]/.exec(line) ?? [];
  if (indent === undefined) {
    if (/^\S/.test(line)) levels.length = 0;
    return 0;
  }
  while ((levels.at(-1) ?? -1) >= indent.length) levels.pop();
  return levels.push(indent.length);
}

/** Marks of quotations and items that a line begins with. */
function containersIn(line: string): number {
  const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,40}/.exec(line)?.[0] ?? '';
  return marks.replace(/[^->+*.)]/g, '').length;
}
