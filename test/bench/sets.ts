import { parseArgs } from 'node:util';
import { prepare } from '../../index/answer/answer.ts';
import { askLibrary } from '../../index/answer/ask-library.ts';
import { joinAnswers } from '../../index/answer/joined-answers.ts';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { libraryOf } from '../../index/library.ts';
import { type Engine, miniSearchDefaults, verbatimWith } from '../eval/engines.ts';
import { type Item, rankingSets, readQuestionSet } from '../eval/question-set.ts';
import { quantile } from '../eval/score.ts';

/**
 * `npm run bench -- --sets [FILES]`: how long a whole answer takes beside a MiniSearch search with default settings. Each question
 * is put to both in turn, so that what slows the computer slows both. Indexing isn't counted. Every other question is asked
 * first, untimed: a bot runs for weeks, and in the first hundreds of questions a JavaScript engine is still compiling both.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'boolean' },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
  },
});
const files = positionals.length > 0 ? positionals : await rankingSets();
const lexicon = openLexicon(values.lexicon);
const verbatim = verbatimWith(lexicon);
/** Articles in a folder. */
const inFolder = 4;
const peers: readonly Engine[] = [miniSearchDefaults, verbatim];
for (const file of files) {
  const { name, items } = await readQuestionSet(file, values.seeds);
  const [warming, timed] = [items.filter((_, i) => i % 2 === 0), items.filter((_, i) => i % 2 === 1)];
  for (const { article, question } of warming) for (const engine of peers) engine.ask(article.index, question);
  const times = peers.map((): number[] => []);
  for (const { article, question } of timed) {
    for (const [i, engine] of peers.entries()) {
      const start = performance.now();
      engine.ask(article.index, question);
      times[i]?.push(performance.now() - start);
    }
  }
  const [theirs = [], ours = []] = times;
  process.stdout.write(
    `${name.padEnd(16)} ${row('MiniSearch', theirs)}  ${row('Verbatim', ours)}  ratio of p50 ${ratio(ours, theirs)}\n`,
  );
  const unnamed = folderTimes(items);
  if (unnamed.length > 0)
    process.stdout.write(`${''.padEnd(16)} ${row(`of ${inFolder} articles, none named,`, unnamed)}\n`);
}

/** Times of the second half of the questions to the first four articles of a set, without one being named; none where there are fewer. */
function folderTimes(items: readonly Item[]): number[] {
  const articles = [...new Set(items.map(({ article }) => article.index))].slice(0, inFolder);
  if (articles.length < inFolder) return [];
  const library = libraryOf(articles.map(({ article }) => article));
  for (const article of library.articles) prepare(library.indexOf(article), { lexicon });
  const asked = items.filter(({ article }) => articles.includes(article.index));
  const times = asked.map(({ question }) => {
    const start = performance.now();
    joinAnswers(askLibrary(library, question, { lexicon }));
    return performance.now() - start;
  });
  return times.slice(times.length / 2);
}

function row(name: string, times: readonly number[]): string {
  return `${name} p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`;
}

function ratio(ours: readonly number[], theirs: readonly number[]): string {
  return (quantile(ours, 0.5) / quantile(theirs, 0.5)).toFixed(2);
}
