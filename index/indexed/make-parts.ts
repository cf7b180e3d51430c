import type { Article, Sentence } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { sentencesAPassage } from '../passages.ts';
import { type AmountsFound, collectAmounts } from './amounts.ts';
import { notAnnotated } from './annotations.ts';
import { narrow } from './numbers.ts';
import { continuations, type IndexParts } from './parts.ts';
import { inverted } from './rows.ts';
import { joined } from './strings.ts';
import { orderOf, slotsFor } from './term-ids.ts';

/** Reads the words of an article's sentences, once, and lists where they stand. */
export function makeParts(article: Article, language: Language, sentences: readonly Sentence[]): IndexParts {
  const passages = passagesOf(article, sentences);
  const { words, ...tokens } = tokensOf(article, language, sentences);
  const { termIds, termAt } = tokens;
  const content = words.contentTerms();
  const postings = inverted({ at: termAt, values: termIds }, content);
  const terms = joined(words.terms);
  const forms = joined(words.forms);
  return {
    starts: narrow(sentences.map(({ span }) => span.start)),
    ends: narrow(sentences.map(({ span }) => span.end)),
    continues: narrow(sentences.map((one) => continuations.indexOf(one.continues))),
    ...passages,
    ...tokens,
    formAt: forms.at,
    forms: forms.joined,
    wordTerms: narrow(words.termOf),
    wordStops: narrow(words.stops),
    termStringAt: terms.at,
    terms: terms.joined,
    termSlots: slotsFor(words.terms.slice(0, content)),
    termOrder: orderOf(words.terms.slice(0, content)),
    postingAt: postings.at,
    postings: postings.values,
    ...notAnnotated,
  };
}

type PassageParts = Pick<IndexParts, 'passageAt' | 'passageSections' | 'passageBlocks'>;

function passagesOf({ sections }: Article, sentences: readonly Sentence[]): PassageParts {
  const [firsts, ofSections, ofBlocks]: [number[], number[], number[]] = [[], [], []];
  let at = 0;
  for (const [section, { blocks }] of sections.entries()) {
    for (const [block, { end }] of blocks.entries()) {
      const first = at;
      while ((sentences[at]?.span.start ?? Number.POSITIVE_INFINITY) < end) at++;
      for (const from of evenPieces(first, at)) {
        firsts.push(from);
        ofSections.push(section);
        ofBlocks.push(block);
      }
    }
  }
  return {
    passageAt: narrow([...firsts, at]),
    passageSections: narrow(ofSections),
    passageBlocks: narrow(ofBlocks),
  };
}

/** Where the fewest pieces of at most `sentencesAPassage` begin into which `[first, end)` is cut, about equal in size. */
function evenPieces(first: number, end: number): number[] {
  const pieces = Math.ceil((end - first) / sentencesAPassage);
  return Array.from({ length: pieces }, (_, i) => first + Math.round((i * (end - first)) / pieces));
}

type TokenParts = Pick<IndexParts, 'tokenAt' | 'tokenGaps' | 'tokenLengths' | 'tokenWords' | 'termAt' | 'termIds'> &
  ReturnType<AmountsFound['parts']>;

function tokensOf(
  { text }: Article,
  language: Language,
  sentences: readonly Sentence[],
): TokenParts & { words: Words } {
  const words = new Words();
  const amounts = collectAmounts(language);
  const [tokenAt, termAt] = [new Uint32Array(sentences.length + 1), new Uint32Array(sentences.length + 1)];
  const [gaps, lengths, ofWords, termIds]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [s, { span }] of sentences.entries()) {
    let last = 0;
    const said = text.slice(span.start, span.end);
    const tokens = tokenize(said, language);
    amounts.add(s, said, tokens);
    for (const token of tokens) {
      const word = words.idOf(token);
      gaps.push(token.start - last);
      lengths.push(token.end - token.start);
      last = token.start;
      ofWords.push(word);
      if (!token.stop) termIds.push(words.termOf[word] as number);
    }
    tokenAt[s + 1] = ofWords.length;
    termAt[s + 1] = termIds.length;
  }
  words.end();
  return {
    words,
    tokenAt: narrow(tokenAt),
    termAt: narrow(termAt),
    tokenGaps: narrow(gaps),
    tokenLengths: narrow(lengths),
    tokenWords: narrow(ofWords),
    termIds: narrow(termIds),
    ...amounts.parts((term) => words.idOfTerm(term)),
  };
}

/** The different words of an article, numbered in order of their first use; and so their terms. */
class Words {
  readonly forms: string[] = [];
  readonly termOf: number[] = [];
  readonly stops: number[] = [];
  readonly terms: string[] = [];
  /** By form the words that have it. */
  readonly #words = new Map<string, number[]>();
  readonly #termIds = new Map<string, number>();
  /** The terms of stop words, which get their ids last. */
  readonly #stopTerms = new Map<number, string>();
  #content = 0;

  idOf({ form, term, stop }: Token): number {
    const alike = this.#words.get(form);
    for (const word of alike ?? []) if (this.#isSame(word, term, stop)) return word;
    const word = this.forms.length;
    this.forms.push(form);
    this.stops.push(stop ? 1 : 0);
    this.termOf.push(stop ? 0 : this.idOfTerm(term));
    if (stop) this.#stopTerms.set(word, term);
    if (alike) alike.push(word);
    else this.#words.set(form, [word]);
    return word;
  }

  /** Behind the last token. */
  end(): void {
    this.#content = this.terms.length;
    for (const [word, term] of this.#stopTerms) this.termOf[word] = this.idOfTerm(term);
  }

  contentTerms(): number {
    return this.#content;
  }

  #isSame(word: number, term: string, stop: boolean): boolean {
    if ((this.stops[word] === 1) !== stop) return false;
    return (stop ? this.#stopTerms.get(word) : this.terms[this.termOf[word] as number]) === term;
  }

  idOfTerm(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    this.#termIds.set(term, this.terms.length);
    this.terms.push(term);
    return this.terms.length - 1;
  }
}
