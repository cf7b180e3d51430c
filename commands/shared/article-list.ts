import type { Article } from '../../index/article.ts';
import { languageOf } from '../../index/languages/registry.ts';
import { tokenize } from '../../index/terms.ts';
import { articleAddress } from '../reply/page-address.ts';
import { linked, type Prose, prose } from '../reply/prose.ts';
import { heading, noEdition, note, type Reply } from '../reply/reply.ts';
import { refuseEmpty } from './choose-article.ts';
import type { Context } from './command.ts';
import { originOf } from './reference.ts';

/** What can be asked about, and which files were left out. */
export function listArticles(context: Context): Reply {
  const { library, phrases } = context;
  const items = library.articles.map((article) => {
    const facts = phrases.articleFacts({ ...article, sections: article.sections.length, words: wordsIn(article) });
    const origin = originOf(article, context);
    return { name: nameOf(article, context), detail: origin ? prose`${origin} · ${facts}` : facts };
  });
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

/** On Discord it leads to the article's page, where there is one. */
function nameOf(article: Article, { phrases, publicUrl, surface }: Context): Prose {
  if (publicUrl === undefined || surface !== undefined) return phrases.articleLine(article.title);
  return [linked(article.title, articleAddress(publicUrl, article))];
}

function wordsIn({ text, language }: Article): number {
  return new Set(tokenize(text, languageOf(language)).map(({ start }) => start)).size;
}
