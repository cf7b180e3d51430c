import type { ArticleIndex } from '../../index/article-index.ts';

/** How an article is cut: a line of JSON a sentence, in order; offsets in UTF-16 units of its text. */
export function sentenceLines({ article, sentences }: ArticleIndex): string {
  const lines = sentences.map(({ section, ordinal, span: { start, end } }) =>
    JSON.stringify({ section, sentence: ordinal, start, end, text: article.text.slice(start, end) }),
  );
  return lines.map((line) => `${line}\n`).join('');
}
