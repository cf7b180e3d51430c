import type { ArticleIndex } from '../article-index.ts';
import { stringsFrom } from '../indexed/strings.ts';
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

const amountsOf = oncePer(({ parts, terms }: ArticleIndex): Amounts => {
  const keys = stringsFrom({ joined: parts.amountKeys, at: parts.amountKeyAt });
  const amounts = new Map<string, Map<string, number[]>>();
  for (let i = 0; i < parts.amountKeyOf.length; i++) {
    const key = keys.of(parts.amountKeyOf[i] as number);
    const term = terms.of(parts.amountTerms[i] as number);
    const sentence = parts.amountSentences[i] as number;
    const byTerm = amounts.get(key) ?? new Map<string, number[]>();
    const among = byTerm.get(term) ?? [];
    if (among.at(-1) !== sentence) among.push(sentence);
    amounts.set(key, byTerm.set(term, among));
  }
  return amounts;
});
