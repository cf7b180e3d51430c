import { longestVerified } from '../index/verify/verify.ts';
import { verdictData } from './reply/data.ts';
import { type Command, refused, textOf } from './shared/command.ts';
import { articleOption, privateOption } from './shared/option.ts';
import { urlsIn } from './shared/reference.ts';
import { suggestArticles } from './shared/suggest.ts';
import { verdictOrRefuse, verdictReply } from './shared/verdicts.ts';

/** Whether a text stands in an article, and where; what differs, where it nearly does. */
export const verify: Command = {
  name: 'verify',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'quote', kind: 'text', required: true, most: longestVerified, operand: '"QUOTE"' },
    articleOption,
    privateOption,
  ],
  run: (input, context) => {
    const text = textOf(input, 'quote');
    const verdict = verdictOrRefuse(text, textOf(input, 'article'), context);
    if (verdict.kind === 'refusal') return refused(verdict);
    return { reply: verdictReply(text, verdict, input, context), data: verdictData(verdict, urlsIn(context)) };
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
};
