import { readFollowUp } from '../../../../commands/shared/follow-up/follow-up.ts';
import { openLexicon } from '../../../../index/lexicon/lexicon.ts';

export const lexicon = openLexicon('index/lexicon');

/** The question that a reply is understood as; what else it is, in brackets. */
export function understood(reply: string, earlier: string): string {
  const followUp = readFollowUp(reply, earlier, lexicon);
  return followUp.kind === 'completed' ? followUp.question : `[${followUp.kind}]`;
}

export const ferry = 'Who opens the new ferry?';
export const library = 'When does the library open?';
export const dog = 'Can I bring my dog?';
export const ticket = 'How much is a day ticket?';
export const pool = 'What time does the pool open on Mondays?';
