import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { narrow } from './numbers.ts';
import type { IndexParts } from './parts.ts';
import { joined } from './strings.ts';

type AmountParts = Pick<IndexParts, 'amountKeyAt' | 'amountKeys' | 'amountKeyOf' | 'amountTerms' | 'amountSentences'>;

/** Collects the amounts of sentences that are read in order. */
export interface AmountsFound {
  /** `tokens` count from the same place as `text` begins. */
  add(sentence: number, text: string, tokens: readonly Token[]): void;
  /** `termOf` gives the ordinals of content terms. */
  parts(termOf: (term: string) => number): AmountParts;
}

export function collectAmounts({ words }: Language): AmountsFound {
  const keys = new Map<string, number>();
  const found: { readonly key: number; readonly term: string; readonly sentence: number }[] = [];
  return {
    add: (sentence, text, tokens) => {
      for (const { start, end, key } of words.amountsIn(text)) {
        const word = tokens.find((token) => !token.stop && start <= token.start && token.end <= end);
        if (!word) continue;
        const ordinal = keys.get(key) ?? keys.size;
        keys.set(key, ordinal);
        found.push({ key: ordinal, term: word.term, sentence });
      }
    },
    parts: (termOf) => {
      const strings = joined([...keys.keys()]);
      return {
        amountKeyAt: strings.at,
        amountKeys: strings.joined,
        amountKeyOf: narrow(found.map(({ key }) => key)),
        amountTerms: narrow(found.map(({ term }) => termOf(term))),
        amountSentences: narrow(found.map(({ sentence }) => sentence)),
      };
    },
  };
}
