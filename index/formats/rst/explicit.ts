import { extentOf, type Line, lineBehind, withFirst } from '../indented-lines.ts';
import { closeGroup, openGroup } from '../page/page.ts';
import type { Context, Inside } from './context.ts';
import { layDirective } from './directives.ts';

const note = /^\.\. \[(?:\d+|#[\w-]*|\*)\](?:\s+|$)/;
const citation = /^\.\. (?=\[[\w.-]+\](?:\s|$))/;
const directive = /^\.\. (?:\|[^|]+\|\s+)?(?<name>[A-Za-z][\w.+:-]*?) ?::(?:\s+|$)/;
const target = /^(?:\.\. )?__(?:\s|:)|^\.\. _/;

/** Lays what begins with two dots: a note, a directive; comments and targets are for the page. The number of its lines; 0 for none. */
export function layExplicit(context: Context, lines: readonly Line[], at: number, inside: Inside): number {
  const line = lines[at] as Line;
  if (!/^\.\.(?:\s|$)/.test(line.words)) return /^__ \S/.test(line.words) ? 1 : 0;
  const length = 1 + extentOf(lines, at + 1, line.indent);
  const below = lines.slice(at + 1, at + length);
  const mark = note.exec(line.words) ?? citation.exec(line.words);
  if (mark) {
    openGroup(context.page, 'aside', { aside: 'footnote' });
    context.lay(context, withFirst(lineBehind(line, mark[0].length), below), { depth: inside.depth + 1 });
    closeGroup(context.page);
    return length;
  }
  const named = target.test(line.words) ? undefined : directive.exec(line.words);
  const isSubstitution = line.words.startsWith('.. |');
  if (named?.groups && !isSubstitution)
    layDirective(
      context,
      named.groups.name?.toLowerCase() ?? '',
      withFirst(lineBehind(line, named[0].length), below),
      inside,
    );
  return length;
}

/** Where the names in a file lead: `.. _name: address`. */
export function targetsIn(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: quoted, 2: bare = '', 3: address = '' } of file.matchAll(
    /^[ \t]*\.\. _(?:`([^`\n]+)`|((?:[^:`\n\\]|\\.|:(?=\S))+)):[ \t]*(.*)$/gm,
  )) {
    const name = (quoted ?? bare).replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim().toLowerCase();
    const to = address.trim();
    if (!found.has(name)) found.set(name, to === '' ? `#${name}` : to);
  }
  return found;
}
