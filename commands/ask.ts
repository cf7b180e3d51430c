import { contentTerms } from '../index/terms.ts';
import { type Answer, answerQuestion } from '../src/answer/answer.ts';
import { askLibrary } from '../src/answer/ask-library.ts';
import { longestQuestion } from '../src/answer/question.ts';
import { articleNamed, chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './command.ts';
import { actionsOn } from './press.ts';
import { quoteBlock } from './quote-block.ts';
import { type Block, note, type Reply, refusal } from './reply.ts';
import { suggestArticles } from './suggest.ts';

/** A question gets the sentence that answers it, or an honest no with the closest passages. */
export const ask: Command = {
  name: 'ask',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'question', kind: 'text', required: true, most: longestQuestion },
    { name: 'article', kind: 'text', required: false, most: 200, suggests: true },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const question = textOf(input, 'question');
    const answer = answerOrRefuse(question, textOf(input, 'article'), context);
    if ('blocks' in answer) return answer;
    const actions = actionsOn(answer, 0, context);
    return { kind: 'reply', visibility: visibilityOf(input), blocks: blocksOf(answer, context), actions };
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
};

/** The answer of one article, or of the library; a refusal for what can't be looked up. */
export function answerOrRefuse(question: string, article: string, context: Context): Answer | Reply {
  const { library, phrases, lexicon } = context;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  if (question === '') return refusal(phrases.emptyQuestion());
  if (question.length > longestQuestion) return refusal(phrases.tooLong(question.length, longestQuestion));
  if (contentTerms(question).length === 0) return refusal(phrases.onlyStopWords());
  if (article === '') return askLibrary(library, question, { lexicon });
  const chosen = chooseArticle(article, context);
  return chosen.kind === 'article' ? answerQuestion(library.indexOf(chosen), question, { lexicon }) : chosen;
}

const closestShown = 2;

function blocksOf(answer: Answer, { library, phrases }: Context): Block[] {
  const echo: Block = { kind: 'question', text: answer.question };
  const shown = answer.quotes.map((quote) => quoteBlock(quote, library, phrases));
  if (answer.kind === 'answered') return [echo, ...shown];
  const title = articleNamed(library, answer.article)?.title ?? answer.article;
  const unknown = answer.unknownWords.length > 0 ? [note(phrases.neverUses(answer.unknownWords))] : [];
  const near = answer.closest.filter(({ score = 0 }) => score > 0).slice(0, closestShown);
  const closest = near.map((quote) => quoteBlock(quote, library, phrases));
  const lead = near.length > 0 ? [note(phrases.closest())] : [];
  return [echo, note(phrases.notStated(title)), ...unknown, ...lead, ...closest];
}
