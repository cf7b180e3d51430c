import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { pageId } from '../../commands/reply/page-address.ts';
import type { Article } from '../../index/article.ts';
import type { Library } from '../../index/library.ts';
import { oncePer } from '../../index/once-per.ts';
import { articleHtml, articlePage } from './article-page.ts';
import { headers } from './headers.ts';
import { listPage, missingPage } from './list-page.ts';
import { styleSheet } from './style.ts';

/** A browser asks each time whether a page is still the same; its ETag is made of all that is on it, the edition too. */
const asksAgain = 'public, no-cache';
/** The style sheet's address names its version. */
const keeps = 'public, max-age=31536000, immutable';

/** Routes that are no pages, such as those of health. */
export type OtherRoutes = Hono;

/** The reader pages of the articles that `library` gives at the time of a request; `others` are asked first, and get the same headers. */
export function pageRoutes(library: () => Library, others?: OtherRoutes): Hono {
  const app = new Hono({ strict: true });
  const byId = oncePer(articlesById);
  const text = oncePer((article: Article) => articleHtml(library().indexOf(article)));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
  if (others) app.route('/', others);
  app.use(compress(), etag());
  app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', (c) => c.body(null, 405, { Allow: 'GET, HEAD' }));
  app.get('/', (c) =>
    c.html(
      listPage(library().articles, (id) => `./a/${id}`),
      200,
      { 'Cache-Control': asksAgain },
    ),
  );
  app.get('/style.css', (c) =>
    c.body(styleSheet.css, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': keeps }),
  );
  app.get('/favicon.ico', (c) => c.body(null, 204, { 'Cache-Control': keeps }));
  app.get('/a/:id', (c) => {
    const current = library();
    const article = byId(current).get(c.req.param('id'));
    if (!article) return c.notFound();
    const { e: edition, from, to } = c.req.query();
    const page = articlePage(current.indexOf(article), text(article), { edition, from, to }, { root: '..', list: '' });
    return c.html(page, 200, { 'Cache-Control': asksAgain });
  });
  app.get('/a/:id/', (c) => c.redirect(`../${encodeURIComponent(c.req.param('id'))}${new URL(c.req.url).search}`, 308));
  app.notFound((c) => {
    const languages = library().articles.map(({ language }) => language);
    return c.html(missingPage(rootFrom(c.req.path), '', languages), 404, { 'Cache-Control': 'no-store' });
  });
  app.onError((_, c) => c.text('The page could not be made.', 500));
  return app;
}

function articlesById({ articles }: Library): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [pageId(article.file), article]));
}

/** From a path to the folder of all pages: `/a/b/c` → `../..`. */
function rootFrom(path: string): string {
  const depth = Math.min(path.split('/').length - 2, 50);
  return depth > 0 ? Array.from({ length: depth }, () => '..').join('/') : '.';
}
