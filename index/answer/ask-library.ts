import type { Article } from '../article.ts';
import { articlesForQuestion } from '../article-retrieval.ts';
import type { Library } from '../library.ts';
import { type Aids, type Answer, answerQuestion } from './answer.ts';

/**
 * Asks the library, or some articles of it: those that use the question's words most are asked, and the most confident
 * answers. `among` must hold an article.
 */
export function askLibrary(
  library: Library,
  question: string,
  aids: Aids = {},
  among: readonly Article[] = library.articles,
): Answer {
  const answers = articlesForQuestion(library, question, among).map((article) =>
    answerQuestion(library.indexOf(article), question, aids),
  );
  return answers.reduce((best, answer) => (answer.confidence > best.confidence ? answer : best));
}
