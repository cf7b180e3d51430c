import { type Answer, answerQuestion } from '../../index/answer/answer.ts';
import { askLibrary } from '../../index/answer/ask-library.ts';
import { joinAnswers } from '../../index/answer/joined-answers.ts';
import { likelyArticles } from '../../index/answer/likely-articles.ts';
import { longestQuestion } from '../../index/answer/question.ts';
import type { Article } from '../../index/article.ts';
import { isOtherLanguage, languageOfQuestion } from '../../index/languages/detect.ts';
import type { Library } from '../../index/library.ts';
import { languageOf } from '../../index/languages/registry.ts';
import { oncePer } from '../../index/once-per.ts';
import { summarize } from '../../index/summary/summarize.ts';
import { termsIn } from '../../index/terms.ts';
import { type Refusal, refusal } from '../reply/reply.ts';
import { articleOf, chooseArticle, refuseEmpty, usualOf } from './choose-article.ts';
import type { Context } from './command.ts';
import type { Asked, Intent } from './intent.ts';
import { askedOf, namedArticles } from './named-article.ts';
import { type AbsentSection, aboutSection } from './section-answer.ts';
import { articleWithSection, namesSection, sectionQuestion } from './section-question.ts';

/** The codes of two languages that are known to differ, such as `zh` and `en`. */
export interface LanguageGap {
  readonly question: string;
  readonly article: string;
}

/** An answer with what was decided on the way to it; nothing behind it decides that again. */
export interface Lookup extends Answer {
  readonly intent: Intent;
  /** How many articles were searched. */
  readonly searched: number;
  /** Of a topic: how many sentences speak of it, quoted or not. */
  readonly found?: number;
  /** Then nothing is quoted as an answer. */
  readonly gap?: LanguageGap;
  /** The section that was asked for, where there is none such. */
  readonly absent?: AbsentSection;
}

/** Sentences that stand for the whole. */
const wholeIn = 3;

/** What the article of that name, or without a name the library, says; a refusal for what can't be looked up. */
export function lookUp(asked: Asked, article: string, context: Context): Lookup | Refusal {
  const { phrases } = context;
  const { text, intent } = asked;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  if (text === '') return refusal(phrases.emptyQuestion());
  if (text.length > longestQuestion) return refusal(phrases.tooLong(text.length, longestQuestion));
  const isBare = intent !== 'topic' && !/\p{L}/u.test(text);
  const articles = articlesAsked(text, context);
  const isEmpty = isBare || termsIn(text, articles).length === 0;
  const canAsk =
    intent === 'whole' || !isEmpty || (intent === 'question' && namesSection(text, context.library.articles));
  if (!canAsk) return refusal(phrases.onlyStopWords());
  if (article === '') {
    const named = namedArticles(asked, articles, context);
    const found = named
      ? answerFromLibrary(named.asked, context, named.articles)
      : answerUsually(asked, articles, context);
    return { ...found, question: asked.typed };
  }
  const chosen = chooseArticle(article, context);
  if (chosen.kind !== 'article') return chosen;
  const named = askedOf(chosen, asked, context);
  // Words that name the article which is chosen anyway may help to find the sentence, but for the whole of it.
  return { ...answerOf(chosen, named.intent === 'whole' ? named : asked, context), question: asked.typed };
}

/** What the usual article says where it is sure, or else what all of them say where they know more. */
function answerUsually(asked: Asked, articles: readonly Article[], context: Context): Lookup {
  const usual = usualOf(context);
  if (!usual || !articles.includes(usual)) return answerFromLibrary(asked, context, articles);
  const own = answerOf(usual, asked, context);
  if (own.kind === 'answered') return own;
  const all = answerFromLibrary(asked, context, articles);
  return own.kind === 'maybe' && all.kind !== 'answered' ? own : all;
}

/**
 * What an article says. Asked for a section by its number, it answers from there; asked what it is about, with its summary;
 * asked in a language that it isn't written in, it answers nothing, since words of one language don't stand in the other.
 */
export function answerFrom(article: Article, asked: Asked, context: Context): Lookup {
  return { ...answerOf(article, askedOf(article, asked, context), context), question: asked.typed };
}

function answerOf(article: Article, { text, intent }: Asked, { library, lexicon }: Context): Lookup {
  const index = library.indexOf(article);
  const answer = answerQuestion(index, text, { lexicon });
  const ofSection = intent === 'topic' ? undefined : aboutSection(answer, index, lexicon);
  if (ofSection) return { ...ofSection, intent: 'question', searched: 1 };
  const decided = { intent, searched: 1 };
  if (intent !== 'whole') return acrossLanguages({ ...answer, ...decided }, article);
  const quotes = summarize(index, { sentences: wholeIn });
  return {
    ...answer,
    kind: 'answered',
    quotes,
    closest: [],
    confidence: 1,
    unknownWords: [],
    unknownNames: [],
    ...decided,
  };
}

/** What the library says; it must hold an article. Where some are in the question's language, only they are asked. */
export function answerFromLibrary(
  asked: Asked,
  context: Context,
  articles: readonly Article[] = articlesAsked(asked.text, context),
): Lookup {
  const { library, lexicon } = context;
  const { text, intent } = asked;
  const having = intent === 'topic' ? undefined : sectionArticle(text, articles, context);
  if (having) return answerOf(having, asked, context);
  const [first] = articles;
  if (first && intent === 'whole') return answerOf(first, asked, context);
  // Where the words of a topic aren't found among the passages, every article's text is looked through.
  const searched = intent === 'topic' ? library.articles.length : articles.length;
  const answers = askLibrary(library, text, { lexicon }, articles);
  // Passages on a topic are those of one article.
  const answer: Lookup = { ...(intent === 'topic' ? answers[0] : joinAnswers(answers)), intent, searched };
  const article = articleOf(answer, library);
  return article ? acrossLanguages(answer, article) : answer;
}

/**
 * The likeliest article with the section that a question names. Undefined where it names none, or asks for more and another article is
 * likelier: "week 1" may be what one says.
 */
function sectionArticle(text: string, articles: readonly Article[], context: Context): Article | undefined {
  if (!articleWithSection(text, articles)) return undefined;
  const likely = likelyArticles(context.library, text, { lexicon: context.lexicon }, articles);
  const inOrder = [...new Set([...likely.map(({ index }) => index.article), ...articles])];
  const having = articleWithSection(text, inOrder);
  const asked = having && sectionQuestion(having, text);
  const asksMore = asked?.rest !== '' && !asked?.version;
  return asksMore && inOrder[0] !== having ? undefined : having;
}

/** The articles in the question's language, or all where none is. */
function articlesAsked(question: string, { library }: Context): readonly Article[] {
  return byLanguage(library).get(languageOfQuestion(question) ?? '') ?? library.articles;
}

const byLanguage = oncePer(({ articles }: Library): ReadonlyMap<string, readonly Article[]> => {
  const codes = new Set(articles.map(languageIn));
  return new Map(
    [...codes].map((code) => [code, codes.size === 1 ? articles : articles.filter((one) => languageIn(one) === code)]),
  );
});

function acrossLanguages(answer: Lookup, article: Article): Lookup {
  const gap = languageGap(answer.question, article);
  return gap
    ? { ...answer, kind: 'not-stated', quotes: [], closest: [...answer.quotes, ...answer.closest], gap }
    : answer;
}

/** The languages of a question and an article, where they are known to differ. */
export function languageGap(question: string, article: Article): LanguageGap | undefined {
  const asked = languageOfQuestion(question);
  const written = languageIn(article);
  return asked !== undefined && isOtherLanguage(asked, written) ? { question: asked, article: written } : undefined;
}

function languageIn({ language }: Article): string {
  return languageOf(language).code;
}
