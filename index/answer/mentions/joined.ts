import type { ArticleIndex } from '../../article-index.ts';
import { isName, type Mention } from './mention.ts';

/** Mentions in order, put together where two are one: a name with a particle in it, a date with its year, the ends of a range. */
export function joined(index: ArticleIndex, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const put = last && putTogether(index, last, mention);
    if (put) found[found.length - 1] = put;
    else found.push(mention);
  }
  return found;
}

/** Names or dates in a row, the last with "and" before it, are one answer. */
export function inRows(index: ArticleIndex, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const last = endOfRow(index, mentions, at);
    found.push(together(mentions[at] as Mention, mentions[last] as Mention));
    at = last;
  }
  return found;
}

function together(first: Mention, last: Mention): Mention {
  return { kind: isName(first) ? first.kind : last.kind, start: first.start, end: last.end };
}

/** What two mentions are where they are one: of two that overlap the longer, as figures in groups are found more than once. */
function putTogether(index: ArticleIndex, last: Mention, mention: Mention): Mention | undefined {
  if (mention.start < last.end) return mention.end - mention.start > last.end - last.start ? mention : last;
  if (isAlias(index, last, mention)) return last;
  return areOne(index, last, mention) ? together(last, mention) : undefined;
}

/** Its capitals in brackets behind a name: "Marshall Space Flight Center (MSFC)". */
function isAlias({ article }: ArticleIndex, name: Mention, { start, end }: Mention): boolean {
  const isBehind = isName(name) && article.text.slice(name.end, start) === ' (' && article.text.charAt(end) === ')';
  return isBehind && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(article.text.slice(start, end));
}

function areOne({ article, language }: ArticleIndex, first: Mention, second: Mention): boolean {
  const { particle, inDate, to, and, between } = language.sentences.mentions;
  const gap = article.text.slice(first.end, second.start);
  if (isName(first) || isName(second)) return isName(first) && isName(second) && particle.test(gap);
  if (inDate.test(gap) && areOneDate(article.text, first, second)) return true;
  const isBetween = between.test(article.text.slice(Math.max(0, first.start - 20), first.start));
  return to.test(gap) || (isBetween && and.test(gap));
}

/** A day or a time of the day, and the date that it is of: no two dates in a row. */
function areOneDate(text: string, first: Mention, second: Mention): boolean {
  if (second.kind !== 'date') return false;
  const hasDay = first.kind === 'date' && /\d/.test(text.slice(first.start, first.end));
  return (
    first.kind === 'time' ||
    (first.kind === 'date' && (!hasDay || /^\d{4}$/.test(text.slice(second.start, second.end))))
  );
}

function endOfRow({ article, language }: ArticleIndex, mentions: readonly Mention[], at: number): number {
  const { comma, lastComma } = language.sentences.mentions;
  for (let next = at + 1; next < mentions.length; next++) {
    const [before, behind] = [mentions[next - 1] as Mention, mentions[next] as Mention];
    if (!areAlike(before, behind)) return at;
    const gap = article.text.slice(before.end, behind.start);
    if (lastComma.test(gap)) return next;
    if (!comma.test(gap)) return at;
  }
  return at;
}

function areAlike(one: Mention, other: Mention): boolean {
  return isName(one) ? isName(other) : one.kind === 'date' && other.kind === 'date';
}
