import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { asksIn } from './sentence-annotations.ts';

/** What a sentence is there for, where it isn't there to be an answer by itself. */
export type Role = 'question' | 'introduction' | 'head' | 'contents';

/** The role of every sentence by its ordinal in the article; undefined for what can answer by itself. */
export const rolesIn = oncePer((index: ArticleIndex): readonly (Role | undefined)[] => {
  const introductions = new Set(
    index.passages.flatMap(({ block }) =>
      (block.leads ?? []).filter(({ kind }) => kind === 'introduction').map(({ start }) => start),
    ),
  );
  return index.sentences.map(({ passage, span }, sentence) => {
    const { block, last } = index.passages[passage] as ArticleIndex['passages'][number];
    if (block.kind === 'contents' || block.kind === 'head') return block.kind;
    if (block.asks || asksIn(index.article.text, span)) return 'question';
    const introduces = introductions.has(block.start) || introductions.has(span.start);
    return introduces && sentence === last ? 'introduction' : undefined;
  });
});

/** A question, the head of a table and a line of a table of contents are there for what stands behind them. */
export function canAnswer(index: ArticleIndex, sentence: number): boolean {
  const role = rolesIn(index)[sentence];
  return role === undefined || role === 'introduction';
}
