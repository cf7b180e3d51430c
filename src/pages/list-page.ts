import type { Phrases } from '../../commands/phrases/phrases.ts';
import { pageId } from '../../commands/reply/page-address.ts';
import type { Article } from '../../index/article.ts';
import { origin } from './article-page.ts';
import { directionOf, frameHtml, phrasesOf } from './frame.ts';
import { type Html, html, proseHtml, wordsOf } from './html.ts';

/** Where an article's page is, seen from the list. */
export type PathOf = (id: string) => string;

/** The articles that can be read, each with what is known of it. */
export function listPage(articles: readonly Article[], pathOf: PathOf): string {
  const phrases = phrasesOf(articles.map(({ language }) => language));
  const main = html`<h1>${proseHtml(phrases.pages.allArticles())}</h1>
<p class="promise">${proseHtml(phrases.pages.listPromise())}</p>
<ul class="articles" role="list">
${articles.map((article) => item(article, phrases, pathOf))}</ul>
`;
  return frameHtml({ title: 'Verbatim', phrases, root: '.', list: '', main, isList: true });
}

function item(article: Article, phrases: Phrases, pathOf: PathOf): Html {
  const { file, title, language, sections } = article;
  const facts = proseHtml(phrases.pages.facts({ ...article, sections: sections.length }));
  return html`<li>
<h2><a href="${pathOf(encodeURIComponent(pageId(file)))}" lang="${language}" dir="${directionOf(language)}">${wordsOf(title)}</a></h2>
${origin(article, phrases)}<p class="facts">${facts}</p>
</li>
`;
}

/** Says what to do where there is no page. */
export function missingPage(root: string, list: string, languages: readonly string[]): string {
  const phrases = phrasesOf(languages);
  const { pages } = phrases;
  const main = html`<h1>${proseHtml(pages.missingHeading())}</h1>
<p>${proseHtml(pages.missing())}</p>
<p><a href="${root}/${list}">${proseHtml(pages.allArticles())}</a></p>
`;
  return frameHtml({ title: 'Verbatim', phrases, root, list, main });
}
