import type { Token } from '../languages/token.ts';
import type { IndexParts } from './parts.ts';
import { type Strings, stringsFrom } from './strings.ts';

/** The different words of an article by their ids, which are in order of first use. */
export interface Vocabulary {
  readonly size: number;
  /** As folded. */
  form(word: number): string;
  term(word: number): string;
  isStop(word: number): boolean;
  /** The id of a content word's term; -1 for a stop word. */
  termId(word: number): number;
  /** The first word of the same form. */
  sameForm(word: number): number;
  /** The first word of a form; -1 where no sentence has it. */
  ofForm(form: string): number;
}

export function vocabularyOf(parts: IndexParts, terms: Strings): Vocabulary {
  const forms = stringsFrom({ joined: parts.forms, at: parts.formAt });
  const { wordTerms, wordStops, sameForms } = parts;
  let firstOfForm: Map<string, number> | undefined;
  return {
    size: forms.size,
    form: forms.of,
    term: (word) => terms.of(wordTerms[word] as number),
    isStop: (word) => wordStops[word] === 1,
    termId: (word) => (wordStops[word] === 1 ? -1 : (wordTerms[word] as number)),
    sameForm: (word) => sameForms[word] as number,
    ofForm: (form) => {
      firstOfForm ??= new Map(
        Array.from({ length: forms.size }, (_, word) => [forms.of(word), sameForms[word] as number]),
      );
      return firstOfForm.get(form) ?? -1;
    },
  };
}

/** The words of a sentence in order, put together from the parts. */
export function tokensIn(parts: IndexParts, vocabulary: Vocabulary, sentence: number): Token[] {
  const { tokenAt, tokenStarts, tokenEnds, tokenWords } = parts;
  const tokens: Token[] = [];
  for (let i = tokenAt[sentence] as number; i < (tokenAt[sentence + 1] as number); i++) {
    const word = tokenWords[i] as number;
    tokens.push({
      start: tokenStarts[i] as number,
      end: tokenEnds[i] as number,
      form: vocabulary.form(word),
      term: vocabulary.term(word),
      stop: vocabulary.isStop(word),
    });
  }
  return tokens;
}
