import { expect, it } from 'vitest';
import { pageOf } from '../../index/pages.ts';

it('says on which page an offset stands', () => {
  const pages = [
    { label: 'i', start: 0 },
    { label: '1', start: 10 },
    { label: '2', start: 10 },
    { label: '3', start: 25 },
  ];
  expect([0, 9, 10, 24, 25, 99].map((offset) => pageOf({ pages }, offset))).toEqual(['i', 'i', '2', '2', '3', '3']);
  expect(pageOf({}, 3)).toBeUndefined();
});
