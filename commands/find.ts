import { longestQuestion } from '../index/answer/question.ts';
import { asksForWhole } from '../index/summary/asked-for.ts';
import { canVerify, longestVerified } from '../index/verify/verify.ts';
import { answerReply } from './ask.ts';
import { note, type Reply, refusal } from './reply/reply.ts';
import { answerFromLibrary } from './shared/answers.ts';
import { type Command, textOf } from './shared/command.ts';
import { verdictOrRefuse, verdictReply } from './verify.ts';

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
    if (!canVerify(text)) return refusal(phrases.emptyMessage());
    const verdict = verdictOrRefuse(text, '', context);
    if ('blocks' in verdict) return verdict;
    const found = verdictReply(text, verdict, { private: true }, context);
    const mayAsk =
      verdict.kind === 'absent' ||
      (asking.test(text) && (verdict.around.length > 0 || (verdict.kind !== 'exact' && verdict.kind !== 'near')));
    return (mayAsk && answerTo(text, context)) || found;
  },
};

/** What is meant as a question, even where its words stand in an article. */
const asking = /[?？]\P{L}*$|^(?:who|what|when|where|why|how|which)\b/iu;

/** The answer, where the text is a question that has one. */
function answerTo(text: string, context: Parameters<Command['run']>[1]): Reply | undefined {
  if (text.length > longestQuestion || asksForWhole(text)) return undefined;
  const answer = answerFromLibrary(text, context);
  if (answer.kind === 'not-stated') return undefined;
  const { blocks, ...reply } = answerReply(answer, 'private', context);
  const [question, ...rest] = blocks;
  return { ...reply, blocks: [...(question ? [question] : []), note(context.phrases.findAnswers()), ...rest] };
}
