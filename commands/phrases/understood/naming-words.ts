/**
 * How people name an article in a question. A pattern matches globally what stands for the article; `name` in it is what the article is
 * called, and where it begins with `by` ("according to", "in"), it is left out of what is asked, else `it` stands in its place.
 */
export interface NamingWords {
  /** One of them stands in whatever any of the patterns matches: where none does, they needn’t be tried. */
  readonly cues: readonly RegExp[];
  /** By "article" and whatever one is about or called: "the ferry article". */
  readonly article: readonly RegExp[];
  /** By what only some articles are called, where no more than that tells that one is meant: "per the bylaws". */
  readonly some: readonly RegExp[];
  /** The same, where the question is about the whole of it: "summarize the bylaws". */
  readonly whole: readonly RegExp[];
  readonly it: string;
  /** A sentence needs no subject: then nothing stands in its place where more is asked than the whole. */
  readonly dropsSubject: boolean;
}
