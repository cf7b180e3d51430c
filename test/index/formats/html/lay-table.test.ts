import { expect, it } from 'vitest';
import { described } from './described.ts';

it('a table’s caption stands above it, cells over several rows and columns leave theirs empty', () => {
  const file = `<table><caption>Prices</caption><tr><th>Who<th colspan=2>Fee<tr><td rowspan=2>Adults<td>40<td>summer<tr><td>30<td>winter</table>`;
  expect(described(file).slice(0, 4)).toEqual([
    'prose: Prices',
    'head: Who | Fee |  < introduction: Prices',
    'row: Adults | 40 | summer < introduction: Prices < head: Who\tFee',
    'row:  | 30 | winter < introduction: Prices < head: Who\tFee',
  ]);
});

it('a table that is there for the looks is none', () => {
  expect(described('<table role=presentation><tr><td>Left.<td>Right.</table>')).toEqual([
    'prose: Left.',
    'prose: Right.',
  ]);
});
