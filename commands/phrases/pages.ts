import type { Prose } from '../reply/prose.ts';

/** What the reader pages say beside the articles. */
export interface PagePhrases {
  skip(): Prose;
  contents(): Prose;
  /** Under the list of articles. */
  listPromise(): Prose;
  promise(): Prose;
  /** `language` is a tag such as `zh-TW`. */
  facts(facts: { sections: number; language: string; edition: string }): Prose;
  allArticles(): Prose;
  /** The link was made for another edition. */
  changed(edition: string): Prose;
  table(): Prose;
  code(): Prose;
  missingHeading(): Prose;
  missing(): Prose;
}
