import type { Phrases } from '../phrases/phrases.ts';
import type { Action, Reply } from '../reply/reply.ts';

/** The button that every answer ends with: a private one can be shown to everyone, a public one taken away. */
export function lastAction(
  visibility: Reply['visibility'],
  edition: string,
  { labels }: Pick<Phrases, 'labels'>,
): Action {
  return visibility === 'private'
    ? { verb: 'show', label: labels.show, key: 's', edition, at: 0 }
    : { verb: 'remove', label: labels.remove, key: 'r', edition, at: 0 };
}
