import type { Span } from '../../article.ts';
import type { EntityKind } from '../../languages/entities.ts';

/** Words of a sentence that could answer a question, whole: a name without the grammar before it, an amount with its unit. */
export interface Mention extends Span {
  readonly kind: EntityKind;
}

export const nameKinds: readonly EntityKind[] = ['person', 'name', 'place'];

export function isName({ kind }: Mention): boolean {
  return nameKinds.includes(kind);
}
