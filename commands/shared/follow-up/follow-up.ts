import { longestQuestion } from '../../../index/answer/question.ts';
import { languages } from '../../phrases/languages.ts';
import type { FollowUpRules } from '../../phrases/understood/follow-up-words.ts';
import { asksForWhole } from '../asked-for.ts';
import { completeTogether, reactionTogether } from './characters.ts';
import { clauseOf } from './clause.ts';
import { complete } from './complete.ts';
import type { Kinship } from './phrases-in.ts';
import { type Reaction, reactionApart } from './reaction.ts';

/**
 * What a reply to an answer is: a question that stands alone, one that leaves out words of the earlier question, one about the answer itself (where
 * it stands, whether it is right, what else there is), or no question at all.
 */
export type FollowUp =
  | { readonly kind: 'alone' }
  | { readonly kind: 'completed'; readonly question: string }
  | { readonly kind: Reaction };

const grammars = [...new Set(languages.map(({ understands }) => understands.followUps))];

/** Reads a reply to the answer of an earlier question; `earlier` is empty where there was none. */
export function readFollowUp(reply: string, earlier: string, kinship?: Kinship): FollowUp {
  if (earlier === '') return { kind: 'alone' };
  const kind = reactionOf(reply);
  if (kind) return { kind };
  if (asksForWhole(earlier)) return { kind: 'alone' };
  for (const rules of grammars) {
    const question = completeBy(rules, reply, earlier, kinship);
    if (question !== undefined && question.length <= longestQuestion) return { kind: 'completed', question };
  }
  return { kind: 'alone' };
}

/** Whether a text says nothing that could be looked up: thanks, laughter, a picture. */
export function isTalk(text: string): boolean {
  return reactionOf(text) === 'talk';
}

/** A custom picture stands in a text by its name. */
const picture = /<a?:\w+:\d+>/g;

function reactionOf(reply: string): Reaction | undefined {
  const said = reply.replace(picture, ' ');
  if (!/[\p{L}\p{N}]/u.test(said)) return /[?？]/u.test(said) ? undefined : 'talk';
  return grammars.map((rules) => reactionIn(said, rules)).find((reaction) => reaction !== undefined);
}

function completeBy(rules: FollowUpRules, reply: string, earlier: string, kinship?: Kinship): string | undefined {
  return rules.written === 'together'
    ? completeTogether(reply, earlier, rules)
    : complete(clauseOf(reply, rules), clauseOf(earlier, rules), rules.language === 'en' ? kinship : undefined);
}

function reactionIn(reply: string, rules: FollowUpRules): Reaction | undefined {
  return rules.written === 'together' ? reactionTogether(reply, rules) : reactionApart(reply, rules);
}
