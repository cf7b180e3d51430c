import { articlesData } from './reply/data.ts';
import { listArticles } from './shared/article-list.ts';
import type { Command } from './shared/command.ts';

/** What can be asked about, and which files were left out. */
export const articles: Command = {
  name: 'articles',
  surfaces: ['slash', 'terminal'],
  options: [],
  run: (_, context) => ({ reply: listArticles(context), data: articlesData(context.library) }),
};
