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
  /** The first word of a form; -1 where no sentence has it. */
  ofForm(form: string): number;
}

export function vocabularyOf(parts: IndexParts, terms: Strings): Vocabulary {
  const forms = stringsFrom({ joined: parts.forms, at: parts.formAt });
  const { wordTerms, wordStops } = parts;
  let firsts: Map<string, number> | undefined;
  const firstOfForm = (): Map<string, number> => {
    firsts ??= firstOfEach(forms);
    return firsts;
  };
  return {
    size: forms.size,
    form: forms.of,
    term: (word) => terms.of(wordTerms[word] as number),
    isStop: (word) => wordStops[word] === 1,
    termId: (word) => (wordStops[word] === 1 ? -1 : (wordTerms[word] as number)),
    ofForm: (form) => firstOfForm().get(form) ?? -1,
  };
}

/** The first word of each form. */
function firstOfEach(forms: Strings): Map<string, number> {
  const firsts = new Map<string, number>();
  for (let word = 0; word < forms.size; word++) if (!firsts.has(forms.of(word))) firsts.set(forms.of(word), word);
  return firsts;
}

/** Where a token is in the article's text, and which word it is. */
type TakeToken = (word: number, start: number, end: number) => void;

/** Goes through the words of a sentence in order. */
export function eachToken(parts: IndexParts, sentence: number, take: TakeToken): void {
  const { starts, tokenAt, tokenGaps, tokenLengths, tokenWords } = parts;
  let start = starts[sentence] as number;
  for (let i = tokenAt[sentence] as number; i < (tokenAt[sentence + 1] as number); i++) {
    start += tokenGaps[i] as number;
    take(tokenWords[i] as number, start, start + (tokenLengths[i] as number));
  }
}

/** The words of a sentence in order, put together from the parts. */
export function tokensIn(parts: IndexParts, { form, term, isStop }: Vocabulary, sentence: number): Token[] {
  const tokens: Token[] = [];
  eachToken(parts, sentence, (word, start, end) => {
    tokens.push({ start, end, form: form(word), term: term(word), stop: isStop(word) });
  });
  return tokens;
}
