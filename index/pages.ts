import type { Article } from './article.ts';

/** What the page is called on which an offset of the text stands; undefined where the file has no pages. */
export function pageOf({ pages = [] }: Pick<Article, 'pages'>, offset: number): string | undefined {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1]?.label;
}
