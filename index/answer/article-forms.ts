import type { Article } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import { headingsAbove } from '../passages.ts';
import { tokenize } from '../terms.ts';

/** The words of a sentence or a heading, with the text that their offsets are in; `sentence` is -1 for a heading. */
export interface Line {
  readonly sentence: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** All sentences of an article, then its headings and the title, each once. */
export function* linesOf({ article, language, sentences }: ArticleIndex): Iterable<Line> {
  for (const [sentence, { tokens }] of sentences.entries()) yield { sentence, text: article.text, tokens };
  for (const text of headingsOf(article)) yield { sentence: -1, text, tokens: tokenize(text, language) };
}

function headingsOf(article: Article): ReadonlySet<string> {
  return new Set([...headingsAbove(article).values(), article.title]);
}

/** The content words of an article's sentences as they are written, folded, with the ids of their terms. */
export const formsOf = oncePer(({ words }: ArticleIndex): ReadonlyMap<string, number> => {
  const ids = new Map<string, number>();
  for (let word = 0; word < words.size; word++) if (!words.isStop(word)) ids.set(words.form(word), words.termId(word));
  return ids;
});
