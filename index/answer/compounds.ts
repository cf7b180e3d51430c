import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import { termOf, tokenize } from '../terms.ts';
import { formsOf, headingTexts } from './article-forms.ts';
import { blanks, eachPair, jointOf, type Word } from './compound-pairs.ts';

/** Another way in which the article writes a word of a question. */
export interface OtherWriting {
  /** The term that stands for it there; where it is two words there, the rarer one, of equals the longer. */
  readonly term: string;
  /** Only in these sentences, ascending; in all that have the term where undefined. Empty where only headings have it so. */
  readonly among?: readonly number[];
}

/**
 * A compound is written in one, with a hyphen or apart: wifi, Wi-Fi, wi fi. Finds how else the article writes the words of a question, or
 * one with its neighbour, by their places; a word that it doesn't write in another way has no entry. Two words with a blank between them
 * are one where they may be: a letter and a number (MX 5), a word and a particle (log in), any two where the other side has them in one.
 */
export function otherWritings(
  index: ArticleIndex,
  text: string,
  tokens: readonly Token[],
): Map<number, OtherWriting[]> {
  const found = new Map<number, OtherWriting[]>();
  const add = (at: number, writing: OtherWriting | undefined): void => {
    if (writing && !tokens[at]?.stop) found.set(at, [...(found.get(at) ?? []), writing]);
  };
  const compounds = compoundsOf(index);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.stop) add(at, compounds.apart.get(token.term) ?? besideEachOther(index, token));
    const term = joinedTerm(index, compounds, text, token, tokens[at + 1]);
    if (term === undefined) continue;
    add(at, { term });
    add(at + 1, { term });
  }
  return found;
}

/** The term of two neighbours in one, if the article has it so. */
function joinedTerm(
  index: ArticleIndex,
  { headingForms }: Compounds,
  text: string,
  one: Token,
  other: Token | undefined,
): string | undefined {
  if (!other) return undefined;
  const joint = jointOf(index.language.words, text, one, other);
  if (joint === undefined) return undefined;
  if (joint === 'words' && index.termIds.has(one.term) && index.termIds.has(other.term)) return undefined;
  const form = one.form + other.form;
  if (formsOf(index).has(form) || headingForms.has(form)) return termOf(form, index.language);
  const term = joint === 'hyphen' ? termOf(form, index.language) : undefined;
  return term !== undefined && index.termIds.has(term) ? term : undefined;
}

interface Compounds {
  /** Pairs with a hyphen, a number or a particle, by the term that they would have in one. */
  readonly apart: ReadonlyMap<string, Required<OtherWriting>>;
  /** The words of headings, folded. */
  readonly headingForms: ReadonlySet<string>;
}

const compoundsOf = oncePer((index: ArticleIndex): Compounds => {
  const apart = new Map<string, { readonly term: string; readonly among: number[] }>();
  const add = (one: Word, other: Word, sentence: number): void => {
    const term = termOf(one.form + other.form, index.language);
    const pair = apart.get(term) ?? { term: rarer(index, one, other).term, among: [] };
    if (sentence >= 0 && pair.among.at(-1) !== sentence) pair.among.push(sentence);
    apart.set(term, pair);
  };
  eachPair(index, add);
  const headingForms = new Set<string>();
  for (const text of headingTexts(index.article)) {
    const tokens = tokenize(text, index.language);
    for (const [i, other] of tokens.entries()) {
      headingForms.add(other.form);
      const one = tokens[i - 1];
      const joint = one && jointOf(index.language.words, text, one, other);
      if (one && joint && joint !== 'words') add(one, other, -1);
    }
  }
  return { apart, headingForms };
});

function rarer({ termIds, postings }: ArticleIndex, one: Word, other: Word): Word {
  if (one.stop || other.stop) return one.stop ? other : one;
  const count = ({ term }: Word): number => postings.count(termIds.get(term) ?? -1);
  const fewer = count(other) - count(one);
  return fewer < 0 || (fewer === 0 && other.form.length > one.form.length) ? other : one;
}

/** Letters of each part of a word in two: "e mail", "web site". */
const shortest = { first: 1, second: 2 };

/** Sentences that have a word in two, with a blank between: "web site". Looked for only where the article has no such word. */
function besideEachOther(index: ArticleIndex, { form, term }: Token): Required<OtherWriting> | undefined {
  if (form.length < shortest.first + shortest.second || index.termIds.has(term) || !/^\p{L}+$/u.test(form))
    return undefined;
  for (let n = shortest.first; n <= form.length - shortest.second; n++) {
    const one = formsOf(index).get(form.slice(0, n));
    const other = one === undefined ? undefined : index.termIds.get(termOf(form.slice(n), index.language));
    if (one === undefined || other === undefined) continue;
    const among = [...index.postings.of(one)].filter((s) => standBeside(index, s, form.slice(0, n), other));
    if (among.length > 0) return { term: index.terms.of(other), among };
  }
  return undefined;
}

function standBeside(
  { article, sentences, terms }: ArticleIndex,
  sentence: number,
  one: string,
  other: number,
): boolean {
  const { tokens } = sentences[sentence] as ArticleIndex['sentences'][number];
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (!next || token.form !== one || next.term !== terms.of(other)) return false;
    return next.start - token.end === 1 && blanks.includes(article.text.charAt(token.end));
  });
}
