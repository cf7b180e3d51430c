import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { tokenize } from '../terms.ts';
import type { WordMeanings } from './similarity.ts';

/** A word in the head of a table, with the sentences of the rows below. */
interface HeadWord {
  readonly form: string;
  readonly term: string;
  readonly id: number;
  readonly rows: Int32Array;
}

/** From this likeness on a word asks for a column: "teach" for Teacher .88, "cost" for Price .99 and Fee .91. Hand-set. */
const leastLike = 0.75;

/** A column that a word asks for: the term id of its head, and the sentences of its rows. */
export interface AskedColumn {
  readonly id: number;
  readonly rows: Int32Array;
}

/** The columns that a word of a question, folded, asks for: their heads have it, or a word like it or derived from it. */
export function columnsAsked(
  index: ArticleIndex,
  { form, term }: { readonly form: string; readonly term: string },
  lexicon: Pick<WordMeanings, 'id' | 'similarity'> | undefined,
): readonly AskedColumn[] {
  const heads = headWords(index);
  if (heads.length === 0) return heads;
  const id = lexicon?.id(form) ?? -1;
  const isLike = (head: HeadWord): boolean =>
    lexicon !== undefined && lexicon.similarity(id, lexicon.id(head.form)) >= leastLike;
  const same = heads.filter((head) => head.term === term);
  return same.length > 0 ? same : heads.filter(isLike);
}

const headWords = oncePer((index: ArticleIndex): readonly HeadWord[] => {
  const { article, language, passages, termIds } = index;
  const rowsOf = new Map<number, { readonly end: number; readonly rows: number[] }>();
  for (const { block, first, last } of passages) {
    const head = block.kind === 'row' ? block.leads?.find(({ kind }) => kind === 'head') : undefined;
    if (!head) continue;
    const rows = rowsOf.get(head.start)?.rows ?? [];
    for (let sentence = first; sentence <= last; sentence++) rows.push(sentence);
    rowsOf.set(head.start, { end: head.end, rows });
  }
  return [...rowsOf].flatMap(([start, { end, rows }]) =>
    tokenize(article.text.slice(start, end), language).flatMap(({ form, term, stop }): HeadWord[] => {
      const id = termIds.get(term);
      return stop || id === undefined ? [] : [{ form, term, id, rows: Int32Array.from(rows) }];
    }),
  );
});
