import { expect, it } from 'vitest';
import { isName } from '../../../../index/answer/mentions/mention.ts';

it('takes persons, places and names of nobody known for names', () => {
  const kinds = ['person', 'place', 'name', 'date', 'number'] as const;
  expect(kinds.map((kind) => isName({ kind, start: 0, end: 1 }))).toEqual([true, true, true, false, false]);
});
