/**
 * What the bot says, in pieces that a presenter can set: its own words, words given to it (never read as markup),
 * code to type, and emphasis.
 */
export interface Piece {
  readonly kind: 'own' | 'echo' | 'code' | 'strong';
  readonly text: string;
}
export type Prose = readonly Piece[];

/** prose`You wrote ${word}.`: what is filled in is echoed, unless it is a piece or prose already. */
export function prose(strings: TemplateStringsArray, ...values: readonly (string | number | Piece | Prose)[]): Prose {
  return strings
    .flatMap((own, i) => [{ kind: 'own' as const, text: own }, ...(i < values.length ? piecesOf(values[i]) : [])])
    .filter(({ text }) => text !== '');
}

export function code(text: string): Piece {
  return { kind: 'code', text };
}

export function strong(text: string): Piece {
  return { kind: 'strong', text };
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
