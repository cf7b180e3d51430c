import type { Line } from '../indented-lines.ts';
import type { Leaf } from '../page/leaves.ts';
import type { Scan } from '../page/markup.ts';
import type { Page } from '../page/page.ts';

/** A file that is being laid. */
export interface Context {
  readonly page: Page;
  readonly file: string;
  readonly scan: Scan;
  /** How titles are adorned, the highest first. */
  readonly adornments: string[];
  /** Lays lines that stand in something; `role` is that of their paragraphs. */
  lay(context: Context, lines: readonly Line[], inside: Inside): void;
}

/** How deep lines stand, and what their paragraphs are. */
export interface Inside {
  readonly depth: number;
  readonly role?: NonNullable<Leaf['role']>;
}

/** Something in something; what is deeper stays a paragraph. */
export const deepest = 40;
