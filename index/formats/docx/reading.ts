import { type Field, linkOf, readsCode } from './fields.ts';
import type { Item, Paragraph, Run, Table } from './items.ts';
import type { Relation } from './relations.ts';
import type { Styles } from './styles.ts';

export interface Surroundings {
  readonly styles: Styles;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** A paragraph that is open, and the run in it. What stands in text boxes comes after it. */
export interface Frame {
  readonly paragraph: Paragraph;
  readonly boxes: Item[];
  readonly links: (string | undefined)[];
  run?: { isStrong: boolean; isHidden: boolean; size?: number };
}

export interface Reading extends Surroundings {
  /** What the items go to, the innermost last. */
  readonly sinks: Item[][];
  readonly frames: Frame[];
  readonly tables: Table[];
  readonly path: string[];
  readonly fields: Field[];
  readonly notes: Map<string, Item[]>;
  /** Parts of the document with a form of their own, and which of them are tables of contents. */
  readonly forms: { isContents: boolean }[];
  skipped: number;
  isText: boolean;
}

/** Adds words to the paragraph that is open, unless they are hidden or the code of a field. */
export function addWords({ frames, fields }: Reading, words: string): void {
  const frame = frames.at(-1);
  if (!frame || words === '' || frame.run?.isHidden || readsCode(fields)) return;
  const { isStrong = false, size } = frame.run ?? {};
  const url = frame.links.at(-1) ?? linkOf(fields);
  const run: Run = { words, isStrong, ...(url !== undefined && { url }), ...(size !== undefined && { size }) };
  frame.paragraph.runs.push(run);
}
