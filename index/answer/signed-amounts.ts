import type { ArticleIndex } from '../article-index.ts';
import type { Numbers } from '../indexed/numbers.ts';
import type { Token } from '../languages/token.ts';

/**
 * The sentences, ascending, that have a number with the sign that the question writes at it, of those that have the number: of "£30" not
 * 21:30. Undefined where it writes none, or no sentence has it so.
 */
export function sentencesWithSign(
  { article, sentences, postings }: ArticleIndex,
  text: string,
  { start, end }: Pick<Token, 'start' | 'end'>,
  term: number,
): Numbers | undefined {
  const number = text.slice(start, end);
  const before = /\p{Sc}(?= ?$)/u.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  const behind = /^ ?([\p{Sc}%])/u.exec(text.slice(end, end + 2))?.[1];
  if (!/^\d+(?:[.,]\d+)*$/.test(number) || !(before || behind)) return undefined;
  const amount = before ? `\\${before} ?${escaped(number)}` : `(?<![\\d.,:])${escaped(number)} ?\\${behind}`;
  const pattern = new RegExp(`${amount}(?!\\d|[.,]\\d)`);
  const having = postings.of(term).filter((sentence) => {
    const span = sentences[sentence]?.span;
    return span !== undefined && pattern.test(article.text.slice(span.start, span.end));
  });
  return having.length > 0 ? having : undefined;
}

function escaped(number: string): string {
  return number.replaceAll('.', '\\.');
}
