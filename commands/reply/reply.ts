import type { Quote } from '../../index/quote.ts';
import type { Layout } from './layout.ts';
import { type Prose, plain } from './prose.ts';
import type { Key, ShowingVerb, Verb } from './verb.ts';

/** What a reply consists of. Only `quote` blocks hold words of an article, and they come from `quoteFrom`. */
export type Block =
  /** `lead` says what the question is, where it isn't the one that was typed. */
  | { readonly kind: 'question'; readonly text: string; readonly lead?: Prose }
  | { readonly kind: 'heading'; readonly text: Prose }
  | { readonly kind: 'note'; readonly text: Prose }
  /** Beside the point: shown smaller than the rest. */
  | { readonly kind: 'aside'; readonly text: Prose }
  | QuoteBlock
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly quote: Quote;
  readonly reference: Prose;
  /** Singles it out among others. */
  readonly marked?: boolean;
  /** A single line without it. */
  readonly layout?: Layout;
}

export interface ListItem {
  readonly name: Prose;
  readonly detail?: Prose;
}

/** A press of a button. It holds no question: that stands in the answer itself. */
export interface Press {
  readonly verb: Verb;
  /** Edition of the article that answered: of another one, offsets and places mean nothing. `noEdition` where it doesn't matter. */
  readonly edition: string;
  /** For `next` the place among the matches, for `around` and `why` the sentence's, for `read` the first section's; from 0. */
  readonly at: number;
  /** For `read` the place of the last section; under an answer how many articles were searched, where none of them answered surely. */
  readonly to?: number;
  /** The question is a topic: its passages are matched, not answers. */
  readonly topic?: true;
  /** Which page of what is shown, from 0; the first without it. */
  readonly page?: number;
}

export const noEdition = '00000000';

/** A button under an answer; `key` is the letter that stands for it where there are no buttons, `rare` ones stand in a menu. */
export type Action = {
  readonly [V in Verb]: Press & {
    readonly verb: V;
    readonly label: string;
    readonly key?: Key<V>;
    readonly rare?: true;
  };
}[Verb];

/** Something to choose, of several: what is pressed then, what it is called and what there is to say of it. */
export interface Choice {
  readonly press: Press & { readonly verb: ShowingVerb };
  readonly name: string;
  readonly detail?: string;
}

/** At most so many can be chosen from at a time: Discord's limit. */
export const mostChoices = 25;

/**
 * What a command answers. A `refusal` says what was wrong with the request and what to do instead; nothing was done.
 * Presenters turn a reply into a Discord message or terminal text.
 */
export interface Reply {
  readonly kind: 'reply' | 'refusal';
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly Block[];
  readonly actions?: readonly Action[];
  /** One of these is to be chosen; `placeholder` asks for it. */
  readonly choices?: { readonly placeholder: string; readonly among: readonly Choice[] };
  /** It lists quotes: at most so many stand on a page, under all that stands before the first. Actions are about the first. */
  readonly quotesAPage?: number;
  /** The press that shows this reply again, on whatever page; missing where it can't be made anew. */
  readonly again?: Press;
}

export interface Refusal extends Reply {
  readonly kind: 'refusal';
}

export function reply(visibility: Reply['visibility'], ...blocks: readonly Block[]): Reply {
  return { kind: 'reply', visibility, blocks };
}

export function refusal(...notes: readonly Prose[]): Refusal {
  return { kind: 'refusal', visibility: 'private', blocks: notes.map(note) };
}

/** What a refusal says, on one line. */
export function problemOf({ blocks }: Reply): string {
  return blocks.map((block) => (block.kind === 'note' ? plain(block.text) : '')).join(' ');
}

export function note(text: Prose): Block {
  return { kind: 'note', text };
}

export function aside(text: Prose): Block {
  return { kind: 'aside', text };
}

export function heading(text: Prose): Block {
  return { kind: 'heading', text };
}
