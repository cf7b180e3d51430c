import { expect, it } from 'vitest';
import type { Article } from '../../../index/article.ts';
import { readArticle } from '../../../index/read-article.ts';
import { agreesWith } from '../../../src/library/agrees.ts';

async function articleOf(file: string, bytes: Buffer): Promise<Article> {
  const article = await readArticle(file, bytes);
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return article;
}

const files: readonly (readonly [file: string, bytes: Buffer])[] = [
  ['a.txt', Buffer.from('Bees make honey.\n')],
  ['latin.txt', Buffer.from('Die Bienen fliegen über die Dächer, und später kehren sie zurück.\n', 'latin1')],
  ['wide.txt', Buffer.from('\ufeffBees make honey.\n', 'utf16le')],
  ['a.md', Buffer.from('# Bees\n\n*Bees* make &amp; eat [honey](x).\n\n- one\n- two\n')],
  ['a.html', Buffer.from('<html><body><h1>Bees</h1><p>Bees make &amp; eat <b>honey</b>.</p></body></html>')],
  ['a.csv', Buffer.from('Name,Age\n"Ann ""A""",3\n')],
  ['a.rst', Buffer.from('Bees\n====\n\nBees make *honey*.\n')],
  ['a.adoc', Buffer.from('= Bees\n\nBees make _honey_.\n')],
];

it.each(files)('holds for what was read from %s', async (file, bytes) => {
  expect(agreesWith(await articleOf(file, bytes), bytes)).toBe(true);
});

it.each(files)('doesn’t hold for another text than that of %s', async (file, bytes) => {
  const article = await articleOf(file, bytes);
  const text = article.text.replace(/n/g, 'm');
  expect(agreesWith({ ...article, text }, bytes)).toBe(false);
});
