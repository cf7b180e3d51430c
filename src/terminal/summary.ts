import { type Portion, portionOn } from '../../commands/daily/cycle.ts';
import { heading, note, type Reply } from '../../commands/reply/reply.ts';
import { articleOrRefuse } from '../../commands/shared/choose-article.ts';
import type { Context } from '../../commands/shared/command.ts';
import { indexesFor } from '../../commands/shared/daily-post.ts';
import { quoteBlock } from '../../commands/shared/quote-block.ts';
import type { Article } from '../../index/article.ts';
import type { Quote } from '../../index/quote.ts';
import { summarize } from '../../index/summary/summarize.ts';
import type { Arguments } from './arguments.ts';
import { quoteJson } from './json.ts';

const sentencesByDefault = 3;

/** An article summed up, or the part that a daily post of that date is about. */
interface Summary {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly portion?: Portion;
}

/** What `summary` prints: `{article, edition, quotes}` with --json, `{…, date, day, days, sections}` with a date. */
export function summaryData(args: Arguments, context: Context): object {
  const summary = summaryFor(args, context);
  if ('blocks' in summary) return summary;
  const { article, quotes, portion } = summary;
  return {
    article: article.file,
    edition: article.edition,
    ...(portion && { date: args.date, day: portion.day, days: portion.days }),
    ...(portion?.sections && { sections: portion.sections }),
    quotes: quotes.map(quoteJson),
  };
}

/** The same for a person to read. */
export function summaryShown(args: Arguments, context: Context): Reply {
  const summary = summaryFor(args, context);
  if ('blocks' in summary) return summary;
  const { article, quotes, portion } = summary;
  const { library, phrases } = context;
  return {
    kind: 'reply',
    visibility: 'public',
    blocks: [
      heading(phrases.summaryHeading(article.title)),
      ...(portion ? [note(phrases.daily.day(portion.day, portion.days, portion.sections))] : []),
      ...quotes.map((quote) => quoteBlock(quote, library, phrases, 'untitled')),
    ],
  };
}

function summaryFor({ article: name = '', sentences, date }: Arguments, context: Context): Summary | Reply {
  const article = articleOrRefuse(name, context);
  if (article.kind !== 'article') return article;
  if (date === undefined) {
    const index = context.library.indexOf(article);
    return { article, quotes: summarize(index, { sentences: sentences ?? sentencesByDefault }) };
  }
  const indexes = indexesFor(name === '' ? {} : { article: article.file }, context.library);
  const portion = portionOn(indexes, `${date.slice(0, 4)}-01-01`, date);
  const index = indexes.find((one) => one.article.file === portion?.file);
  if (!portion || !index) return { article, quotes: [] };
  const quotes = summarize(index, { sentences: sentences ?? portion.quotes, within: portion.within });
  return { article: index.article, quotes, portion };
}
