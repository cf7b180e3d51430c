import { sentencesOnTopic } from '../../index/answer/topic-sentences.ts';
import type { Article } from '../../index/article.ts';
import { answerFrom, type Lookup } from './answers.ts';
import type { Context } from './command.ts';
import { topicAsked } from './intent.ts';
import { answerOf, type Elsewhere, passagesOf, topicAnswer } from './passages.ts';

/** The passages of the likeliest article that has any, and those of the others, most of them first. */
export interface TopicInLibrary {
  readonly answer: Lookup;
  readonly elsewhere: readonly Elsewhere[];
}

/** A topic in all articles, of which that of `answer` is the likeliest. Others count where they have as many of its words. */
export function topicInLibrary(answer: Lookup, context: Context): TopicInLibrary {
  const { library } = context;
  const speaking = library.articles.flatMap((article) => speakingOf(article, answer.question, context));
  const fewest = Math.min(...speaking.map(({ unknown }) => unknown));
  const best = speaking.filter(({ unknown }) => unknown === fewest).sort((a, b) => b.passages - a.passages);
  const likeliest = best.find(({ article }) => article.file === answer.article) ?? best[0];
  if (!likeliest) return { answer: topicAnswer(answer, context), elsewhere: [] };
  const own =
    likeliest.article.file === answer.article
      ? answer
      : { ...answerFrom(likeliest.article, topicAsked(answer.question), context), searched: answer.searched };
  return { answer: answerOf(own, likeliest.quotes, context), elsewhere: best.filter((one) => one !== likeliest) };
}

/** None, or one with the number of the topic's words that the article lacks. */
function speakingOf(article: Article, topic: string, context: Context): (Elsewhere & { readonly unknown: number })[] {
  const index = context.library.indexOf(article);
  const { quotes, unknownWords } = sentencesOnTopic(index, topic, context, Number.POSITIVE_INFINITY);
  if (quotes.length === 0) return [];
  return [{ article, quotes, passages: passagesOf(quotes, context).length, unknown: unknownWords.length }];
}
