import type { ArticleIndex } from '../article-index.ts';
import type { Speaking } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import type { Typed } from './rewritten.ts';

/** What parts what somebody says from what he asks. */
const mark = /[,;:!?…()\n–—]|\.(?!\p{L}|\d)|\s-\s|\p{Extended_Pictographic}/u;

/** Content words that a question has at least before somebody goes on about himself, and words that he then says at most. */
const goingOn = { leastAsked: 2, mostSaid: 3 };

/**
 * The clauses of a text in which somebody speaks of himself or to the others, and doesn't ask: "my teacher wants it today", "sorry if this
 * was said before". None where there is no other clause. Formulas are no part of them; `parting` are those that part them.
 */
export function spokenClauses(
  { language }: ArticleIndex,
  { text, tokens }: Typed,
  formulas: ReadonlySet<Token>,
  parting: ReadonlySet<Token>,
): readonly (readonly Token[])[] {
  const { speaking } = language.questions;
  const rest = tokens.filter((token) => !formulas.has(token));
  if (!rest.some(({ form }) => speaking.people.has(form) || speaking.opens.has(form))) return [];
  const clauses: Token[][] = [];
  let isCut = true;
  for (const [i, token] of tokens.entries()) {
    isCut ||= mark.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)) || parting.has(token);
    if (formulas.has(token)) continue;
    const clause = clauses.at(-1);
    if (clause && !isCut && !beginsAnew(speaking, clause, tokens.slice(i))) clause.push(token);
    else clauses.push([token]);
    isCut = false;
  }
  const spoken = clauses.filter((clause) => isSpoken(speaking, clause));
  const others = clauses.filter((clause) => !spoken.includes(clause));
  return others.some((clause) => clause.some(({ stop }) => !stop)) ? spoken : [];
}

function isSpoken(speaking: Speaking, clause: readonly Token[]): boolean {
  if (asks(speaking, clause)) return false;
  return speaking.opens.has(clause[0]?.form ?? '') || clause.some(({ form }) => speaking.people.has(form));
}

function asks({ askers, auxiliaries, but }: Speaking, clause: readonly Token[]): boolean {
  const first = but.has(clause[0]?.form ?? '') ? 1 : 0;
  return clause.some(({ form }, i) => askers.has(form) || (i === first && auxiliaries.has(form)));
}

/** Whether, with no mark between, a question begins behind what somebody says, or he goes on shortly about himself behind a question. */
function beginsAnew(speaking: Speaking, clause: readonly Token[], following: readonly Token[]): boolean {
  const [token, next] = following;
  const form = token?.form ?? '';
  if (!asks(speaking, clause)) return (speaking.askers.has(form) || speaking.but.has(form)) && isSpoken(speaking, clause);
  const isShort = following.length <= goingOn.mostSaid && !speaking.auxiliaries.has(next?.form ?? '');
  if (!isShort || !speaking.speakers.has(form) || speaking.goesOn.has(clause.at(-1)?.form ?? '')) return false;
  return clause.filter(({ stop }) => !stop).length >= goingOn.leastAsked;
}
