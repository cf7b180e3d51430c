import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { spokenClauses } from './clauses.ts';
import type { Typed } from './rewritten.ts';
import { saysLittle, type TalkWords } from './small-talk.ts';

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
  const clauses = spokenClauses(index, typed, formulas, interjected);
  const talk = new Set(clauses.flatMap((clause) => talkIn(index, typed.text, clause, lexicon)));
  const answered = rest.filter((token) => !talk.has(token));
  const heard = hasContent(answered) ? answered : rest;
  const tokens = withoutAddress(index, typed.text, heard);
  if (tokens.length === typed.tokens.length || !hasContent(tokens)) return typed;
  return { text: blanked(typed, tokens), tokens };
}

/** What somebody says of himself that tells nothing of what he asks: all of it, or only words that the article lacks. */
function talkIn(index: ArticleIndex, text: string, clause: readonly Token[], lexicon: TalkWords | undefined): readonly Token[] {
  const content = clause.filter(({ stop }) => !stop);
  const little = content.filter((token) => saysLittle(index, text, token, lexicon));
  return little.length === content.length ? clause : little.filter(({ term }) => !index.termIds.has(term));
}

/** Tokens of what is said in the same words again and again. */
function formulasIn(index: ArticleIndex, { text, tokens }: Typed, said: RegExp): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const { 0: words, index: start } of text.matchAll(said)) {
    const end = start + words.length;
    if (/\p{Script=Han}/u.test(words) && index.article.text.includes(words)) continue;
    const isPhrase = /\s|\p{Script=Han}/u.test(words.trim());
    for (const token of tokens) {
      if (token.end <= start || end <= token.start) continue;
      if (isPhrase || token.stop || !index.termIds.has(token.term) || callsOut(index, tokens, token)) found.add(token);
    }
  }
  return found;
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
