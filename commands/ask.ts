import { longestQuestion } from '../index/answer/question.ts';
import { answerData } from './reply/data.ts';
import { answerReply } from './shared/answer-reply.ts';
import { lookUp } from './shared/answers.ts';
import { type Command, refused, textOf, visibilityOf } from './shared/command.ts';
import { asked } from './shared/intent.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { suggestArticles } from './shared/suggest.ts';

/**
 * A question gets the sentence that answers it, or an honest no with the closest passages; a greeting gets the help, though
 * as data it is looked up like any other words.
 */
export const askFor = (help: Command): Command => ({
  name: 'ask',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'question', kind: 'text', required: true, most: longestQuestion, operand: '"QUESTION"' },
    articleOption,
    privateOption,
  ],
  run: async (input, context) => {
    const typed = textOf(input, 'question');
    const question = asked(typed);
    const answer = lookUp(question, textOf(input, 'article'), context);
    const outcome =
      answer.kind === 'refusal'
        ? refused(answer)
        : {
            reply: answerReply(answer, visibilityOf(input), context),
            data: answerData({ ...answer, question: typed }),
          };
    return question.intent === 'greeting' ? { ...outcome, reply: (await help.run({}, context)).reply } : outcome;
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
});
