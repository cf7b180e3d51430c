import { longestQuestion } from '../../../index/answer/question.ts';
import type { FollowUpRules } from '../../phrases/understood/follow-up-words.ts';
import { asksForWhole } from '../asked-for.ts';
import { completeTogether, leansTogether } from './characters.ts';
import { clauseOf } from './clause.ts';
import { complete, leansWholly } from './complete.ts';
import { grammarsFor } from './grammars-for.ts';
import type { Kinship } from './phrases-in.ts';
import type { Reaction } from './reaction.ts';
import { reactionOf } from './talk.ts';

/**
 * What a reply to an answer is: a question that stands alone, one that leaves out words of the earlier question, one about the answer itself (where
 * it stands, whether it is right, what else there is), or no question at all.
 */
export type FollowUp =
  | { readonly kind: 'alone' }
  | { readonly kind: 'completed'; readonly question: string; readonly leans: Leaning }
  | { readonly kind: Reaction };

/** How much it leans on the earlier question: a part has something of its own to be looked up, too. */
export type Leaning = 'wholly' | 'partly';

/** Reads a reply to the answer of an earlier question; `earlier` is empty where there was none. */
export function readFollowUp(reply: string, earlier: string, kinship?: Kinship): FollowUp {
  if (earlier === '') return { kind: 'alone' };
  const kind = reactionOf(reply);
  if (kind) return { kind };
  if (asksForWhole(earlier)) return { kind: 'alone' };
  for (const rules of grammarsFor(`${reply} ${earlier}`)) {
    const question = completeBy(rules, reply, earlier, kinship);
    if (question !== undefined && question.length <= longestQuestion) {
      return { kind: 'completed', question, leans: leaningBy(rules, reply) };
    }
  }
  return { kind: 'alone' };
}

function completeBy(rules: FollowUpRules, reply: string, earlier: string, kinship?: Kinship): string | undefined {
  return rules.written === 'together'
    ? completeTogether(reply, earlier, rules)
    : complete(clauseOf(reply, rules), clauseOf(earlier, rules), rules.language === 'en' ? kinship : undefined);
}

function leaningBy(rules: FollowUpRules, reply: string): Leaning {
  const isWhole = rules.written === 'together' ? leansTogether(reply, rules) : leansWholly(clauseOf(reply, rules));
  return isWhole ? 'wholly' : 'partly';
}
