import type { Article, Unreadable } from '../../index/article.ts';
import { readMarkdown } from '../../index/formats/markdown.ts';
import { readPlain } from '../../index/formats/plain.ts';
import type { Metadata } from '../../index/metadata.ts';
import { articleOf } from '../../index/read-article.ts';

/** What `readArticle` makes of plain text and Markdown, at once: other formats have to be waited for. */
export function readText(file: string, bytes: Buffer, metadata: Metadata = {}): Article | Unreadable {
  const text = bytes.toString('utf8');
  const read = file.endsWith('.md') ? readMarkdown : readPlain;
  return articleOf(file, bytes, read(text), metadata);
}
