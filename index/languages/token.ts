/** A word of a text: what is indexed and asked for (`term`), and the word as it stands, folded (`form`). Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly form: string;
  /** It carries grammar, not content. */
  readonly stop: boolean;
}
