import type { Phrases } from '../phrases/phrases.ts';
import type { Action, Reply } from '../reply/reply.ts';
import { keys } from '../reply/verb.ts';

/** The button that every answer ends with: a private one can be shown to everyone, a public one taken away. */
export function lastAction(
  visibility: Reply['visibility'],
  edition: string,
  { labels }: Pick<Phrases, 'labels'>,
): Action {
  return visibility === 'private'
    ? { verb: 'show', label: labels.show, key: keys.show[0], edition, at: 0 }
    : { verb: 'remove', label: labels.remove, key: keys.remove[0], edition, at: 0 };
}
