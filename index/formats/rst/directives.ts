import { isBlank, type Line } from '../indented-lines.ts';
import { layCode } from '../page/code.ts';
import { closeGroup, openGroup } from '../page/page.ts';
import type { Context, Inside } from './context.ts';
import { layParagraph } from './lay-lines.ts';
import { layCsv, layListTable } from './list-tables.ts';
import { fieldLength } from './marks.ts';

const asides = new Set(
  `attention caution danger error hint important note tip warning admonition seealso todo topic sidebar versionadded versionchanged
  versionremoved deprecated`.split(/\s+/),
);
/** With a title behind the two colons. */
const titled = new Set(['admonition', 'topic', 'sidebar']);
const codes = new Set(
  'code code-block sourcecode parsed-literal prompt console ipython math productionlist graphviz plot'.split(' '),
);
/** What is for the page, or stands elsewhere. */
const hidden = new Set(
  `include literalinclude raw toctree contents index image meta highlight currentmodule module role default-role class rst-class
  tabularcolumns sectnum header footer program automodule autoclass autofunction autosummary kernel-doc sectionauthor codeauthor
  moduleauthor unicode replace date py:module py:currentmodule default-domain testsetup testcleanup kernel-figure`.split(
    /\s+/,
  ),
);
/** Whose words are all that stands below their options. */
const wrappers = new Set(
  `only container compound epigraph highlights pull-quote figure glossary hlist centered rubric tabs tab tab-item tab-set grid
  grid-item card dropdown table rst-table line-block`.split(/\s+/),
);

/** What is given to them is a title, or a part of the code. */
const isTitled = /^(?:rubric|centered|table|tab|tab-item|dropdown|card)$/;
const isGiven = /^(?:math|productionlist)$/;

/** Lays a directive: the first line is what stands behind its colons, which may be nothing. */
export function layDirective(context: Context, name: string, lines: readonly Line[], inside: Inside): void {
  const { page, file } = context;
  const { given, below } = partsOf(lines);
  const deeper = { depth: inside.depth + 1 };
  if (hidden.has(name)) return;
  if (asides.has(name)) layAside(context, name, given, below, inside);
  else if (codes.has(name)) layCode(page, file, isGiven.test(name) ? [...given, ...below] : below);
  else if (name.endsWith('-table')) {
    if (given.length > 0) layParagraph(context, given, {});
    if (name === 'csv-table') layCsv(context, lines, below);
    else layListTable(context, lines, below);
  } else if (wrappers.has(name)) {
    if (given.length > 0 && isTitled.test(name)) layParagraph(context, given, {});
    context.lay(context, below, deeper);
  } else {
    // What a function or an option is called, and what it does.
    for (const line of given) layParagraph(context, [line], inside);
    context.lay(context, below, given.length > 0 ? { ...deeper, role: 'definition' } : deeper);
  }
}

/** What is given to a directive, up to its options or a blank line, and what it contains. */
function partsOf(lines: readonly Line[]): { given: readonly Line[]; below: readonly Line[] } {
  let at = 0;
  const isOption = (line: Line): boolean => fieldLength(line) !== undefined;
  while (at < lines.length && (at === 0 || !isBlank(lines[at] as Line)) && !(at > 0 && isOption(lines[at] as Line)))
    at++;
  const given = lines.slice(0, at).filter((line) => !isBlank(line));
  while (at < lines.length && !isBlank(lines[at] as Line)) at++;
  return { given, below: lines.slice(at) };
}

function layAside(
  context: Context,
  name: string,
  given: readonly Line[],
  below: readonly Line[],
  { depth }: Inside,
): void {
  openGroup(context.page, 'aside', { aside: name });
  if (titled.has(name) && given.length > 0) {
    layParagraph(context, given, { role: 'title' });
    context.lay(context, below, { depth: depth + 1 });
  } else context.lay(context, [...given, ...below], { depth: depth + 1 });
  closeGroup(context.page);
}
