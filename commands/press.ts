import { longestQuestion } from '../index/answer/question.ts';
import { listArticles } from './articles.ts';
import { answerReply } from './ask.ts';
import { showPassages, topicAnswer } from './quote.ts';
import { readSections } from './read.ts';
import { type Press, type Reply, refusal } from './reply/reply.ts';
import { answerFrom } from './shared/answers.ts';
import type { Context } from './shared/command.ts';
import { explain, showAround, showMatch } from './shared/matches.ts';

/**
 * What a press under an answer shows. It is worked out anew from the question that stands there, so it works after a
 * restart, years later. `show` and `remove` are about the message itself and never come here.
 */
export function press(pressed: Press, question: string, visibility: Reply['visibility'], context: Context): Reply {
  const shown = shownBy(pressed, question, visibility, context);
  const { verb, edition, at, to, topic } = pressed;
  const again: Press = { verb, edition, at, ...(to !== undefined && { to }), ...(topic && { topic }) };
  return shown.kind === 'refusal' ? shown : { ...shown, again };
}

function shownBy(
  { verb, edition, at, to = at, topic }: Press,
  question: string,
  visibility: Reply['visibility'],
  context: Context,
): Reply {
  const { library, phrases } = context;
  if (verb === 'articles') return listArticles(context);
  const article = library.articles.find((one) => one.edition === edition);
  if (!article) return refusal(phrases.articleChanged());
  if (verb === 'read') return readSections(article, at, to, visibility, context);
  if (question === '' || question.length > longestQuestion) return refusal(phrases.noQuestion());
  const found = answerFrom(article, question, context, topic ? 'topic' : 'question');
  const answer = topic ? topicAnswer(found) : found;
  const index = library.indexOf(article);
  switch (verb) {
    case 'next':
      return showMatch(answer, at, visibility, context);
    case 'around':
      return showAround(answer, index, at, visibility, context);
    case 'why':
      return explain(answer, index, at, visibility, context);
    default:
      return topic ? showPassages(answer, 1, visibility, context) : answerReply(answer, visibility, context);
  }
}
