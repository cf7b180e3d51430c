import type { Article } from '../../index/article.ts';
import type { Quote } from '../../index/quote.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { UrlOf } from '../reply/data.ts';
import { originalAddress, pageAddress, webAddress } from '../reply/page-address.ts';
import { linked, own, type Prose, plain, prose } from '../reply/prose.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';

/**
 * Where a quote stands: on its reader page, where there are any, and on the page that the article is from. At the terminal the
 * reference is text.
 */
export function referenceTo(
  quote: Quote,
  article: Article | undefined,
  { phrases, publicUrl, surface }: Pick<Context, 'phrases' | 'publicUrl' | 'surface'>,
  { title, heading }: { readonly title?: string | undefined; readonly heading?: string | undefined } = {},
): Prose {
  const words = phrases.reference(quote.section, quote.sentences, title, heading, quote.page);
  if (!article || surface !== undefined) return words;
  const original = originalAddress(article, quote);
  return [
    ...(publicUrl === undefined
      ? words
      : [linked(plain(words), pageAddress(publicUrl, article, quote), `§${quote.section}`)]),
    ...(original === undefined ? [] : [own(' · '), linked(plain(phrases.original()), original)]),
  ];
}

/** Who wrote an article and when; undefined where neither is known. */
export function bylineOf({ author, date }: Article, phrases: Phrases): Prose | undefined {
  return author || date ? phrases.byline(author, date) : undefined;
}

/** Who wrote an article, when, and a link to where it is from, on one line; undefined where none of these is known. */
export function originOf(
  article: Article,
  { phrases, surface }: Pick<Context, 'phrases' | 'surface'>,
): Prose | undefined {
  const byline = bylineOf(article, phrases);
  const url = webAddress(article.url)?.href;
  const link = url === undefined ? undefined : linked(surface === undefined ? plain(phrases.original()) : url, url);
  if (byline && link) return prose`${byline} · ${link}`;
  return byline ?? (link && [link]);
}

/** The addresses of quotes on their reader pages; undefined where there are none. */
export function urlsIn({ publicUrl, library }: Pick<Context, 'publicUrl' | 'library'>): UrlOf | undefined {
  if (publicUrl === undefined) return undefined;
  return (quote) => {
    const article = articleOf(quote, library);
    return article && pageAddress(publicUrl, article, quote);
  };
}
