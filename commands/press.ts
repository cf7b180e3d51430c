import { longestQuestion } from '../src/answer/question.ts';
import { answerFrom } from './answers.ts';
import { listArticles } from './articles.ts';
import { answerReply } from './ask.ts';
import type { Context } from './command.ts';
import { explain, showAround, showMatch } from './matches.ts';
import { readSections } from './read.ts';
import { type Press, type Reply, refusal } from './reply.ts';

/**
 * What a press under an answer shows. It is worked out anew from the question that stands there, so it works after a
 * restart, years later. `show` and `remove` are about the message itself and never come here.
 */
export function press(pressed: Press, question: string, visibility: Reply['visibility'], context: Context): Reply {
  const shown = shownBy(pressed, question, visibility, context);
  const { verb, edition, at, to } = pressed;
  const again: Press = { verb, edition, at, ...(to !== undefined && { to }) };
  return shown.kind === 'refusal' ? shown : { ...shown, again };
}

function shownBy(
  { verb, edition, at, to = at }: Press,
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
  const answer = answerFrom(article, question, context);
  const index = library.indexOf(article);
  switch (verb) {
    case 'next':
      return showMatch(answer, at, visibility, context);
    case 'around':
      return showAround(answer, index, at, visibility, context);
    case 'why':
      return explain(answer, index, at, visibility, context);
    default:
      return answerReply(answer, visibility, context);
  }
}
