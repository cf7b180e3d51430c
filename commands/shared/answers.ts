import { type Answer, answerQuestion } from '../../index/answer/answer.ts';
import { askLibrary } from '../../index/answer/ask-library.ts';
import type { Article } from '../../index/article.ts';
import { languageOfQuestion } from '../../index/language.ts';
import { asksForWhole } from '../../index/summary/asked-for.ts';
import { summarize } from '../../index/summary/summarize.ts';
import { fold } from '../../index/terms.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { aboutSection, type SectionAnswer } from './section-answer.ts';
import { sectionQuestion } from './section-question.ts';

/** What is looked up: a question, or a topic that is only looked for. */
export type Asked = 'question' | 'topic';

/** Sentences that stand for the whole. */
const wholeIn = 3;

/**
 * What an article says to a question. Asked what it is about, it answers with its summary; asked in a language that it
 * isn't written in, it answers nothing, since words of one language don't stand in the other.
 */
export function answerFrom(
  article: Article,
  question: string,
  context: Context,
  kind: Asked = 'question',
): SectionAnswer {
  const { library, lexicon } = context;
  const index = library.indexOf(article);
  const answer = answerQuestion(index, question, { lexicon });
  const ofSection = kind === 'question' ? aboutSection(answer, index, context) : undefined;
  if (ofSection) return ofSection;
  if (kind === 'topic' || !asksForWhole(question)) return acrossLanguages(answer, article);
  const quotes = summarize(index, { sentences: wholeIn });
  return { ...answer, kind: 'answered', quotes, closest: [], confidence: 1, unknownWords: [] };
}

/** What the library says; it must hold an article. Where some are in the question's language, only they are asked. */
export function answerFromLibrary(question: string, context: Context, kind: Asked = 'question'): SectionAnswer {
  const { library, lexicon } = context;
  const asked = articlesAsked(question, context);
  const having = kind === 'question' ? articleHavingSection(question, asked) : undefined;
  if (having) return answerFrom(having, question, context);
  const [first] = asked;
  if (first && kind === 'question' && asksForWhole(question)) return answerFrom(first, question, context);
  const answer = askLibrary(library, question, { lexicon }, asked);
  const article = articleOf(answer, library);
  return article ? acrossLanguages(answer, article) : answer;
}

/** The first article with the section that a question names, by an author's own number if any has it; without one, the first that may lack it. */
function articleHavingSection(question: string, articles: readonly Article[]): Article | undefined {
  const asked = articles.flatMap((article) => {
    const found = sectionQuestion(article, question);
    return found ? [{ article, places: found.places }] : [];
  });
  const having = asked.filter(({ places }) => places.length > 0);
  const own = having.find(({ article, places }) => places.some((place) => article.sections[place]?.own));
  return (own ?? having[0] ?? (asked.length === articles.length ? asked[0] : undefined))?.article;
}

/** The articles in the question's language, or all where none is. */
export function articlesAsked(question: string, { library }: Context): readonly Article[] {
  const language = languageOfQuestion(question);
  const same = library.articles.filter((article) => languageIn(article) === language);
  return same.length > 0 ? same : library.articles;
}

function acrossLanguages(answer: Answer, article: Article): Answer {
  if (!languageGap(answer.question, article)) return answer;
  return { ...answer, kind: 'not-stated', quotes: [], closest: [...answer.quotes, ...answer.closest] };
}

/** The languages of a question and an article, where they are known to differ. */
export function languageGap(question: string, article: Article): { question: string; article: string } | undefined {
  const asked = languageOfQuestion(question);
  const written = languageIn(article);
  return asked !== undefined && asked !== written ? { question: asked, article: written } : undefined;
}

function languageIn({ language }: Article): string {
  return fold(language).split('-')[0] ?? language;
}
