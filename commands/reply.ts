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

/**
 * What a command answers. A `refusal` says what was wrong with the request and what to do instead; nothing was done.
 * Presenters turn a reply into a Discord message or terminal text.
 */
export interface Reply {
  readonly kind: 'reply' | 'refusal';
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly Block[];
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
