import { lookUp } from '../answers.ts';
import type { Context } from '../command.ts';
import { asked } from '../intent.ts';
import { type FollowUp, readFollowUp } from './follow-up.ts';

/**
 * What a reply is to the answer of an earlier question, which was asked of `article`, or of all where that is empty. Of a question on which they say
 * nothing there is nothing more to ask, unless the reply has nothing of its own to be looked up, or names what to ask it of.
 */
export function followUpOf(reply: string, earlier: string, article: string, context: Context): FollowUp {
  const followUp = readFollowUp(reply, earlier, context.lexicon);
  if (followUp.kind !== 'completed' || followUp.leans === 'wholly') return followUp;
  const { kind } = lookUp(asked(earlier), article, context);
  return kind === 'answered' || kind === 'maybe' ? followUp : { kind: 'alone' };
}
