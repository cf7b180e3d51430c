import { longestQuestion } from '../index/answer/question.ts';
import { passagesData } from './reply/data.ts';
import { refusal } from './reply/reply.ts';
import { lookUp } from './shared/answers.ts';
import { type Command, refused, textOf, visibilityOf } from './shared/command.ts';
import { topicAsked } from './shared/intent.ts';
import { legible } from './shared/legible.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { showPassages, topicAnswer } from './shared/passages.ts';
import { urlsIn } from './shared/reference.ts';
import { suggestArticles } from './shared/suggest.ts';
import { suggestTopics } from './shared/suggest-topics.ts';
import { topicInLibrary } from './shared/topic-elsewhere.ts';

/** A topic gets every passage that speaks of it, strongest first; of several articles those of the likeliest, and scripts all. */
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
    if (legible(topic) === '') return refused(refusal(context.phrases.emptyTopic()));
    const named = textOf(input, 'article');
    const found = lookUp(topicAsked(topic), named, context);
    if (found.kind === 'refusal') return refused(found);
    const { answer, elsewhere } =
      named === '' ? topicInLibrary(found, context) : { answer: topicAnswer(found, context), elsewhere: [] };
    const quotes = [...answer.quotes, ...elsewhere.flatMap((one) => one.quotes)];
    return {
      reply: showPassages(answer, visibilityOf(input), context, elsewhere),
      data: passagesData(topic, quotes, answer.unknownWords, urlsIn(context)),
    };
  },
  suggest: (option, typed, input, context) =>
    option === 'topic' ? suggestTopics(typed, input, context) : suggestArticles(typed, context),
};
