import type { Answer } from '../index/answer/answer.ts';
import { longestQuestion } from '../index/answer/question.ts';
import type { Article } from '../index/article.ts';
import { languageOf } from '../index/languages/registry.ts';
import type { Quote } from '../index/quote.ts';
import { contentTerms } from '../index/terms.ts';
import { answerOrRefuse } from './ask.ts';
import { type Prose, prose } from './reply/prose.ts';
import { aside, type Block, note, type Reply, refusal } from './reply/reply.ts';
import { articleOf, searchedFor } from './shared/choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './shared/command.ts';
import { actionsOn, type Matched } from './shared/matches.ts';
import { quoteBlock } from './shared/quote-block.ts';
import { suggestArticles, suggestTopics } from './shared/suggest.ts';

/** A topic gets the passages that speak of it, strongest first. */
export const quote: Command = {
  name: 'quote',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'topic', kind: 'text', required: true, most: longestQuestion, suggests: true },
    { name: 'article', kind: 'text', required: false, most: 200, suggests: true },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const topic = textOf(input, 'topic');
    if (topic === '') return refusal(context.phrases.emptyTopic());
    const answer = answerOrRefuse(topic, textOf(input, 'article'), context, 'topic');
    if ('blocks' in answer) return answer;
    return showPassages(topicAnswer(answer), searchedFor(input, context), visibilityOf(input), context);
  },
  suggest: (option, typed, input, context) =>
    option === 'topic' ? suggestTopics(typed, input, context) : suggestArticles(typed, context),
};

const mostPassages = 3;
/** A passage is on the topic when it has as many of its words as any, or when its score is at least this share of the best one's. */
const onTopic = 0.5;
/** Share of its score that counts where a passage begins in the middle of a sentence. */
const ofFragment = 0.7;

/** The passages of an answer that speak of its topic, strongest first, a few; none when the article never uses its words. */
export function passagesOn(answer: Answer): Quote[] {
  return allPassagesOn(answer).slice(0, mostPassages);
}

/** An answer to a topic: the passages that speak of it, and nothing that doesn't. */
export function topicAnswer(answer: Answer): Matched {
  return { ...answer, kind: 'answered', quotes: allPassagesOn(answer), closest: [], topic: true };
}

function allPassagesOn(answer: Answer): Quote[] {
  const language = languageOf(answer.language);
  const topic = new Set(contentTerms(answer.question, language));
  const wordsIn = ({ text }: Quote): number =>
    new Set(contentTerms(text, language).filter((term) => topic.has(term))).size;
  const all = [...answer.quotes, ...answer.closest].map((quote) => ({ quote, words: wordsIn(quote) }));
  const most = Math.max(0, ...all.map(({ words }) => words));
  const passages = most > 0 ? all.filter(({ words }) => words > 0) : all.slice(0, answer.quotes.length);
  const best = Math.max(0, ...passages.map(({ quote }) => strengthOf(quote)));
  return passages
    .filter(({ quote, words }) => strengthOf(quote) >= best * onTopic || (most > 0 && words === most))
    .map(({ quote }) => quote)
    .sort((a, b) => strengthOf(b) - strengthOf(a));
}

/** A piece of a sentence says less by itself. */
function strengthOf({ text, score = 0 }: Quote): number {
  return /^\p{Ll}/u.test(text) ? score * ofFragment : score;
}

/** The passages of a topic as they are shown first. */
export function showPassages(
  answer: Matched,
  searched: number,
  visibility: Reply['visibility'],
  context: Context,
): Reply {
  const { library, phrases } = context;
  const topic: Block = { kind: 'question', text: answer.question };
  const passages = answer.quotes.slice(0, mostPassages);
  const article = articleOf(answer, library);
  if (passages.length === 0) {
    const nothing = note(nothingOn(answer.question, searched === 1 && article ? [article] : library.articles, context));
    return { kind: 'reply', visibility, blocks: [topic, nothing], actions: actionsOn(answer, -1, visibility, context) };
  }
  return {
    kind: 'reply',
    visibility,
    blocks: [
      topic,
      aside(prose`${passages[0]?.title ?? ''}`),
      ...passages.map((passage) => quoteBlock(passage, library, phrases, 'untitled')),
    ],
    actions: actionsOn(answer, 0, visibility, context, passages.length),
    again: { verb: 'back', edition: article?.edition ?? '', at: 0, topic: true },
  };
}

/** That the words are never used, or, where they are, that no passage is about them. */
function nothingOn(topic: string, articles: readonly Article[], { library, phrases }: Context): Prose {
  const used = articles.some(
    (article) =>
      article.text.toLowerCase().includes(topic.toLowerCase()) ||
      contentTerms(topic, languageOf(article.language)).some((term) => library.indexOf(article).termIds.has(term)),
  );
  return used
    ? phrases.noPassageOn(topic)
    : phrases.neverMentions(topic, articles.length === 1 ? articles[0]?.title : undefined);
}
