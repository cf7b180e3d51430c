import type { Article } from '../index/article.ts';
import type { Quote } from '../index/quote.ts';
import { summarize } from '../index/summary/summarize.ts';
import { heading, type Reply } from './reply/reply.ts';
import { articleOrRefuse } from './shared/choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './shared/command.ts';
import { lastAction } from './shared/last-action.ts';
import { quoteBlock } from './shared/quote-block.ts';
import { suggestArticles } from './shared/suggest.ts';

const sentencesShown = 5;

/** The sentences that carry an article, in reading order. */
export const summary: Command = {
  name: 'summary',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'article', kind: 'text', required: false, most: 200, suggests: true },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const article = articleOrRefuse(textOf(input, 'article'), context);
    if (article.kind !== 'article') return article;
    return summaryReply(article, sentencesShown, context, visibilityOf(input));
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
};

/** The summary as it is shown. */
export function summaryReply(
  article: Article,
  sentences: number,
  { library, phrases }: Context,
  visibility: Reply['visibility'] = 'public',
): Reply {
  const quotes: Quote[] = summarize(library.indexOf(article), { sentences });
  const blocks = quotes.map((quote) => quoteBlock(quote, library, phrases, 'untitled'));
  return {
    kind: 'reply',
    visibility,
    blocks: [heading(phrases.summaryHeading(article.title)), ...blocks],
    actions: [lastAction(visibility, article.edition, phrases)],
  };
}
