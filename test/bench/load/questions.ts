import { join } from 'node:path';
import { readQuestionSet } from '../../eval/question-set.ts';

/** What is asked about the seed article, with and without an answer. */
export async function loadQuestions(): Promise<string[]> {
  const { items } = await readQuestionSet(join('test', 'ranking', 'seed-article.json'), 'seeds');
  return items.map(({ question }) => question);
}
