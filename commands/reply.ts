import type { Quote } from '../index/quote.ts';
import type { Prose } from './prose.ts';

/** What a reply consists of. Only `quote` blocks hold words of an article, and they come from `quoteFrom`. */
export type Block =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: Prose }
  | { readonly kind: 'note'; readonly text: Prose }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly reference: Prose }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly name: Prose;
  readonly detail: Prose;
}

/** What can be done with an answer next. `next` shows another match, `around` what stands beside it, `why` how it was found. */
export type Verb = 'next' | 'around' | 'why';

/** A button under an answer. It holds no question: that stands in the answer itself. */
export interface Action {
  readonly verb: Verb;
  readonly label: string;
  /** Edition of the article that answered: of another one, offsets and places mean nothing. */
  readonly edition: string;
  /** For `next` the place among the matches, from 0; for the others the place of the sentence in the article, from 0. */
  readonly at: number;
}

/**
 * What a command answers. A `refusal` says what was wrong with the request and what to do instead; nothing was done.
 * Presenters turn a reply into a Discord message or terminal text.
 */
export interface Reply {
  readonly kind: 'reply' | 'refusal';
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly Block[];
  readonly actions?: readonly Action[];
}

export function reply(visibility: Reply['visibility'], ...blocks: readonly Block[]): Reply {
  return { kind: 'reply', visibility, blocks };
}

export function refusal(...notes: readonly Prose[]): Reply {
  return { kind: 'refusal', visibility: 'private', blocks: notes.map(note) };
}

export function note(text: Prose): Block {
  return { kind: 'note', text };
}

export function heading(text: Prose): Block {
  return { kind: 'heading', text };
}
