import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { slipCost } from '../lexicon/slip.ts';
import { termOf } from '../terms.ts';
import { formsOf } from './article-forms.ts';
import { formsNear } from './misspellings.ts';
import { isWritten } from './typed-words.ts';

/** What is needed of the lexicon. */
export type WordList = Pick<Lexicon, 'id' | 'rarity' | 'near'>;

/** A word of a question that the article lacks, and how it stands there. */
export interface Doubtful {
  readonly form: string;
  /** A capital inside a sentence. */
  readonly isName: boolean;
  /** The content words before and behind it. */
  readonly beside: readonly (Token | undefined)[];
}

/** Letters of a word that may have a slip in it; more where no other word stands beside it to bear it out, and in a name. */
const shortest = { any: 3, unused: 5, unusedAnySlip: 7, name: 5, ofWords: 4 };
/** In a word of so many letters none is taken for another: "faq" is not "far". */
const tooShort = 3;

/** What the article's having a word counts, and a word's being common, beside the cost of a slip: by hand. */
const worth = { used: 0.6, grammar: 0.3, rarity: 0.5 };
/** Two that differ by less are as likely. */
const alike = 0.1;
/** A word that the article lacks is meant only where the slip is likely, and one for another only by such a slip from a rarer word. */
const likelySlip = 0.15;
const rarer = 0.05;
/** A word of some length that is as rare as this is likelier misspelt. */
const rarest = 0.87;
/** A long word that the article lacks may have any slip if it is no rarer than this. */
const rarestUnused = 0.8;

interface Spelling {
  readonly form: string;
  readonly term: string;
  readonly cost: number;
}

/**
 * The word that was meant by one that is a slip away from it: one of the article, or else a word of grammar or one that everybody knows.
 * Undefined where nothing is near, or several are as near. A word that is one, though the article lacks it, stands, unless the other is
 * commoner, and either the word among the rarest or the other beside the same word in the article: "heat pimp".
 */
export function likeliestSpelling(index: ArticleIndex, doubtful: Doubtful, lexicon: WordList): string | undefined {
  const { form, isName } = doubtful;
  if (form.length < (isName ? shortest.name : shortest.any)) return undefined;
  const id = lexicon.id(form);
  if (id >= 0) return isName ? undefined : commoner(index, doubtful, lexicon, lexicon.rarity(id));
  const found = spellings(index, doubtful, lexicon);
  const [best] = found;
  if (!best) return undefined;
  const rival = found.find(({ term }) => term !== best.term);
  const isUsed = index.termIds.has(best.term);
  return rival && isUsed && index.termIds.has(rival.term) && rival.cost - best.cost < alike ? undefined : best.form;
}

/** The likeliest first. */
function spellings(index: ArticleIndex, { form, isName }: Doubtful, lexicon: WordList): Spelling[] {
  const known = lexicon.near(form).filter((near) => mayBe(index, form, near, isName, lexicon));
  const forms = new Set([...formsNear(index, form), ...known]);
  return [...forms]
    .filter((near) => fits(form, near))
    .map((near) => ({ form: near, term: termOf(near, index.language), cost: costOf(index, form, near, lexicon) }))
    .sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1));
}

/** Whether a word of the lexicon may be meant: where the article has it, and else by how likely the slip is. */
function mayBe(index: ArticleIndex, form: string, near: string, isName: boolean, lexicon: WordList): boolean {
  const isStop = index.language.words.stopWords.has(near);
  if (!isStop && isWritten(index, { term: termOf(near, index.language), stop: false })) return true;
  if (isName) return false;
  if (form.length >= shortest.unusedAnySlip && lexicon.rarity(lexicon.id(near)) <= rarestUnused) return true;
  return slipCost(form, near) <= likelySlip && (isStop || form.length >= shortest.unused);
}

/** In a short word a letter is left out, doubled or swapped with its neighbour, but none is taken for another or added. */
function fits(form: string, near: string): boolean {
  if (form.length > near.length && near.length <= tooShort) return /(.)\1/.test(form);
  return form.length > tooShort || near.length > form.length || slipCost(form, near) < alike;
}

function costOf(index: ArticleIndex, form: string, near: string, lexicon: WordList): number {
  const term = termOf(near, index.language);
  const stop = index.language.words.stopWords.has(near);
  const known = stop ? worth.grammar : isWritten(index, { term, stop }) ? worth.used : 0;
  return slipCost(form, near) + worth.rarity * lexicon.rarity(lexicon.id(near)) - known;
}

/** The word of the article that was meant by another word. */
function commoner(
  index: ArticleIndex,
  { form, beside }: Doubtful,
  lexicon: WordList,
  rarity: number,
): string | undefined {
  if (form.length < shortest.ofWords) return undefined;
  return formsNear(index, form).find(
    (near) =>
      slipCost(form, near) <= likelySlip &&
      lexicon.rarity(lexicon.id(near)) < rarity - rarer &&
      ((rarity >= rarest && form.length >= shortest.unused) ||
        beside.some((other, i) => other && standsBeside(index, near, other.term, i === 0 ? -1 : 1))),
  );
}

/** Whether the article has a term right before a form of its own (-1) or behind it (1), words of grammar aside. */
function standsBeside(index: ArticleIndex, form: string, term: string, step: number): boolean {
  const id = formsOf(index).get(form) ?? -1;
  const other = index.termIds.get(term);
  if (other === undefined) return false;
  return [...index.postings.of(id)].some((sentence) => {
    const { terms } = index.sentences[sentence] as ArticleIndex['sentences'][number];
    return terms.some((one, i) => one === id && terms[i + step] === other);
  });
}
