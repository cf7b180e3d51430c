/** The line that opens what is set apart. Offsets are UTF-16 units in the line, end exclusive. */
export interface AsideOpening {
  /** What the author calls it, in lower case: `note`, `warning`; empty for a tab. */
  readonly name: string;
  readonly title?: readonly [start: number, end: number];
  /** How many colons opened it, and close it; undefined where the body is indented. */
  readonly colons?: number;
}

/** `:::note Title`, `::: {.callout-note title="…"}`, `:::note[Title]`; the name alone is needed. */
const withColons =
  /^(?<colons>:{3,})[ \t]*(?:\{[ \t]*[.#]?(?<braced>[\p{L}\w-]+)|(?<name>[\p{L}\w-]+)(?<attributes>\{)?)?/u;
/** `!!! note "Title"`, `??? warning`, `???+ tip inline "Title"`, and the tabs that go with them: `=== "Title"`. */
const withMarks =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+(?<name>[a-z][a-z\d-]*)(?:[ \t]+[a-z-]+){0,2}|===[!+]?)[ \t]*(?<quote>")?/;

/** What a line opens; undefined where it opens nothing. The line comes without its indent. */
export function asideOpeningOf(line: string): AsideOpening | undefined {
  return line.startsWith(':') ? openedByColons(line) : openedByMarks(line);
}

function openedByColons(line: string): AsideOpening | undefined {
  const found = withColons.exec(line);
  const { colons = '', braced, name = braced, attributes } = found?.groups ?? {};
  if (!found || name === undefined) return undefined;
  const isOpen = braced !== undefined || attributes !== undefined;
  const closing = isOpen ? line.indexOf('}', found[0].length) + 1 : found[0].length;
  if (isOpen && closing === 0) return undefined;
  const inside = isOpen ? /\btitle="([^"]+)"/d.exec(line.slice(0, closing))?.indices?.[1] : undefined;
  const title = inside ?? titleBehind(line, closing);
  return {
    name: name.toLowerCase().replace(/^callout-/, ''),
    colons: colons.length,
    ...(title && { title }),
  };
}

/** The rest of the line, without the brackets that may stand around it or the colons at its end. */
function titleBehind(line: string, from: number): [number, number] | undefined {
  let end = line.length;
  while (end > from && /[\s:]/.test(line.charAt(end - 1))) end--;
  let start = from;
  while (start < end && /\s/.test(line.charAt(start))) start++;
  if (line.charAt(start) === '[' && line.charAt(end - 1) === ']')
    return start + 1 < end - 1 ? [start + 1, end - 1] : undefined;
  return start < end ? [start, end] : undefined;
}

function openedByMarks(line: string): AsideOpening | undefined {
  const found = withMarks.exec(line);
  if (!found) return undefined;
  const { name = '', quote } = found.groups ?? {};
  const start = found[0].length;
  if (quote === undefined) return name !== '' && line.slice(start).trim() === '' ? { name } : undefined;
  const end = line.trimEnd().length - 1;
  if (end < start || line.charAt(end) !== '"') return undefined;
  return { name, ...(end > start && { title: [start, end] as const }) };
}
