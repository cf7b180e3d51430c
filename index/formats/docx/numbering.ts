import { type Element, readXml } from './xml.ts';

/** How the numbers of a level look: `text` is "%1.%2" with the counter of each level in the place of its number. */
export interface Level {
  start: number;
  format: string;
  text: string;
  /** Counters are in digits, whatever their own levels say. */
  isLegal?: true;
  /** The number of the level whose next number lets this one begin again, from 1; 0 where it goes on. */
  restart?: number;
}

/** A list of a document: what it counts by (lists may share it), its levels, and where those begin that begin anew. */
export interface List {
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  readonly starts: readonly (number | undefined)[];
}

interface Definition {
  levels: (Level | undefined)[];
  styleLink?: string;
  numStyleLink?: string;
}

interface Written {
  definition: string;
  levels: (Level | undefined)[];
  starts: (number | undefined)[];
}

/** Levels of a list. */
const most = 9;

/** The lists of a document by their ids. */
export function listsIn(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map<string, Definition>();
  const written = new Map<string, Written>();
  const open: { definition?: Definition; list?: Written; level?: Level; at: number } = { at: 0 };
  readXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        open.definition = { levels: [] };
        definitions.set(attributes['w:abstractNumId'] ?? '', open.definition);
      } else if (name === 'w:num') {
        open.list = { definition: '', levels: [], starts: [] };
        written.set(attributes['w:numId'] ?? '', open.list);
      } else if (name === 'w:abstractNumId' && open.list) open.list.definition = value;
      else if (name === 'w:styleLink' && open.definition) open.definition.styleLink = value;
      else if (name === 'w:numStyleLink' && open.definition) open.definition.numStyleLink = value;
      else if (name === 'w:lvlOverride') open.at = placeOf(attributes);
      else if (name === 'w:lvl') {
        open.at = placeOf(attributes);
        open.level = { start: 0, format: 'decimal', text: '' };
        const levels = (open.list ?? open.definition)?.levels;
        if (levels) levels[open.at] = open.level;
      } else if (name === 'w:startOverride' && open.list) open.list.starts[open.at] = Number(value) || 0;
      else if (open.level) setLevel(open.level, name, value);
    },
    close: (name) => {
      if (name === 'w:abstractNum') delete open.definition;
      if (name === 'w:num') delete open.list;
      if (name === 'w:lvl') delete open.level;
    },
  });
  const linked = new Map<string, string>();
  for (const [id, { styleLink }] of definitions)
    if (styleLink !== undefined && !linked.has(styleLink)) linked.set(styleLink, id);
  return new Map([...written].map(([id, list]) => [id, listFrom(list, definitions, linked)]));
}

/** The level that is meant; one behind all where it is none. */
function placeOf({ 'w:ilvl': level }: Element['attributes']): number {
  const at = Number(level);
  return at >= 0 && at < most ? at : most;
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl' && value !== '0') level.isLegal = true;
  else if (name === 'w:lvlRestart') level.restart = Number(value) || 0;
}

/** A definition that names a style has the levels of the one that the style belongs to; `linked` are those by their style. */
function listFrom(
  list: Written,
  definitions: ReadonlyMap<string, Definition>,
  linked: ReadonlyMap<string, string>,
): List {
  const named = definitions.get(list.definition)?.numStyleLink;
  const id = (named === undefined ? undefined : linked.get(named)) ?? list.definition;
  const levels = definitions.get(id)?.levels ?? [];
  return {
    definition: id,
    levels: Array.from({ length: most }, (_, i) => list.levels[i] ?? levels[i]),
    starts: list.starts,
  };
}
