import { expect, it } from 'vitest';
import { heading } from '../../../../index/answer/features/heading.ts';
import { measured, queryOn } from '../query.ts';

const guide =
  '# Guide\n\n## Fees\n\nYou pay these charges:\n\n- a card: 3 pounds\n\n```\npay --now\n```\n\n| Part | Price |\n|---|---|\n| lid | 2 |\n';

it('counts what the heading says and what introduces a list', () => {
  const query = queryOn(guide, 'Which fees and charges are there?', 'guide.md');
  const item = measured(heading, query, 1);
  expect(Object.keys(item)).toEqual(['heading adds', 'heading covers', 'lead-in adds']);
  expect((item['heading adds'] ?? 0) + (item['lead-in adds'] ?? 0)).toBeCloseTo(1, 1);
});

it('knows code, the head of a table and its rows', () => {
  const query = queryOn(guide, 'Which dog?', 'guide.md');
  expect(query.index.sentences.map((_, s) => measured(heading, query, s))).toEqual([
    {},
    {},
    { code: 1 },
    { 'head of a table': 1 },
    { table: 1 },
  ]);
});
