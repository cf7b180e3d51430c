import { tokenize } from '../../index/terms.ts';
import { heading, noEdition, note, type Reply } from '../reply/reply.ts';
import { refuseEmpty } from './choose-article.ts';
import type { Context } from './command.ts';

/** What can be asked about, and which files were left out. */
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
