import { expect, it } from 'vitest';
import { libraryOf, type Problem } from '../../../index/library.ts';
import { checkArticles } from '../../../src/doctor/articles.ts';
import { wolves } from '../../commands/library.ts';

const mend = 'Mend the file or take it away; npm run --silent verbatim -- check tells of every one.';
const withProblems = (problems: readonly Problem[]) => async () => ({ ...libraryOf([wolves]), problems });

it('counts the articles; pictures beside them are no matter', async () => {
  expect(await checkArticles('texts', withProblems([{ file: 'a.png', reason: 'binary', other: true }]))).toEqual([
    { check: 'articles', state: 'well', says: '1 article in texts' },
  ]);
});

it('says of five that are left out why, and counts the others', async () => {
  const problems = Array.from({ length: 7 }, (_, i) => ({ file: `${i}.txt`, reason: 'it is empty' }));
  expect(await checkArticles('texts', withProblems(problems))).toEqual([
    { check: 'articles', state: 'well', says: '1 article in texts' },
    ...[0, 1, 2, 3, 4].map((i) => {
      return { check: 'articles', state: 'wrong', says: `${i}.txt is left out: it is empty`, fix: mend };
    }),
    { check: 'articles', state: 'wrong', says: '2 other files left out', fix: mend },
  ]);
});

it('finds that there is no folder', async () => {
  expect(await checkArticles('texts', () => Promise.reject(new Error('ENOENT')))).toEqual([
    {
      check: 'articles',
      state: 'wrong',
      says: 'there is no folder texts',
      fix: 'Make it, or name another one in ARTICLES_DIR.',
    },
  ]);
});
