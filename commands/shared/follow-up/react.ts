import { answerData } from '../../reply/data.ts';
import { isShowing, type Verb } from '../../reply/verb.ts';
import { answerReply } from '../answer-reply.ts';
import { lookUp } from '../answers.ts';
import { type Context, type Input, type Outcome, refused, textOf, visibilityOf } from '../command.ts';
import { asked } from '../intent.ts';
import { pressUnder } from '../press.ts';
import { urlsIn } from '../reference.ts';
import type { Reaction } from './reaction.ts';

/** The button under the answer that does what a reaction asks for. */
const verbs = { source: 'around', doubt: 'why', others: 'next' } as const satisfies Partial<Record<Reaction, Verb>>;

/** Answers a reply that is about the earlier answer: as its button does, or with the answer again where it has none such. */
export function reactTo(reaction: keyof typeof verbs, input: Input, context: Context): Outcome {
  const [typed, earlier] = [textOf(input, 'question'), textOf(input, 'after')];
  const found = lookUp(asked(earlier), textOf(input, 'article'), context);
  if (found.kind === 'refusal') return refused(found);
  const visibility = visibilityOf(input);
  const first = answerReply(found, visibility, context);
  const action = first.actions?.find(({ verb }) => verb === verbs[reaction]);
  return {
    reply:
      action && isShowing(action) && action.verb !== 'help' ? pressUnder(action, found, visibility, context) : first,
    data: answerData(found, typed, earlier, urlsIn(context)),
  };
}
