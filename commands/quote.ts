import { longestQuestion } from '../index/answer/question.ts';
import { passagesData } from './reply/data.ts';
import { refusal } from './reply/reply.ts';
import { lookUp } from './shared/answers.ts';
import { type Command, refused, textOf, visibilityOf } from './shared/command.ts';
import { topicAsked } from './shared/intent.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { showPassages, topicAnswer } from './shared/passages.ts';
import { suggestArticles, suggestTopics } from './shared/suggest.ts';

/** A topic gets every passage that speaks of it, strongest first. */
export const quote: Command = {
  name: 'quote',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'topic', kind: 'text', required: true, most: longestQuestion, suggests: true, operand: '"TOPIC"' },
    articleOption,
    privateOption,
  ],
  run: (input, context) => {
    const topic = textOf(input, 'topic');
    if (topic === '') return refused(refusal(context.phrases.emptyTopic()));
    const found = lookUp(topicAsked(topic), textOf(input, 'article'), context);
    if (found.kind === 'refusal') return refused(found);
    const answer = topicAnswer(found, context);
    return {
      reply: showPassages(answer, visibilityOf(input), context),
      data: passagesData(topic, answer.quotes, answer.unknownWords),
    };
  },
  suggest: (option, typed, input, context) =>
    option === 'topic' ? suggestTopics(typed, input, context) : suggestArticles(typed, context),
};
