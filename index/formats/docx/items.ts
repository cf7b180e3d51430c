/** Words of one look; `url` where they lead, `size` in half points where it is said. */
export interface Run {
  readonly words: string;
  readonly isStrong: boolean;
  readonly url?: string;
  readonly size?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The id of its style. */
  style: string;
  /** As the styles have them, where the paragraph says so itself. */
  outline?: number;
  list?: string;
  level?: number;
  /** A line of a table of contents, or of an index. */
  isContents: boolean;
  readonly runs: Run[];
  /** The notes that it refers to: "footnote 2". */
  readonly notes: string[];
  /** What is above it and below it was one paragraph before its end was deleted. */
  goesOn?: true;
}

export interface TableCell {
  readonly items: Item[];
  /** The columns that it is wide. */
  width: number;
  /** It is one with the cell above. */
  isMerged: boolean;
}

export interface TableRow {
  isHead: boolean;
  isDeleted: boolean;
  readonly cells: TableCell[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: TableRow[];
}

export type Item = Paragraph | Table;

export function wordsOf({ runs }: Paragraph): string {
  return runs.map(({ words }) => words).join('');
}
