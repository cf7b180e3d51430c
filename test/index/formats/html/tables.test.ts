import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { type Element, elementsIn } from '../../../../index/formats/html/nodes.ts';
import { isHead, openTable, spanOf } from '../../../../index/formats/html/tables.ts';

function tableOf(html: string): Element {
  return elementsIn(parseFragment(`<table>${html}</table>`), ({ tagName }) => tagName === 'table')[0] as Element;
}

it('a table that lays a page out isn’t one of data', () => {
  const layouts = [
    '<tr><td>One column<tr><td>Only',
    '<tr><td><h2>Part</h2><td>x',
    '<tr><td>a<td><table></table>',
    `<tr><td>${'Long words. '.repeat(60)}<td>x`,
  ];
  const data = ['<tr><td>a<td>b', `<tr><th>a<th>b<tr><td>${'Long words. '.repeat(60)}<td>x`];
  expect([...layouts, ...data].map((html) => openTable(tableOf(html)).isLayout)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('the first row is the head where all its cells are, or where the table says so', () => {
  const heads = ['<tr><th>a<th>b', '<tr><th>a<td>b', '<thead><tr><td>a<td>b'].map((html) => {
    const table = tableOf(html);
    return isHead(openTable(table), elementsIn(table, ({ tagName }) => tagName === 'tr')[0] as Element);
  });
  expect(heads).toEqual([true, false, true]);
});

it('a cell takes the columns and rows that it says, within reason', () => {
  const cells = elementsIn(
    tableOf('<tr><td><td colspan=3 rowspan=x><td colspan=0 rowspan=9999999>'),
    ({ tagName }) => tagName === 'td',
  );
  expect(cells.map(spanOf)).toEqual([
    { columns: 1, rows: 1 },
    { columns: 3, rows: 1 },
    { columns: 1, rows: 1_000 },
  ]);
});
