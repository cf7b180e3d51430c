import { formatNumber } from './number-format.ts';
import type { Level, List } from './numbering.ts';

/** How far the lists of a document have been counted. */
export interface Counters {
  readonly lists: ReadonlyMap<string, List>;
  /** By what lists count by: the last number of each level, undefined where none was given yet. */
  readonly counts: Map<string, (number | undefined)[]>;
  /** The lists that have begun at a level: "5 0". */
  readonly begun: Set<string>;
}

/** The mark of an item: a number in words of its list, or a bullet, which nobody asks for. */
export interface ItemMark {
  readonly kind: 'number' | 'bullet';
  readonly words: string;
}

export function countersOf(lists: ReadonlyMap<string, List>): Counters {
  return { lists, counts: new Map(), begun: new Set() };
}

/** Counts one on and says what stands before the paragraph; undefined for one that is in no list. Levels are from 0. */
export function countOn(counters: Counters, id: string, level: number): ItemMark | undefined {
  const list = counters.lists.get(id);
  const own = list?.levels[level];
  if (!list || !own) return undefined;
  const counts = countsOf(counters, list.definition);
  const key = `${id} ${level}`;
  const start = counters.begun.has(key) ? undefined : list.starts[level];
  counters.begun.add(key);
  for (let i = 0; i < level; i++) counts[i] ??= list.levels[i]?.start ?? 1;
  counts[level] = start ?? (counts[level] === undefined ? own.start : counts[level] + 1);
  for (let i = level + 1; i < list.levels.length; i++) if (beginsAgain(list.levels[i], level)) counts[i] = undefined;
  if (own.format === 'bullet') return { kind: 'bullet', words: '' };
  const words = wordsOf(own, list, counts);
  return { kind: words === '' ? 'bullet' : 'number', words };
}

function countsOf({ counts }: Counters, definition: string): (number | undefined)[] {
  const known = counts.get(definition) ?? [];
  counts.set(definition, known);
  return known;
}

/** A level begins again below each number of any level above, or of those down to the one it names. */
function beginsAgain(level: Level | undefined, above: number): boolean {
  return level?.restart === undefined || above < level.restart;
}

function wordsOf({ text, isLegal }: Level, { levels }: List, counts: readonly (number | undefined)[]): string {
  return text
    .replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const format = levels[at]?.format ?? 'decimal';
      return formatNumber(counts[at] ?? levels[at]?.start ?? 1, isLegal && format !== 'none' ? 'decimal' : format);
    })
    .replace(/[\uE000-\uF8FF]/g, '')
    .trim();
}
