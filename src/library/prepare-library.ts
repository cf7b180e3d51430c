import { setImmediate as turn } from 'node:timers/promises';
import { commandNamed } from '../../commands/commands.ts';
import type { Context } from '../../commands/shared/command.ts';
import { type Aids, prepare } from '../../index/answer/answer.ts';
import type { Article } from '../../index/article.ts';
import type { Library } from '../../index/library.ts';

/** Sentences from which on an article's first question would take longer than others: a shorter one is found out about as it is asked. */
const longArticle = 1_000;
/** Questions that are asked so that the code is compiled before anybody asks. */
const mostTried = 12;

/** Finds out what questions need of long articles. What others ask meanwhile is answered between two of them. */
export async function prepareLibrary(library: Library, aids: Aids): Promise<void> {
  for (const article of library.articles) {
    const index = library.indexOf(article);
    if (index.size < longArticle) continue;
    prepare(index, aids);
    await turn();
  }
}

/** Sentences of a library of which all is found out beforehand: half a KB each. */
const mostPrepared = 150_000;
/** How long it rests after an article, over how long that took: three quarters of a core are left to whoever asks. */
const rest = 3;

/** How time goes by. */
export interface IdleClock {
  /** In milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Finds out what questions need of the other articles, too, one after the other while the bot has nothing else to do. */
export async function prepareInIdleTime(
  { library, ...aids }: Context,
  stop: AbortSignal,
  clock: IdleClock,
): Promise<void> {
  let sentences = 0;
  for (const article of library.articles) {
    const index = library.indexOf(article);
    sentences += index.size;
    if (stop.aborted || sentences > mostPrepared) return;
    if (index.size >= longArticle) continue;
    const from = clock.now();
    prepare(index, aids);
    await clock.sleep(rest * (clock.now() - from));
  }
}

/** Asks what nobody wants to know, so that whoever asks first is answered as quickly as anybody; for while the bot logs in. */
export async function warmUp(context: Context, stop: AbortSignal): Promise<void> {
  const [ask, quote, verify] = [commandNamed('ask'), commandNamed('quote'), commandNamed('verify')];
  const questions = tried(context.library.articles);
  const [first] = questions;
  const calls: (() => unknown)[] = questions.map((question) => () => ask.run({ question }, context));
  if (first !== undefined)
    calls.push(
      () => verify.run({ quote: first }, context),
      () => quote.suggest?.('topic', '', {}, context),
    );
  for (const call of calls) {
    if (stop.aborted) return;
    await call();
    await turn();
  }
}

/** Questions in the articles' own words: their headings and titles, and how they begin. */
function tried(articles: readonly Article[]): string[] {
  const step = Math.max(1, Math.floor((3 * articles.length) / mostTried));
  const some = articles.filter((_, i) => i % step === 0).slice(0, Math.ceil(mostTried / 3));
  const questions = some.flatMap(({ title, text, sections }) => {
    const heading = sections.find((section) => section.heading)?.heading;
    const named = heading ? text.slice(heading.start, heading.end) : title;
    const begun = text.slice(0, 200).trim().split(/\s+/u).slice(0, 9).join(' ');
    return [`What is ${title}?`, `when does ${named} begin`, `How many ${begun}?`];
  });
  return questions.slice(0, mostTried);
}
