import { longestQuestion } from '../../index/answer/question.ts';
import type { Article } from '../../index/article.ts';
import { type Press, type Reply, refusal } from '../reply/reply.ts';
import type { ShowingVerb } from '../reply/verb.ts';
import { afterChange } from './after-change.ts';
import { answerReply } from './answer-reply.ts';
import { answerFrom, answerFromLibrary, type Lookup } from './answers.ts';
import { askWhich, purposes } from './article-choice.ts';
import { listArticles } from './article-list.ts';
import type { Context } from './command.ts';
import { questionAsked, topicAsked } from './intent.ts';
import { explain, ofSeveral, showAround, showMatch } from './matches.ts';
import { showPassages, topicAnswer } from './passages.ts';
import { readSections } from './sections.ts';
import { carrying, summaryReply } from './summary-reply.ts';

/** The message that a button is pressed under: its question, and its quotes where they could be read. */
export interface Under {
  readonly question: string;
  readonly quoted?: readonly string[];
}

/** A press with the question and the quotes that stand in the message it was made under, and who will see what comes of it. */
interface Pressed extends Press, Required<Under> {
  readonly visibility: Reply['visibility'];
}

type Handler = (pressed: Pressed, context: Context) => Reply;

/** What each verb shows. */
const handlers: Readonly<Record<AnswerVerb, Handler>> = {
  articles: (_, context) => listArticles(context),
  choose: ({ at, to = 0, question, visibility }, context) =>
    askWhich(purposes[to] ?? 'sum', question, visibility, context, at),
  sum: onArticle((article, { visibility }, context) => {
    const index = context.library.indexOf(article);
    return summaryReply({ index, sentences: carrying(index) }, visibility, context);
  }),
  read: onArticle((article, { at, to = at, visibility }, context) =>
    readSections(article, at, to, visibility, context),
  ),
  next: onAnswer((answer, { at, visibility }, context) => showMatch(answer, at, visibility, context)),
  back: onAnswer((answer, { visibility, to }, context) =>
    answer.intent === 'topic'
      ? showPassages(answer, visibility, context)
      : answerReply(asSearched(answer, to, context), visibility, context),
  ),
  around: onAnswer((answer, { at, visibility }, context, article) =>
    showAround(answer, context.library.indexOf(article), at, visibility, context),
  ),
  why: onAnswer((answer, { at, visibility }, context) => explain(answer, at, visibility, context)),
};

/** What a press shows, by the verb `V`. */
export type ShowPressed<V extends ShowingVerb> = (
  pressed: Press & { readonly verb: V },
  under: Under,
  visibility: Reply['visibility'],
  context: Context,
) => Reply;

type AnswerVerb = Exclude<ShowingVerb, 'help'>;

/** Any press; the help is handed in, since all commands stand in it. */
export function pressFor(help: (context: Context) => Reply): ShowPressed<ShowingVerb> {
  return (pressed, under, visibility, context) => {
    const { verb } = pressed;
    if (verb !== 'help') return pressUnder({ ...pressed, verb }, under, visibility, context);
    return { ...help(context), again: { verb, edition: pressed.edition, at: 0 } };
  };
}

/**
 * What a press under an answer shows. It is worked out anew from the question that stands there, so it works after a
 * restart, years later.
 */
export const pressUnder: ShowPressed<AnswerVerb> = (pressed, { question, quoted = [] }, visibility, context) => {
  const { verb, edition, at, to, topic } = pressed;
  const shown = handlers[verb]({ ...pressed, question, quoted, visibility }, context);
  const again: Press = { verb, edition, at, ...(to !== undefined && { to }), ...(topic && { topic }) };
  if (shown.kind === 'refusal') return shown;
  const { actions } = shown;
  return {
    ...shown,
    ...(actions && verb !== 'read' && verb !== 'choose' && { actions: ofSeveral(actions, to) }),
    again,
  };
};

/** What all articles say, where they were searched together and still say it of the same one. */
function asSearched(answer: Lookup, searched: number | undefined, context: Context): Lookup {
  if (searched === undefined) return answer;
  const all = answerFromLibrary(questionAsked(answer.question), context);
  return all.edition === answer.edition ? { ...all, question: answer.question } : answer;
}

/** A handler that needs the article as it was. */
function onArticle(show: (article: Article, pressed: Pressed, context: Context) => Reply): Handler {
  return (pressed, context) => {
    const article = context.library.articles.find(({ edition }) => edition === pressed.edition);
    return article ? show(article, pressed, context) : afterChange(pressed.quoted, context);
  };
}

/** A handler that needs the answer of that article, too. */
function onAnswer(show: (answer: Lookup, pressed: Pressed, context: Context, article: Article) => Reply): Handler {
  return onArticle((article, pressed, context) => {
    const { question, topic } = pressed;
    if (question === '' || question.length > longestQuestion) return refusal(context.phrases.noQuestion());
    const found = answerFrom(article, topic ? topicAsked(question) : questionAsked(question), context);
    return show(topic ? topicAnswer(found, context) : found, pressed, context, article);
  });
}
