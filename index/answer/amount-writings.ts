import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import type { OtherWriting } from './compounds.ts';
import type { Typed } from './rewritten.ts';

/**
 * How else the article writes the times, shares and numbers of a question, by the places of their words: 3pm, 15:00; 10k, 10,000; 5 %,
 * five per cent; 21st, twenty-first. Every word of an amount stands for all of it. Nothing for what the article writes alike.
 */
export function amountWritings(index: ArticleIndex, { text, tokens }: Typed): [number, OtherWriting][] {
  return index.language.words.amountsIn(text).flatMap(({ start, end, key }): [number, OtherWriting][] => {
    const held = [...(amountsOf(index).get(key) ?? [])];
    if (held.length === 0) return [];
    return [...tokens.entries()].flatMap(([place, { term, stop, ...at }]): [number, OtherWriting][] =>
      stop || at.start < start || end < at.end
        ? []
        : held.flatMap(([other, sentences]) => {
            const among = sentences.filter((sentence) => !hasTerm(index, sentence, term));
            return among.length > 0 ? [[place, { term: other, among }]] : [];
          }),
    );
  });
}

function hasTerm({ sentences }: ArticleIndex, sentence: number, term: string): boolean {
  return sentences[sentence]?.tokens.some((token) => token.term === term) ?? false;
}

/** By an amount's key and the term of its first word: the sentences that have it so, ascending. */
type Amounts = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

const amountsOf = oncePer((index: ArticleIndex): Amounts => {
  const amounts = new Map<string, Map<string, number[]>>();
  const { article, language, sentences } = index;
  for (const [sentence, { span, tokens }] of sentences.entries()) {
    for (const { start, end, key } of language.words.amountsIn(article.text.slice(span.start, span.end))) {
      const [from, to] = [span.start + start, span.start + end];
      const word = tokens.find((token) => !token.stop && from <= token.start && token.end <= to);
      if (!word) continue;
      const byTerm = amounts.get(key) ?? new Map<string, number[]>();
      const among = byTerm.get(word.term) ?? [];
      if (among.at(-1) !== sentence) among.push(sentence);
      amounts.set(key, byTerm.set(word.term, among));
    }
  }
  return amounts;
});
