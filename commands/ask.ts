import { longestQuestion } from '../index/answer/question.ts';
import { helpInBrief } from './help.ts';
import { answerData, errorData } from './reply/data.ts';
import type { Refusal } from './reply/reply.ts';
import { answerReply } from './shared/answer-reply.ts';
import { lookUp } from './shared/answers.ts';
import { askWhich } from './shared/article-choice.ts';
import { isOpen } from './shared/choose-article.ts';
import { type Command, type Context, type Input, type Outcome, textOf, visibilityOf } from './shared/command.ts';
import { followUpOf } from './shared/follow-up/following.ts';
import { reactTo } from './shared/follow-up/react.ts';
import { type Asked, asked } from './shared/intent.ts';
import { legible } from './shared/legible.ts';
import { namedArticles } from './shared/named-article.ts';
import { articleOption, type Option, privateOption } from './shared/option.ts';
import { urlsIn } from './shared/reference.ts';
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
 * A question gets the sentence that answers it, or an honest no with the closest passages; a greeting gets the help, thanks and laughter a line of
 * it, though as data they are looked up like any other words. After another question, it may leave out words of that.
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
    const [typed, after] = [legible(textOf(input, 'question')), legible(textOf(input, 'after'))];
    const followUp = followUpOf(typed, after, textOf(input, 'article'), context);
    if (followUp.kind === 'source' || followUp.kind === 'doubt' || followUp.kind === 'others') {
      return reactTo(followUp.kind, input, context);
    }
    if (followUp.kind === 'completed') return answer(followUp.question, input, context);
    const outcome = await plainly(input, context, help);
    return followUp.kind === 'talk' ? { ...outcome, reply: helpInBrief(context) } : outcome;
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
});

/** Whether a question says itself which article it is about. */
function namesArticle(question: Asked, context: Context): boolean {
  return namedArticles(question, context.library.articles, context) !== undefined;
}

function refusedTo(question: string, reply: Refusal): Outcome {
  return { reply, data: errorData(reply, question) };
}

/** Answers a question that was put together. */
function answer(question: string, input: Input, context: Context): Outcome {
  const found = lookUp(asked(question), textOf(input, 'article'), context);
  if (found.kind === 'refusal') return refusedTo(textOf(input, 'question'), found);
  return {
    reply: answerReply(found, visibilityOf(input), context, context.phrases.understoodAs()),
    data: answerData(found, textOf(input, 'question'), question, urlsIn(context)),
  };
}

async function plainly(input: Input, context: Context, help: Command): Promise<Outcome> {
  const typed = textOf(input, 'question');
  const question = asked(typed);
  if (question.intent === 'whole' && isOpen(input, context) && !namesArticle(question, context)) {
    return { reply: askWhich('sum', question.typed, visibilityOf(input), context) };
  }
  const found = lookUp(question, textOf(input, 'article'), context);
  const outcome =
    found.kind === 'refusal'
      ? refusedTo(typed, found)
      : {
          reply: answerReply(found, visibilityOf(input), context),
          data: answerData(found, typed, undefined, urlsIn(context)),
        };
  if (question.intent === 'greeting') return { ...outcome, reply: (await help.run({}, context)).reply };
  const isTalk = question.intent === 'talk' && found.kind !== 'answered';
  return isTalk ? { ...outcome, reply: helpInBrief(context) } : outcome;
}
