import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPool } from './pool.ts';

test('the pool has the sentences of question sets and of articles, each once, and the questions', async () => {
  const set = join('test', 'ranking', 'field-kettle.json');
  const [once, twice] = [await readPool([set]), await readPool([set, set, 'README.md'])];
  expect(once.map(({ sentences, questions }) => [sentences.length > 5, questions.length])).toEqual([[true, 17]]);
  expect(twice.map(({ questions }) => questions.length)).toEqual([17, 0]);
  const all = twice.flatMap(({ sentences }) => sentences);
  expect([new Set(all).size, all.filter((one) => /\n|^.{0,19}$/u.test(one))]).toEqual([all.length, []]);
});
