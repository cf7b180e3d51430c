import { tokenize } from '../index/terms.ts';
import { heading, noEdition, note, type Reply } from './reply/reply.ts';
import { refuseEmpty } from './shared/choose-article.ts';
import type { Command, Context } from './shared/command.ts';

/** What can be asked about, and which files were left out. */
export const articles: Command = {
  name: 'articles',
  surfaces: ['slash', 'terminal'],
  options: [],
  run: (_, context) => listArticles(context),
};

export function listArticles(context: Context): Reply {
  const { library, phrases } = context;
  const items = library.articles.map(({ title, file, sections, edition, text }) => ({
    name: phrases.articleLine(title),
    detail: phrases.articleFacts({ file, edition, sections: sections.length, words: wordsIn(text) }),
  }));
  const skipped = library.problems.map(({ file, reason }) => note(phrases.skipped(file, reason)));
  return (
    refuseEmpty(context) ?? {
      kind: 'reply',
      visibility: 'private',
      blocks: [heading(phrases.articlesHeading(items.length)), { kind: 'list', items }, ...skipped],
      again: { verb: 'articles', edition: noEdition, at: 0 },
    }
  );
}

function wordsIn(text: string): number {
  return new Set(tokenize(text).map(({ start }) => start)).size;
}
