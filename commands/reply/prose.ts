/**
 * What the bot says, in pieces that a presenter can set: its own words, words given to it (never read as markup),
 * code to type, and emphasis.
 */
export type Piece =
  | { readonly kind: 'own' | 'echo' | 'code' | 'strong'; readonly text: string }
  /** An instant, in epoch milliseconds; Discord shows it in the reader's own zone, `text` stands for it elsewhere. */
  | { readonly kind: 'time'; readonly text: string; readonly at: number; readonly style: 'F' | 'R' }
  /** Words that lead to an address; `beginning` is what leads there where all of them can't. Outside Discord the words alone. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly beginning?: string }
  /** A channel by its id; `text` stands for it outside Discord. */
  | { readonly kind: 'channel'; readonly text: string; readonly id: string }
  /** A role by its id: whether it is pinged is said beside the message. */
  | { readonly kind: 'role'; readonly text: string; readonly id: string };
export type Prose = readonly Piece[];

/** prose`You wrote ${word}.`: what is filled in is echoed, unless it is a piece or prose already. */
export function prose(strings: TemplateStringsArray, ...values: readonly (string | number | Piece | Prose)[]): Prose {
  return strings
    .flatMap((own, i) => [{ kind: 'own' as const, text: own }, ...(i < values.length ? piecesOf(values[i]) : [])])
    .filter(({ text }) => text !== '');
}

export function own(text: string): Piece {
  return { kind: 'own', text };
}

export function code(text: string): Piece {
  return { kind: 'code', text };
}

export function strong(text: string): Piece {
  return { kind: 'strong', text };
}

/** An instant with date and time (F), or how far off it is (R). */
export function time(at: number, style: 'F' | 'R' = 'F'): Piece {
  return { kind: 'time', text: new Date(at).toISOString().replace(/:00\.000Z$/, 'Z'), at, style };
}

export function linked(text: string, url: string, beginning?: string): Piece {
  return { kind: 'link', text, url, ...(beginning !== undefined && { beginning }) };
}

export function channel(id: string): Piece {
  return { kind: 'channel', text: `#${id}`, id };
}

export function role(id: string): Piece {
  return { kind: 'role', text: `@${id}`, id };
}

/** The words alone. */
export function plain(text: Prose): string {
  return text.map((piece) => piece.text).join('');
}

function piecesOf(value: string | number | Piece | Prose | undefined): readonly Piece[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ kind: 'echo', text: String(value) }];
  if (value === undefined) return [];
  return 'kind' in value ? [value] : value;
}
