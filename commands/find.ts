import { longestQuestion } from '../index/answer/question.ts';
import { canVerify, longestVerified } from '../index/verify/verify.ts';
import { note, type Reply, refusal } from './reply/reply.ts';
import { answerReply } from './shared/answer-reply.ts';
import { answerFromLibrary } from './shared/answers.ts';
import { type Command, type Context, refused, textOf } from './shared/command.ts';
import { questionAsked } from './shared/intent.ts';
import { verdictOrRefuse, verdictReply } from './shared/verdicts.ts';

/**
 * What somebody wrote, looked up in the articles: where it stands there, or else the answer to it as a question. Only who
 * asked sees it.
 */
export const find: Command = {
  name: 'find',
  surfaces: ['message'],
  options: [{ name: 'quote', kind: 'text', required: true, most: longestVerified }],
  run: (input, context) => {
    const { phrases } = context;
    const text = textOf(input, 'quote');
    if (!canVerify(text)) return refused(refusal(phrases.emptyMessage()));
    const verdict = verdictOrRefuse(text, '', context);
    if (verdict.kind === 'refusal') return refused(verdict);
    const found = verdictReply(text, verdict, { private: true }, context);
    const mayAsk =
      verdict.kind === 'absent' ||
      (asking.test(text) && (verdict.around.length > 0 || (verdict.kind !== 'exact' && verdict.kind !== 'near')));
    return { reply: (mayAsk && answerTo(text, context)) || found };
  },
};

/** What is meant as a question, even where its words stand in an article. */
const asking = /[?？]\P{L}*$|^(?:who|what|when|where|why|how|which)\b/iu;

/** The answer, where the text is a question that has one; what it is about as a whole was asked about something else. */
function answerTo(text: string, context: Context): Reply | undefined {
  const asked = questionAsked(text);
  if (text.length > longestQuestion || asked.intent === 'whole') return undefined;
  const answer = answerFromLibrary(asked, context);
  if (answer.kind !== 'answered') return undefined;
  const { blocks, ...reply } = answerReply(answer, 'private', context);
  const [question, ...rest] = blocks;
  return { ...reply, blocks: [...(question ? [question] : []), note(context.phrases.findAnswers()), ...rest] };
}
