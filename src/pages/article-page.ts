import { raw } from 'hono/html';
import type { Phrases } from '../../commands/phrases/phrases.ts';
import { anchorOf, webAddress } from '../../commands/reply/page-address.ts';
import { plain } from '../../commands/reply/prose.ts';
import type { Article, Sentence } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { oncePer } from '../../index/once-per.ts';
import { directionOf, frameHtml, phrasesOf } from './frame.ts';
import { type Html, html, proseHtml, wordsOf } from './html.ts';
import { contentsHtml, sectionsHtml, titleSpan } from './sections.ts';
import { sheetOf, spanHtml } from './sheet.ts';

/** Where the pages lie to each other, seen from an article's. */
export interface Place {
  readonly root: string;
  readonly list: string;
  /** Nobody reads a link's query here, so that nothing is marked by its number alone. */
  readonly unmarked?: boolean;
}

/** What a link asks of a page: the edition that was quoted, and the anchors of the first and last sentence to mark. */
export interface Asked {
  readonly edition?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The text of an article with all that stands around it on its page; the same for every link. */
export function articleHtml(index: Pick<ArticleIndex, 'article' | 'sentences'>): Html {
  const { article } = index;
  const sheet = sheetOf(index);
  const phrases = phrasesOf([article.language]);
  const title = titleSpan(sheet);
  const words = { table: plain(phrases.pages.table()), code: plain(phrases.pages.code()) };
  const direction = directionOf(article.language);
  return html`<article lang="${article.language}" dir="${direction}">
<header>
<h1>${title ? spanHtml(sheet, title) : wordsOf(article.title)}</h1>
<div lang="${phrases.language}" dir="${directionOf(phrases.language)}">
${origin(article, phrases)}<p class="facts">${proseHtml(phrases.pages.facts({ ...article, sections: article.sections.length }))}</p>
<p class="promise chrome">${proseHtml(phrases.pages.promise())}</p>
</div>
</header>
${contentsHtml(sheet, title, plain(phrases.pages.contents()))}${sectionsHtml(sheet, title, words)}</article>
`;
}

/** Who wrote it, when, and where it is from; as far as that is known. */
export function origin({ author, date, url }: Article, phrases: Phrases): Html | undefined {
  const address = webAddress(url);
  const parts = [
    ...(author || date ? [html`${proseHtml(phrases.byline(author, date))}`] : []),
    ...(address
      ? [html`<a href="${address.href}" rel="noopener noreferrer nofollow">${proseHtml(phrases.original())}</a>`]
      : []),
  ];
  const joined = parts.map((part, i) => (i > 0 ? html` · ${part}` : part));
  return parts.length > 0 ? html`<p class="facts">${joined}</p>\n` : undefined;
}

/** An article's page as a link asks for it: the sentences it names marked, or, where the article has changed, said so. */
export function articlePage(
  index: Pick<ArticleIndex, 'article' | 'sentences'>,
  text: Html,
  asked: Asked,
  { unmarked, ...place }: Place,
): string {
  const { article } = index;
  const phrases = phrasesOf([article.language]);
  const { edition } = asked;
  const isOld = edition !== undefined && /^[0-9a-f]{8}$/.test(edition) && edition !== article.edition;
  const notice = isOld ? [html`<p class="notice" role="note">${proseHtml(phrases.pages.changed(edition))}</p>\n`] : [];
  const main = isOld ? withoutAnchors(text) : withMarks(text, anchorsBetween(index, asked));
  return frameHtml({
    title: article.title,
    phrases,
    ...place,
    unmarked: unmarked === true || isOld,
    main: [...notice, main],
  });
}

const anchorsIn = oncePer((sentences: readonly Sentence[]) => {
  return sentences.map(({ section, ordinal }) => anchorOf(section, ordinal));
});

/** Of the sentences from one anchor to another; none where one of the two isn't there, or they are the wrong way round. */
function anchorsBetween({ sentences }: Pick<ArticleIndex, 'sentences'>, { from, to }: Asked): ReadonlySet<string> {
  if (from === undefined || to === undefined) return new Set();
  const anchors = anchorsIn(sentences);
  const first = anchors.indexOf(from);
  return new Set(first < 0 ? [] : anchors.slice(first, anchors.indexOf(to) + 1));
}

/** Opens a sentence. No word of an article can look like it: there angle brackets are escaped. */
const opening = /<span class="s" (id|data-of)="([^"]*)">/g;

/** The same text with some sentences marked. */
function withMarks(text: Html, anchors: ReadonlySet<string>): Html {
  if (anchors.size === 0) return text;
  const marked = String(text).replace(opening, (tag, name: string, anchor: string) =>
    anchors.has(anchor) ? `<span class="s quoted" ${name}="${anchor}">` : tag,
  );
  return raw(marked);
}

/** Numbers of another edition would lead to other sentences: without them, what isn't found by its words leaves the reader at the top. */
function withoutAnchors(text: Html): Html {
  return raw(String(text).replace(opening, '<span class="s">'));
}
