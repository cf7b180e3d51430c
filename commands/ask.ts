import { longestQuestion } from '../index/answer/question.ts';
import { answerData } from './reply/data.ts';
import { answerReply } from './shared/answer-reply.ts';
import { lookUp } from './shared/answers.ts';
import {
  type Command,
  type Context,
  type Input,
  type Outcome,
  refused,
  textOf,
  visibilityOf,
} from './shared/command.ts';
import { readFollowUp } from './shared/follow-up/follow-up.ts';
import { reactTo } from './shared/follow-up/react.ts';
import { asked } from './shared/intent.ts';
import { legible } from './shared/legible.ts';
import { articleOption, type Option, privateOption } from './shared/option.ts';
import { suggestArticles } from './shared/suggest.ts';

/** On Discord and at the prompt it is the question of the answer that is replied to. */
const afterOption: Option = {
  name: 'after',
  kind: 'text',
  required: false,
  most: longestQuestion,
  surfaces: ['script'],
  operand: '"QUESTION"',
};

/**
 * A question gets the sentence that answers it, or an honest no with the closest passages; a greeting gets the help, though
 * as data it is looked up like any other words. After another question, it may leave out words of that.
 */
export const askFor = (help: Command): Command => ({
  name: 'ask',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'question', kind: 'text', required: true, most: longestQuestion, operand: '"QUESTION"' },
    articleOption,
    privateOption,
    afterOption,
  ],
  run: async (input, context) => {
    const followUp = readFollowUp(legible(textOf(input, 'question')), legible(textOf(input, 'after')), context.lexicon);
    if (followUp.kind === 'source' || followUp.kind === 'doubt' || followUp.kind === 'others') {
      return reactTo(followUp.kind, input, context);
    }
    return followUp.kind === 'completed' ? answer(followUp.question, input, context) : plainly(input, context, help);
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
});

/** Answers a question that was put together. */
function answer(question: string, input: Input, context: Context): Outcome {
  const found = lookUp(asked(question), textOf(input, 'article'), context);
  if (found.kind === 'refusal') return refused(found);
  return {
    reply: answerReply(found, visibilityOf(input), context, context.phrases.understoodAs()),
    data: answerData(found, textOf(input, 'question'), question),
  };
}

async function plainly(input: Input, context: Context, help: Command): Promise<Outcome> {
  const typed = textOf(input, 'question');
  const question = asked(typed);
  const found = lookUp(question, textOf(input, 'article'), context);
  const outcome =
    found.kind === 'refusal'
      ? refused(found)
      : { reply: answerReply(found, visibilityOf(input), context), data: answerData(found, typed) };
  return question.intent === 'greeting' ? { ...outcome, reply: (await help.run({}, context)).reply } : outcome;
}
