import { expect, it } from 'vitest';
import { irregularBase } from '../../../index/languages/english-irregular.ts';

it('knows the word that an irregular form belongs to', () => {
  expect(['children', 'went', 'dying', 'indices', 'thieves', 'paid', 'quizzes'].map(irregularBase)).toEqual(
    'child go die index thief pay quiz'.split(' '),
  );
});

it('knows nothing of forms that are other words, too', () => {
  expect(['found', 'left', 'saw', 'lives', 'leaves', 'built', 'child', 'dog'].map(irregularBase)).toEqual(
    new Array(8).fill(undefined),
  );
});
