import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { termOf } from '../terms.ts';
import { formsOf } from './article-forms.ts';
import { isInHeading } from './heading-terms.ts';
import type { WordMeanings } from './similarity.ts';

/** What is needed of the lexicon. */
type Words = Pick<WordMeanings, 'id' | 'rarity'>;

/** The words of a question as they were meant: without letters drawn out ("pleeease"), and parted where a blank is missing ("newyear"). */
export function asMeant(index: ArticleIndex, tokens: readonly Token[], lexicon: Words | undefined): readonly Token[] {
  if (tokens.every((token) => isShort(token) || isWritten(index, token))) return tokens;
  const isWord = ({ form }: Token): boolean => (lexicon?.id(form) ?? -1) >= 0;
  return tokens.flatMap((token) => {
    if (isShort(token) || isWritten(index, token)) return [token];
    const drawnIn = withoutDrawnOut(index, token, lexicon);
    const stands = isWritten(index, drawnIn) || isWord(drawnIn);
    return stands ? [drawnIn] : (parted(index, drawnIn) ?? [drawnIn]);
  });
}

/** Neither drawn out nor two words; ideographs are pairs at most. */
function isShort({ form }: Token): boolean {
  return form.length < 3;
}

function isWritten(index: ArticleIndex, { term, stop }: Token): boolean {
  return stop || index.termIds.has(term) || isInHeading(index, term);
}

/** Three or more of a letter are one or two of it: whichever the article has, or else is the commoner word. */
function withoutDrawnOut(index: ArticleIndex, token: Token, lexicon: Words | undefined): Token {
  const drawn = /(\p{L})\1{2,}/gu;
  if (!drawn.test(token.form) || /^(?:w+|[ivxlcm]+)$/.test(token.form)) return token;
  const single = respelt(index, token, token.form.replace(drawn, '$1'));
  const double = respelt(index, token, token.form.replace(drawn, '$1$1'));
  if (isWritten(index, single) || isWritten(index, double)) return isWritten(index, single) ? single : double;
  const rarityOf = ({ form }: Token): number => lexicon?.rarity(lexicon.id(form)) ?? 1;
  return rarityOf(double) < rarityOf(single) ? double : single;
}

function respelt({ language }: ArticleIndex, token: Token, form: string): Token {
  return { ...token, form, term: termOf(form, language), stop: language.words.stopWords.has(form) };
}

/** Letters that a part has at least; more where no list tells what a word is. */
const leastLetters = { listed: 3, unlisted: 4 };

/** Two words that a blank is missing between: both stand in the article, or the first is one of grammar. */
function parted(index: ArticleIndex, token: Token): Token[] | undefined {
  const { form, start, end } = token;
  const least = index.language.lexicon ? leastLetters.listed : leastLetters.unlisted;
  if (end - start !== form.length || !/^\p{L}+$/u.test(form)) return undefined;
  for (let n = form.length - least; n >= least; n--) {
    const [one, other] = [form.slice(0, n), form.slice(n)];
    const isGrammar = index.language.questions.grammar.has(one) && other.length > least;
    if (!formsOf(index).has(other) || !(isGrammar || formsOf(index).has(one))) continue;
    const at = start + n;
    return [respelt(index, { ...token, end: at }, one), respelt(index, { ...token, start: at }, other)];
  }
  return undefined;
}
