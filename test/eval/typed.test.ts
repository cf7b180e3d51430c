import { expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from '../index/seed-article.ts';
import { measureTyped, typedTable } from './typed.ts';

const text = 'Bees fly home.\n\nThe hive holds one queen.\n';
const article = { fileText: text, index: indexArticle(articleFrom(text, 'hive.txt')) };
const set = {
  name: 'bees',
  unreadable: [],
  items: [
    { kind: 'answerable' as const, question: 'What does the hive hold?', gold: [{ start: 16, end: 41 }], article },
  ],
};
const forms = [
  { name: 'as it is', change: (question: string) => question },
  { name: 'spoilt', change: () => 'Where do bees fly?' },
];

it('counts what is right of a form beside the plain question, and leaves out what a form doesn’t change', () => {
  const [spoilt, ...others] = measureTyped([set], () => forms, undefined);
  expect(others).toEqual([]);
  expect({ ...spoilt, plainAnswered: 0, answered: 0, sameKind: 0 }).toEqual({
    form: 'spoilt',
    asked: 1,
    plainFirst: 1,
    first: 0,
    plainAnswered: 0,
    answered: 0,
    sameKind: 0,
  });
});

it('shows shares in percent, and all forms together', () => {
  const row = { form: 'b lol', asked: 4, plainFirst: 4, first: 3, plainAnswered: 2, answered: 2, sameKind: 4 };
  expect(
    typedTable([row])
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/)),
  ).toEqual([
    ['form', 'asked', 'first right', 'answered and right', 'same kind'],
    ['b lol', '4', '75.0', '100.0', '100.0'],
    ['all', '4', '75.0', '100.0', '100.0'],
    [''],
  ]);
});
