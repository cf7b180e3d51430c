import { parseArgs } from 'node:util';
import { answerQuestion } from '../../index/answer/answer.ts';
import { askLibrary } from '../../index/answer/ask-library.ts';
import { joinAnswers } from '../../index/answer/joined-answers.ts';
import type { Article } from '../../index/article.ts';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { libraryOf } from '../../index/library.ts';
import { measureFolder } from './folder-measure.ts';
import { communitySets, type Item, readQuestionSet } from './question-set.ts';

/**
 * `npm run eval:folder [-- FILES] [--every N]`: the articles of some sets in one folder, or every Nth of them, and their questions put to
 * all of them: whether the right article is found, beside what it says when it is named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
  },
});
const files = positionals.length > 0 ? positionals : communitySets;
const lexicon = openLexicon(values.lexicon);
const all: Item[] = [];
for (const file of files) all.push(...(await readQuestionSet(file, values.seeds)).items);
const articles = [...new Set(all.map(({ article }) => article.index.article))].filter(
  (_, i) => i % Number(values.every) === 0,
);
const items = all.filter(({ article }) => articles.includes(article.index.article));
const library = libraryOf(articles);
const ofArticle = ({ file }: Article) => items.filter(({ article }) => article.index.article.file === file);
process.stdout.write(`${articles.length} articles, ${articles.flatMap(ofArticle).length} questions\n`);
print('no article named', (item) => joinAnswers(askLibrary(library, item.question, { lexicon })));
print('the article named', (item) => answerQuestion(item.article.index, item.question, { lexicon }));

function print(name: string, answer: Parameters<typeof measureFolder>[1]): void {
  const rows = Object.entries(measureFolder(items, answer)).map(
    ([what, share]) => `${what} ${(100 * share).toFixed(1)}`,
  );
  process.stdout.write(`${name.padEnd(18)} ${rows.join(', ')}\n`);
}
