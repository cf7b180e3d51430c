import type { Section } from '../article.ts';
import type { Label } from './labels.ts';

/** A section before it has a number. `depth` is that of its heading, 0 where there is none above it. */
export interface Part extends Pick<Section, 'heading' | 'path' | 'blocks'> {
  readonly depth: number;
  /** That of its heading was counted by the author's program. */
  readonly isCounted?: true;
  /** The author's number, where it counts as one. */
  readonly label?: Label;
}
