import type { Article } from '../../index/article.ts';
import { keyPhrasesOf } from '../../index/key-phrases.ts';
import type { Library } from '../../index/library.ts';
import { oncePer } from '../../index/once-per.ts';
import { phrasesFor } from '../phrases/languages.ts';
import { lookUp } from './answers.ts';
import type { Context } from './command.ts';
import { questionAsked } from './intent.ts';

const wanted = 2;
/** Articles that are asked, and questions to each: help isn't to wait. */
const mostArticles = 3;
const mostTries = 8;
/** UTF-16 units of an article whose phrases are found in a quarter of a second. */
const longestArticle = 80_000;
/** What is longer is no example, in UTF-16 units. */
const longest = 80;

/** Questions in the words of the articles that were tried: each is surely answered, asked as anybody would ask it. Fewer than two where none are found soon. */
export function exampleQuestions(context: Context): readonly string[] {
  const known = triedIn(context.library);
  if (!known.current) known.current = tryOut(context);
  return known.current;
}

const triedIn = oncePer((_: Library): { current?: readonly string[] } => ({}));

function tryOut(context: Context): string[] {
  const articles = context.library.articles.filter(({ text }) => text.length <= longestArticle).slice(0, mostArticles);
  const answered = articles.map((article) => answeredBy(article, context));
  // One of each article, then the next of each.
  const inTurns = [0, 1].flatMap((place) => answered.flatMap((questions) => questions[place] ?? []));
  return inTurns.slice(0, wanted);
}

function answeredBy(article: Article, context: Context): string[] {
  const found: string[] = [];
  const phrases = phrasesFor(article.language);
  const candidates = [
    ...askedIn(article),
    ...topicsOf(article, context).map((topic) => phrases.exampleQuestion(topic)),
  ];
  for (const question of candidates.slice(0, mostTries)) {
    if (isAnswered(question, article.file, context) && isAnswered(question, '', context)) found.push(question);
    if (found.length === wanted) break;
  }
  return found;
}

function isAnswered(question: string, article: string, context: Context): boolean {
  return lookUp(questionAsked(question), article, context).kind === 'answered';
}

/** Questions that the article itself asks and answers. */
function askedIn({ text, sections }: Article): string[] {
  const leads = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.leads ?? []));
  const asked = leads.filter(({ kind }) => kind === 'question').map(({ start, end }) => text.slice(start, end));
  const headings = sections.flatMap(({ heading }) => (heading ? [text.slice(heading.start, heading.end)] : []));
  const fit = [...asked, ...headings].filter((one) => /^\p{L}[^\n]*[?？]$/u.test(one) && one.length <= longest);
  return [...new Set(fit)].slice(0, mostTries / 2);
}

/** Words with a blank between them: neither code nor what a line break or a mark stands in. */
const words = /^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*)*$/u;

/** Its key phrases, those of several words first: they say more of what it is about. Of phrases inside one another the longest. */
function topicsOf(article: Article, { library }: Context): string[] {
  const phrases = keyPhrasesOf(library.indexOf(article)).flatMap(({ text }) => (words.test(text) ? [text] : []));
  const isLong = (text: string): boolean => /\p{L} \p{L}/u.test(text);
  const inOrder = [...phrases.filter(isLong), ...phrases.filter((text) => !isLong(text))].slice(0, mostTries * 2);
  const isInside = (text: string): boolean =>
    inOrder.some((other) => other.length > text.length && other.includes(text));
  return inOrder.filter((text) => !isInside(text));
}
