import { addDays, isDate } from '../daily/calendar.ts';
import { editionsOf } from '../daily/cycle.ts';
import type { Schedule } from '../daily/ledger.ts';
import { type PostsData, summaryData } from '../reply/data.ts';
import { heading, type Reply, refusal, reply } from '../reply/reply.ts';
import { articleNamed, articleOrRefuse } from './choose-article.ts';
import { type Context, type Input, type Outcome, refused, textOf } from './command.ts';
import { composePost, indexesFor, lengthOf, type Posted } from './daily-post.ts';
import { urlsIn } from './reference.ts';
import { quotesOf } from './summary-blocks.ts';

const daysShown = 7;
const exampleDate = '2026-11-23';

/** What the posts of the coming days will be, the first of them that of `date`, with which the cycle begins, as they are drawn on Discord. */
export function daysAhead(input: Input, context: Context): Outcome {
  const { library, phrases, today = '' } = context;
  const named = textOf(input, 'article');
  const chosen = articleOrRefuse(named, context);
  if (chosen.kind !== 'article') return refused(chosen);
  const only = named === '' ? {} : { article: articleNamed(library, named)?.file ?? chosen.file };
  const cycleStart = textOf(input, 'date') || today;
  if (!isDate(cycleStart)) return refused(refusal(phrases.unfit('date', exampleDate)));
  const editions = editionsOf(indexesFor(only, library));
  const schedule = { ...only, editions, cycleStart, language: phrases.language } as Schedule;
  const days = Number(textOf(input, 'days')) || daysShown;
  const posts = Array.from({ length: days }, (_, day) => addDays(cycleStart, day)).flatMap((date) => {
    const post = composePost(schedule, date, context);
    return post ? [{ date, post }] : [];
  });
  if (posts.length === 0) return refused(refusal(phrases.daily.nothingToPost()));
  return { reply: shown(posts, context), data: dataOf(posts, context) };
}

type Dated = { readonly date: string; readonly post: Posted };

function shown(posts: readonly Dated[], { phrases }: Context): Reply {
  const blocks = posts.flatMap(({ date, post: { message } }) => [
    heading(phrases.daily.postOf(date, lengthOf(message))),
    ...message.blocks,
  ]);
  return reply('public', ...blocks);
}

function dataOf(posts: readonly Dated[], context: Context): PostsData {
  return {
    posts: posts.map(({ date, post: { message, index, portion } }) => ({
      ...summaryData(index.article, quotesOf(index, portion.sentences), date, portion, urlsIn(context)),
      characters: lengthOf(message),
    })),
  };
}
