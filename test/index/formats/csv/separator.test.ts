import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../index/formats/csv/records.ts';
import { separatorOf, widthOf } from '../../../../index/formats/csv/separator.ts';

describe('separatorOf', () => {
  it('takes what cuts the rows alike', () => {
    const files = [
      'name,price\nowl,"1,50"\n',
      'Name;Preis\nEule;1,50\nUhu;2,30\n',
      'name\tnote\nowl\tit hoots, sleeps, eats\n',
      'name|price\nowl|3\n',
      'Prices of 2024;\nowl;1,50\nmouse;0,20\n',
    ];
    expect(files.map((file) => separatorOf(file, 0))).toEqual([',', ';', '\t', '|', ';']);
  });

  it('finds none in a list', () => {
    expect(separatorOf('owl\nmouse\n', 0)).toBe(undefined);
  });
});

it('is as wide as most rows are', () => {
  expect([widthOf(rowsOf('title\na,b\nc,d\n', ',')), widthOf([])]).toEqual([2, 0]);
});
