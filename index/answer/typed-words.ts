import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { termOf } from '../terms.ts';
import { formsOf } from './article-forms.ts';
import { isInHeading } from './heading-terms.ts';
import { type Change, rewritten, type Typed } from './rewritten.ts';
import type { WordMeanings } from './similarity.ts';

/** What is needed of the lexicon. */
type Words = Pick<WordMeanings, 'id' | 'rarity'>;

/**
 * A question with its words as they were meant: without letters drawn out ("pleeease"), in full where a chat writes them short ("u",
 * "w/"), and parted where a blank is missing ("newyear"). What the article has as it is typed stays.
 */
export function asMeant(index: ArticleIndex, typed: Typed, lexicon: Words | undefined): Typed {
  const changes = typed.tokens.flatMap((token): Change[] => {
    if (isShort(token) || isWritten(index, token)) return [];
    const as = asWritten(index, token, typed.text, lexicon);
    return as === undefined ? [] : [{ start: token.start, end: token.end, as }];
  });
  return rewritten(index, typed, [...inFull(index, typed), ...changes]);
}

/** Neither drawn out nor two words; ideographs are pairs at most. */
function isShort({ form }: Token): boolean {
  return form.length < 3;
}

/** The article has it as it stands, or it is a word of grammar. */
export function isWritten(index: ArticleIndex, { term, stop }: Pick<Token, 'term' | 'stop'>): boolean {
  return stop || index.termIds.has(term) || isInHeading(index, term);
}

/** What a chat writes short; a word that the article has so may be that word. */
function inFull(index: ArticleIndex, { text, tokens }: Typed): Change[] {
  const { words, signs } = index.language.questions.shortForms;
  const ofWords = tokens.flatMap(({ start, end, form, term }): Change[] => {
    const as = words.get(form);
    return as === undefined || index.termIds.has(term) || isInHeading(index, term) ? [] : [{ start, end, as }];
  });
  // No sign is made of letters alone.
  if (!/[\d/]/.test(text)) return ofWords;
  const ofSigns = signs.flatMap(([sign, as]) =>
    [...text.matchAll(sign)].map(({ 0: { length }, index: start }) => ({ start, end: start + length, as })),
  );
  return [...ofSigns, ...ofWords];
}

/** How a word that the article lacks is meant; undefined where it is meant as it stands. */
function asWritten(index: ArticleIndex, token: Token, text: string, lexicon: Words | undefined): string | undefined {
  const isWord = (form: string): boolean => (lexicon?.id(form) ?? -1) >= 0;
  const form = withoutDrawnOut(index, token.form, lexicon);
  const drawn = form === token.form ? undefined : form;
  if (isWritten(index, wordOf(index, form)) || isWord(form)) return drawn;
  if (token.end - token.start !== token.form.length) return drawn;
  return parted(index, form, startsName(text, token), lexicon)?.join(' ') ?? drawn;
}

function startsName(text: string, { start }: Token): boolean {
  return start > 0 && /^\p{Lu}\P{Lu}/u.test(text.slice(start));
}

function wordOf({ language }: ArticleIndex, form: string): Pick<Token, 'term' | 'stop'> {
  return { term: termOf(form, language), stop: language.words.stopWords.has(form) };
}

/** Three or more of a letter are one or two of it: whichever the article has, or else is the commoner word. */
function withoutDrawnOut(index: ArticleIndex, form: string, lexicon: Words | undefined): string {
  const drawn = /(\p{L})\1{2,}/gu;
  if (!drawn.test(form) || /^(?:w+|[ivxlcm]+)$/.test(form)) return form;
  const single = form.replace(drawn, '$1');
  const double = form.replace(drawn, '$1$1');
  const has = (one: string): boolean => isWritten(index, wordOf(index, one));
  if (has(single) || has(double)) return has(single) ? single : double;
  const rarityOf = (one: string): number => lexicon?.rarity(lexicon.id(one)) ?? 1;
  return rarityOf(double) < rarityOf(single) ? double : single;
}

/** Letters that a part has at least; more where no list tells what a word is. */
const leastLetters = { listed: 3, unlisted: 4 };

/** A part that the article lacks has so many letters, and is a word that people use. */
const leastOfOther = 4;
const rarestOther = 0.8;

/**
 * Two words that a blank is missing between. Both stand in the article; or one does, and the other is one of grammar or, unless a name is
 * made of them, any common word. Of several ways the one whose parts are commonest.
 */
function parted(
  index: ArticleIndex,
  form: string,
  isName: boolean,
  lexicon: Words | undefined,
): [string, string] | undefined {
  const least = index.language.lexicon ? leastLetters.listed : leastLetters.unlisted;
  if (!/^\p{L}+$/u.test(form)) return undefined;
  const isWord = (part: string): boolean => (lexicon?.id(part) ?? -1) >= 0;
  const has = (part: string): boolean =>
    formsOf(index).has(part) || (isWord(part) && index.termIds.has(termOf(part, index.language)));
  const rarityOf = (part: string): number => lexicon?.rarity(lexicon.id(part)) ?? 1;
  const isCommon = (part: string): boolean => !isName && part.length >= leastOfOther && rarityOf(part) <= rarestOther;
  let best: { readonly parts: [string, string]; readonly rarity: number } | undefined;
  for (let n = form.length - least; n >= least; n--) {
    const parts: [string, string] = [form.slice(0, n), form.slice(n)];
    const [one, other] = parts;
    const isGrammar = index.language.questions.grammar.has(one) && other.length > least && has(other);
    if (!isGrammar && !(has(one) && (has(other) || isCommon(other))) && !(has(other) && isCommon(one))) continue;
    const rarity = rarityOf(one) + rarityOf(other) - (has(one) && has(other) ? 1 : 0);
    if (!best || rarity < best.rarity) best = { parts, rarity };
  }
  return best?.parts;
}
