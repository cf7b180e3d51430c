import { expect, it } from 'vitest';
import { described } from './described.ts';

it('a heading of many words is a paragraph in large letters', () => {
  const words = 'We sell more than three hundred devices a year, and we ship them the same day. '.repeat(3).trim();
  expect(described(`<h3>Shop</h3><h3>${words}</h3><h3>Post</h3>`)).toEqual(['§1 Shop', `prose: ${words}`, '§2 Post']);
});

it('lines that were ended by hand stand for themselves, those of a sentence don’t', () => {
  expect(described('<p>The road to<br>the sea<br>is long.')).toEqual(['prose: The road to\nthe sea\nis long.']);
  expect(described('<p>Rooms..$115<br>Boats..$170<br>Meals..$140')).toEqual([
    'prose: Rooms..$115',
    'prose: Boats..$170',
    'prose: Meals..$140',
  ]);
});

it('a list keeps its introduction where lines before it were split', () => {
  expect(described('<p>One.<br>Two.<br>Three.</p><p>You need:</p><ul><li>a pen</ul>').at(-1)).toBe(
    'prose item: a pen < introduction: You need:',
  );
});

it('paragraphs in bold are headings where there are no others', () => {
  expect(described('<p><b>Fees</b><p>They are low.<p><b>Noise</b><p>None.')).toEqual([
    '§1 Fees',
    'prose: They are low.',
    '§2 Noise',
    'prose: None.',
  ]);
});
