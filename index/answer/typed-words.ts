import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { termOf } from '../terms.ts';
import { formsOf } from './article-forms.ts';
import { isInHeading } from './heading-terms.ts';
import type { WordMeanings } from './similarity.ts';

/** The words of a question as they were meant: without letters drawn out ("pleeease"), and parted where a blank is missing ("newyear"). */
export function asMeant(
  index: ArticleIndex,
  tokens: readonly Token[],
  lexicon: Pick<WordMeanings, 'id'> | undefined,
): readonly Token[] {
  if (tokens.every((token) => isShort(token) || isWritten(index, token))) return tokens;
  const isWord = (form: string): boolean => (lexicon?.id(form) ?? -1) >= 0;
  return tokens.flatMap((token) => {
    if (isShort(token) || isWritten(index, token)) return [token];
    const drawnIn = withoutDrawnOut(index, token, isWord);
    const stands = isWritten(index, drawnIn) || isWord(drawnIn.form);
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

/** Three or more of a letter are one or two of it. */
function withoutDrawnOut(index: ArticleIndex, token: Token, isWord: (form: string) => boolean): Token {
  const drawn = /(\p{L})\1{2,}/gu;
  if (!drawn.test(token.form) || /^(?:w+|[ivxlcm]+)$/.test(token.form)) return token;
  const spelt = ['$1', '$1$1'].map((letters) => respelt(index, token, token.form.replace(drawn, letters)));
  return spelt.find((one) => isWritten(index, one) || isWord(one.form)) ?? (spelt[0] as Token);
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
