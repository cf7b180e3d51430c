import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import { type Clause, clausesBeside } from './clauses.ts';
import { hasSmallLetters } from './letter-case.ts';
import { placesSaid } from './places-said.ts';
import type { Typed } from './rewritten.ts';
import { type TalkWords, type Telling, tellingOf } from './small-talk.ts';
import { isWritten } from './typed-words.ts';

/**
 * A question without what is only talk around it: "hey", "does anyone know", "lol"; whom it is addressed to; and what somebody says of
 * himself rather than asks of the article, as far as it says little: "my boss wants it today". The letters are blanked, so that places
 * stay. A single word of talk that the article uses may be meant, and stays; so does everything where nothing else would be left.
 */
export function withoutChat(index: ArticleIndex, typed: Typed, lexicon: TalkWords | undefined): Typed {
  const { chat, fillers } = index.language.questions;
  const interjected = formulasIn(index, typed, chat);
  const formulas = new Set([...interjected, ...formulasIn(index, typed, fillers)]);
  const rest = typed.tokens.filter((token) => !formulas.has(token));
  const telling = oncePer((token: Token) => tellingOf(index, typed.text, token, lexicon));
  const clauses = clausesBeside(index, typed, formulas, interjected, (token) => telling(token) === 'nothing');
  const talk = new Set(clauses.flatMap((clause) => talkIn(index, clause, telling)));
  const answered = rest.filter((token) => !talk.has(token));
  const heard = hasContent(answered) ? answered : rest;
  const tokens = withoutAddress(index, typed.text, heard);
  if (tokens.length === typed.tokens.length || !hasContent(tokens)) return typed;
  return { text: blanked(typed, tokens), tokens };
}

/**
 * What tells nothing of what is asked: a clause of such words that the article lacks; where somebody speaks of himself, a clause that tells
 * nothing, or else those of its words that say little and that the article lacks; all that it lacks where the question is over.
 */
function talkIn(index: ArticleIndex, clause: Clause, telling: (token: Token) => Telling): readonly Token[] {
  const { tokens, spoken, behindQuestion } = clause;
  if (index.language.questions.speaking.circumstances.has(tokens[0]?.form ?? '')) return [];
  const content = tokens.filter(({ stop }) => !stop);
  const isUnused = (token: Token): boolean => !isWritten(index, token);
  const isLittle = (token: Token): boolean => telling(token) === 'nothing';
  if (!spoken) {
    const isAside = content.every(isLittle) || standsApart(clause);
    return isAside && content.every(isUnused) ? tokens : [];
  }
  if (content.every((token) => telling(token) !== 'something')) return tokens;
  return content.filter((token) => isUnused(token) && (behindQuestion || isLittle(token)));
}

/** Content words of a greeting or the like that stands before a question: "Morning!", "got a sec?". */
const mostBefore = 3;

/** Whether what the article has no word of is no part of what is asked: it is over, or hasn't begun and no name or number was said. */
function standsApart({ tokens, behindQuestion, endsBefore }: Clause): boolean {
  if (tokens.some(({ form }) => /\d/.test(form))) return false;
  return behindQuestion || (endsBefore && tokens.filter(({ stop }) => !stop).length <= mostBefore);
}

/** Tokens of what is said in the same words again and again. */
function formulasIn(index: ArticleIndex, { text, tokens }: Typed, said: RegExp): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const { start, end } of placesSaid(text, said)) {
    const words = text.slice(start, end);
    // Ideographs run together: a pair of them may stand half in what is said.
    const isRun = /\p{Script=Han}/u.test(words);
    if (isRun ? index.article.text.includes(words) : isSign(text, words, start)) continue;
    const isPhrase = isRun || /\s/.test(words.trim());
    for (const token of tokens) {
      const isSaid = isRun ? token.start < end && start < token.end : start <= token.start && token.end <= end;
      if (!isSaid) continue;
      if (isPhrase || token.stop || !index.termIds.has(token.term) || callsOut(index, tokens, token)) found.add(token);
    }
  }
  return found;
}

/** In capitals inside a text of small letters it is what something is called: "the letters HI in the display". */
function isSign(text: string, words: string, start: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(words) || !hasSmallLetters(text)) return false;
  return /[\p{L}\p{N}]/u.test(text.slice(0, start)) && /[\p{L}\p{N}]/u.test(text.slice(start + words.length));
}

/** It stands before the question's asking word, where nothing else can: "**wait** what is". */
function callsOut({ language }: ArticleIndex, tokens: readonly Token[], token: Token): boolean {
  const { askers, auxiliaries } = language.questions.speaking;
  const next = tokens[1]?.form ?? '';
  return token === tokens[0] && (askers.has(next) || auxiliaries.has(next));
}

/** "@name" at either end, unless the article speaks of it. */
function withoutAddress(index: ArticleIndex, text: string, tokens: readonly Token[]): readonly Token[] {
  const isAddress = (token: Token | undefined): boolean =>
    token !== undefined && text.charAt(token.start - 1) === '@' && !index.termIds.has(token.term);
  let [first, end] = [0, tokens.length];
  while (isAddress(tokens[first])) first++;
  while (isAddress(tokens[end - 1])) end--;
  return tokens.slice(first, end);
}

function hasContent(tokens: readonly Token[]): boolean {
  return tokens.some(({ stop }) => !stop);
}

function blanked({ text, tokens }: Typed, heard: readonly Token[]): string {
  const letters = text.split('');
  for (const { start, end } of tokens) letters.fill(' ', start, end);
  for (const { start, end } of heard) for (let i = start; i < end; i++) letters[i] = text.charAt(i);
  return letters.join('');
}
