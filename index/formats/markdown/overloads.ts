import { linesOf } from '../lines.ts';

/** More than anybody sets: brackets and marks of emphasis (a pair of them for one) in one paragraph, containers in one line. */
const most = { brackets: 1_000, emphases: 2_000, containers: 32 } as const;
/** The constructs of micromark that take the square of their number, or its cube; without them the marks stay in the text. */
const constructs = {
  brackets: ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  emphases: ['attention'],
  containers: ['blockQuote', 'list'],
} as const;

/** The constructs that a part of a file has too much of to be read. */
export function overloadsOf(part: string): string[] {
  const found = new Set<keyof typeof most>();
  const counted = { brackets: 0, emphases: 0 };
  for (const { start, end } of linesOf(part)) {
    const line = part.slice(start, end);
    if (/^\s*(?:$|[-+|#]|\d+[.)]|\*\s)|\|/.test(line)) counted.brackets = 0;
    if (/^\s*(?:$|[-+>|#]|\d+[.)]|\*\s)/.test(line)) counted.emphases = 0;
    for (const [run] of line.matchAll(/[*_]+/g)) counted.emphases += Math.ceil(run.length / 2);
    for (const _ of line.matchAll(/[[\]]/g)) counted.brackets++;
    if (counted.brackets > most.brackets) found.add('brackets');
    if (counted.emphases > most.emphases) found.add('emphases');
    if (containersIn(line) > most.containers) found.add('containers');
  }
  return [...found].flatMap((kind) => constructs[kind]);
}

/** Marks of quotations and items that a line begins with. */
function containersIn(line: string): number {
  const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,40}/.exec(line)?.[0] ?? '';
  return marks.replace(/[^->+*.)]/g, '').length;
}
