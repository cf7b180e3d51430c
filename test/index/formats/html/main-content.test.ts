import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { mainContent } from '../../../../index/formats/html/main-content.ts';
import { pageOf } from './described.ts';

function wordsOf(file: string): string {
  return [...mainContent(parse(file))].map(({ value }) => value.trim()).join(' ');
}

const prose =
  'Members meet on the first Monday of every month, in the hall behind the church, to vote on what is new. ';
const article = `<h2>Meetings</h2>${`<p>${prose}</p>`.repeat(8)}<ul><li><a href="/minutes">Minutes</a></ul><table><tr><td>Room<td>12</table>`;

it('is what a reader came for, with its lists of links and its tables', () => {
  const words = wordsOf(
    pageOf(
      `<header class=site-header>Club</header><nav>News</nav><main><h1>Rules</h1>${article}</main><aside class=related>More</aside><footer>Imprint</footer>`,
    ),
  );
  expect(
    ['Rules', 'Meetings', 'Minutes', '12', 'Club', 'News', 'More', 'Imprint'].map((word) => words.includes(word)),
  ).toEqual([true, true, true, true, false, false, false, false]);
});

it('has the page’s title, where that stands apart from it', () => {
  expect(wordsOf(pageOf(`<div><h1>Club rules</h1></div><p>Menu</p><div><div>${article}</div></div>`))).toContain(
    'Club rules',
  );
});

it('is all but what stands around it, where a part was taken for the whole', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>Part ${i}<td>${i} crowns, to be paid at the door`).join(
    '',
  );
  const words = wordsOf(pageOf(`<div class=menu>Go</div><p>${prose}</p><table>${rows}</table>`));
  expect([words.includes('Part 59'), words.includes('Go')]).toEqual([true, false]);
});

it('is found in pages that are nested deep', () => {
  expect(wordsOf(pageOf(`${'<div>'.repeat(3_000)}<p>${prose}</p>`))).toContain('Members meet');
});
