import { readFileSync } from 'node:fs';
import type { Article } from '../../index/article.ts';
import { readText } from './read-text.ts';

export const seedFile = '000_a074e05998764c93.txt';

/** The seed article, read from the project's own folder. */
export function seedArticle(): Article {
  const article = readText(seedFile, readFileSync(`seeds/${seedFile}`), {
    title: 'Safety in Shanghai',
    language: 'en',
  });
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return article;
}

/** An article made of a text, for tests. */
export function articleFrom(text: string, file = 'article.txt'): Article {
  const article = readText(file, Buffer.from(text), titleOf(file));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return article;
}

/** Markdown says its own title; plain text is called Test. */
function titleOf(file: string): { title?: string } {
  return file.endsWith('.txt') ? { title: 'Test' } : {};
}
