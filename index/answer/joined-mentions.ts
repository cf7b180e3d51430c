import type { ArticleIndex } from '../article-index.ts';
import { isName, type Mention } from './mention.ts';

/** Mentions in order; the two ends of a range are one, and so are names in a row whose last has "and" before it. */
export function joined(index: ArticleIndex, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < mentions.length) {
    const last = Math.max(endOfRange(index, mentions, at), endOfRow(index, mentions, at));
    const [first, end] = [mentions[at] as Mention, (mentions[last] as Mention).end];
    found.push({ ...first, kind: (mentions[last] as Mention).kind, end });
    at = last + 1;
  }
  return found;
}

/** The place of the other end of a range of times or amounts, or its own. */
function endOfRange({ article, language }: ArticleIndex, mentions: readonly Mention[], at: number): number {
  const [first, second] = [mentions[at] as Mention, mentions[at + 1]];
  if (!second || isName(first) || isName(second)) return at;
  const { to, and, between } = language.sentences.mentions;
  const gap = article.text.slice(first.end, second.start);
  const isBetween = between.test(article.text.slice(Math.max(0, first.start - 20), first.start));
  return to.test(gap) || (isBetween && and.test(gap)) ? at + 1 : at;
}

function endOfRow({ article, language }: ArticleIndex, mentions: readonly Mention[], at: number): number {
  const { comma, lastComma } = language.sentences.mentions;
  for (let next = at + 1; next < mentions.length; next++) {
    const [before, behind] = [mentions[next - 1] as Mention, mentions[next] as Mention];
    if (!isName(before) || !isName(behind)) return at;
    const gap = article.text.slice(before.end, behind.start);
    if (lastComma.test(gap)) return next;
    if (!comma.test(gap)) return at;
  }
  return at;
}
