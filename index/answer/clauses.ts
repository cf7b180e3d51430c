import type { ArticleIndex } from '../article-index.ts';
import type { Speaking } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import type { Typed } from './rewritten.ts';

/** A part of a text in which nothing is asked. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Somebody speaks of himself or to the others. */
  readonly spoken: boolean;
  /** The question stands before it, with its mark. */
  readonly behindQuestion: boolean;
  /** It is a sentence of its own before the question, or is set off by a colon. */
  readonly endsBefore: boolean;
}

/** What parts what somebody says from what he asks. */
const mark = /[,;:!?…()\n–—]|\.(?!\p{L}|\d)|\s-\s|\p{Extended_Pictographic}/u;

/** Content words that a question has at least before somebody goes on about himself, and words that he then says at most. */
const goingOn = { leastAsked: 2, mostSaid: 3 };

/**
 * The clauses in which somebody doesn't ask: "my teacher wants it today", "just curious". None where there is no other with anything in
 * it. Formulas are no part of them; `parting` are those that part them. `isLittle` tells words that say little.
 */
export function clausesBeside(
  { language }: ArticleIndex,
  { text, tokens }: Typed,
  formulas: ReadonlySet<Token>,
  parting: ReadonlySet<Token>,
  isLittle: (token: Token) => boolean,
): readonly Clause[] {
  const { speaking } = language.questions;
  const clauses: Token[][] = [];
  let isCut = true;
  for (const [i, token] of tokens.entries()) {
    isCut ||= mark.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)) || parting.has(token);
    if (formulas.has(token)) continue;
    const clause = clauses.at(-1);
    const following = tokens.slice(i).filter((one) => !formulas.has(one));
    if (clause && !isCut && !beginsAnew(speaking, clause, following, isLittle)) clause.push(token);
    else clauses.push([token]);
    isCut = false;
  }
  const asking = askingOf(speaking, clauses, isLittle);
  const last = asking.at(-1)?.at(-1);
  if (!last || asking.length === clauses.length) return [];
  return clauses.flatMap((clause, c): Clause[] => {
    if (asking.includes(clause)) return [];
    const spoken = isSpoken(speaking, clause) || speaking.but.has(clauses[c + 1]?.[0]?.form ?? '');
    const behindQuestion = /[?…]|\.\./.test(text.slice(last.end, clause[0]?.start));
    const endsBefore = /[.!?:\n]/.test(text.slice(clause.at(-1)?.end, clauses[c + 1]?.[0]?.start ?? 0));
    return [{ tokens: clause, spoken, behindQuestion, endsBefore }];
  });
}

/**
 * A clause that begins with an asking word asks; one that has it further on only where no other does. One whose words say little ("who to
 * ask") asks only where none says more. Without any, words that are looked up do, if they are more than one.
 */
function askingOf(
  speaking: Speaking,
  clauses: readonly Token[][],
  isLittle: (token: Token) => boolean,
): readonly Token[][] {
  const says = (clause: Token[]): boolean => clause.some((token) => !token.stop && !isLittle(token));
  const asking = clauses.filter((clause) => asks(speaking, clause) && says(clause));
  const begin = asking.filter((clause) => asks(speaking, clause.slice(0, 2)));
  if (begin.length > 0) return asking.filter((clause) => begin.includes(clause) || !isSpoken(speaking, clause));
  if (asking.length > 0 || clauses.some((clause) => asks(speaking, clause))) return asking;
  return clauses.filter(
    (clause) => !isSpoken(speaking, clause) && clause.filter(({ stop }) => !stop).length > 1 && says(clause),
  );
}

function isSpoken({ people, opens }: Speaking, clause: readonly Token[]): boolean {
  return opens.has(clause[0]?.form ?? '') || clause.some(({ form }) => people.has(form));
}

function asks({ askers, auxiliaries, but }: Speaking, clause: readonly Token[]): boolean {
  const first = but.has(clause[0]?.form ?? '') ? 1 : 0;
  return clause.some(({ form }, i) => askers.has(form) || (i === first && auxiliaries.has(form)));
}

/** Whether, with no mark between, a question begins behind what somebody says, or he goes on shortly about himself behind a question. */
function beginsAnew(
  speaking: Speaking,
  clause: readonly Token[],
  following: readonly Token[],
  isLittle: (token: Token) => boolean,
): boolean {
  const [token, next] = following;
  const form = token?.form ?? '';
  const content = clause.filter(({ stop }) => !stop);
  if (!asks(speaking, clause)) {
    if (speaking.but.has(form)) return true;
    if (speaking.askers.has(form)) return isSpoken(speaking, clause);
    const isOver = !clause.at(-1)?.stop && content.every(isLittle);
    return speaking.auxiliaries.has(form) && isOver && isSpoken(speaking, clause);
  }
  const isShort = next !== undefined && following.length <= goingOn.mostSaid && !speaking.auxiliaries.has(next.form);
  if (!isShort || !speaking.speakers.has(form) || speaking.goesOn.has(clause.at(-1)?.form ?? '')) return false;
  return content.length >= goingOn.leastAsked;
}
