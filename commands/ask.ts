import type { Answer } from '../index/answer/answer.ts';
import { longestQuestion } from '../index/answer/question.ts';
import type { Article } from '../index/article.ts';
import type { Quote } from '../index/quote.ts';
import { asksForWhole } from '../index/summary/asked-for.ts';
import { summarize } from '../index/summary/summarize.ts';
import { contentTerms } from '../index/terms.ts';
import { prose } from './reply/prose.ts';
import { aside, type Block, heading, note, type Reply, refusal } from './reply/reply.ts';
import { type Asked, answerFrom, answerFromLibrary, articlesAsked, languageGap } from './shared/answers.ts';
import { articleOf, chooseArticle, refuseEmpty } from './shared/choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './shared/command.ts';
import { actionsOn, matchesOf } from './shared/matches.ts';
import { quoteBlock } from './shared/quote-block.ts';
import type { SectionAnswer } from './shared/section-answer.ts';
import { sectionQuestion } from './shared/section-question.ts';
import { suggestArticles } from './shared/suggest.ts';

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
    const answer = answerOrRefuse(textOf(input, 'question'), textOf(input, 'article'), context);
    if ('blocks' in answer) return answer;
    const searched = textOf(input, 'article') === '' ? articlesAsked(answer.question, context).length : 1;
    return answerReply(answer, visibilityOf(input), context, searched);
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
};

/**
 * The answer of one article, or of the library; a refusal for what can't be looked up. A `topic` is only looked for, even
 * where it would be a question about the whole.
 */
export function answerOrRefuse(
  question: string,
  article: string,
  context: Context,
  kind: Asked = 'question',
): SectionAnswer | Reply {
  const { phrases } = context;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  if (question === '') return refusal(phrases.emptyQuestion());
  if (question.length > longestQuestion) return refusal(phrases.tooLong(question.length, longestQuestion));
  const whole = kind === 'question' && asksForWhole(question);
  const isBare = kind === 'question' && !/\p{L}/u.test(question);
  const isSection = kind === 'question' && context.library.articles.some((one) => sectionQuestion(one, question));
  if ((contentTerms(question).length === 0 || isBare) && !whole && !isSection) return refusal(phrases.onlyStopWords());
  if (article === '') return answerFromLibrary(question, context, kind);
  const chosen = chooseArticle(article, context);
  return chosen.kind === 'article' ? answerFrom(chosen, question, context, kind) : chosen;
}

const closestShown = 2;

/** An answer as it is shown first, where so many articles were searched; matches that aren't shown come with the first button. */
export function answerReply(
  answer: SectionAnswer,
  visibility: Reply['visibility'],
  context: Context,
  searched = 1,
): Reply {
  const { library, phrases } = context;
  const shown = answer.kind === 'answered' ? answer.quotes : closestOf(answer);
  const whole = asksForWhole(answer.question);
  return {
    kind: 'reply',
    visibility,
    blocks: [
      { kind: 'question', text: answer.question },
      ...leadOf(answer, whole, shown.length, searched, context),
      ...shown.map((quote) => quoteBlock(quote, library, phrases, whole ? 'untitled' : 'titled')),
    ],
    actions: actionsOn(answer, 0, visibility, context, shown.length),
    again: { verb: 'back', edition: articleOf(answer, library)?.edition ?? '', at: 0 },
  };
}

/** What is said before the quotes. */
function leadOf(answer: SectionAnswer, whole: boolean, shown: number, searched: number, context: Context): Block[] {
  const { library, phrases } = context;
  const article = articleOf(answer, library);
  const title = article?.title ?? answer.article;
  const closest = shown > 0 ? [note(phrases.closest())] : [];
  if (answer.kind === 'answered') {
    return whole ? [heading(phrases.summaryHeading(title))] : [];
  }
  if (answer.absent)
    return [heading(phrases.noSuchSection(answer.absent.named, title, answer.absent.nearest)), ...closest];
  const gap = article && languageGap(answer.question, article);
  if (gap) {
    const told = note(phrases.otherLanguage(gap.question, gap.article));
    return [told, ...(shown > 0 ? closest : inBrief(article, context))];
  }
  const unknown =
    searched === 1 && answer.unknownWords.length > 0 ? [note(phrases.neverUses(answer.unknownWords))] : [];
  const named = shown === 0 && searched === 1 ? [aside(prose`${title}`)] : [];
  return [heading(phrases.notStated(searched)), ...unknown, ...closest, ...named];
}

/** For somebody who can't ask in its language: what the article is about. */
function inBrief(article: Article, { library, phrases }: Context): Block[] {
  const quotes = summarize(library.indexOf(article), { sentences: closestShown });
  const blocks = quotes.map((quote) => quoteBlock(quote, library, phrases, 'untitled'));
  return [note(phrases.summaryHeading(article.title)), ...blocks];
}

/** Fewer where the article has none of the question's words, and they can hardly help. */
function closestOf(answer: Answer): readonly Quote[] {
  const near = matchesOf(answer);
  return near.slice(0, answer.reading.matchedWords.length > 0 ? closestShown : 1);
}
