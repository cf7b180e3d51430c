import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from '../../index/read-article.ts';
import { seedArticle, seedFile } from './seed-article.ts';

it('never changes the text of a plain file, a byte order mark included', async () => {
  const text = '\uFEFFhtmlOne.\r\n\r\nTwo  words. ';
  expect(await readArticle('a.txt', Buffer.from(text))).toMatchObject({ kind: 'article', text });
});

it('gives the seed article whole, under the edition that its bytes make', () => {
  const bytes = readFileSync(`seeds/${seedFile}`);
  const { text, edition, sections } = seedArticle();
  expect([text, edition, sections.length]).toEqual([
    bytes.toString('utf8'),
    createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    16,
  ]);
});

it('takes a short first line for the title, and the file’s name where there is none', async () => {
  const read = ['My cat\n\nIt sleeps all day.\n', 'It sleeps all day.\n'].map((text) =>
    readArticle('on_cats.txt', Buffer.from(text)),
  );
  expect(await Promise.all(read)).toMatchObject([{ title: 'My cat' }, { title: 'on cats' }]);
});

it('takes over what a file says of itself, unless something else says it, and where it links', async () => {
  const file = '---\ntitle: Fees\nauthor: Ann\nlang: de\ndate: 2024-03-01\n---\n[Pay](https://e.org).\n';
  const metadata = { title: 'Gebühren', author: 'Bo' };
  const read = [{}, metadata].map((one) => readArticle('a.md', Buffer.from(file), one));
  const said = {
    author: 'Ann',
    date: '2024-03-01',
    language: 'de',
    links: [{ start: 0, end: 3, url: 'https://e.org' }],
  };
  expect(await Promise.all(read)).toMatchObject([
    { title: 'Fees', ...said },
    { ...said, ...metadata },
  ]);
});
