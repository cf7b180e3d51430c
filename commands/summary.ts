import type { Article } from '../index/article.ts';
import type { Quote } from '../index/quote.ts';
import { summarize } from '../src/summary/summarize.ts';
import { chooseArticle, refuseEmpty } from './choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './command.ts';
import { quoteBlock } from './quote-block.ts';
import { heading, type Reply } from './reply.ts';

const sentencesShown = 5;

/** The sentences that carry an article, in reading order. */
export const summary: Command = {
  name: 'summary',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'article', kind: 'text', required: false, most: 200 },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const article = articleOrRefuse(textOf(input, 'article'), context);
    if (article.kind !== 'article') return article;
    return summaryReply(article, sentencesShown, context, visibilityOf(input));
  },
};

/** The summary as it is shown. */
export function summaryReply(
  article: Article,
  sentences: number,
  { library, phrases }: Context,
  visibility: Reply['visibility'] = 'public',
): Reply {
  const quotes: Quote[] = summarize(library.indexOf(article), { sentences });
  const blocks = quotes.map((quote) => quoteBlock(quote, library, phrases));
  return { kind: 'reply', visibility, blocks: [heading(phrases.summaryHeading(article.title)), ...blocks] };
}

/** The article of that name, the first one without a name, or a refusal. */
export function articleOrRefuse(name: string, context: Context): Article | Reply {
  const empty = refuseEmpty(context);
  if (empty) return empty;
  return name === '' ? (context.library.articles[0] as Article) : chooseArticle(name, context);
}
