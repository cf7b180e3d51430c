import type { Draft } from '../../article.ts';
import { isPermalink } from './links.ts';
import { attributeOf, type Document, type Element, elementsIn, wordsIn } from './nodes.ts';

type Said = NonNullable<Draft['metadata']>;

/** What a page says of itself in its head: never what can't be read for certain. */
export function saidBy(tree: Document, file: string): Said {
  const head = elementsIn(tree, ({ tagName }) => ['html', 'meta', 'link', 'title', 'h1', 'base'].includes(tagName));
  const meta = (...names: string[]): string | undefined => names.map((name) => metaIn(head, name)).find(Boolean);
  const title = titleOf(head, meta('og:title', 'twitter:title', 'citation_title', 'dc.title'));
  const author = authorFrom(meta('author', 'article:author', 'citation_author', 'dc.creator', 'parsely-author'));
  const date = dateFrom(
    meta('article:published_time', 'citation_publication_date', 'dc.date', 'date', 'datepublished', 'pubdate'),
  );
  const url = addressFrom(linkIn(head, 'canonical'), meta('og:url'), savedFrom(file));
  const language = languageOf(head, meta('content-language', 'og:locale'));
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

/** What relative addresses start from. */
export function baseOf(tree: Document, url: string | undefined): string | undefined {
  const [base] = elementsIn(tree, ({ tagName }) => tagName === 'base').map((one) => attributeOf(one, 'href'));
  return addressFrom(base) ?? url;
}

function metaIn(head: readonly Element[], name: string): string | undefined {
  const found = head.find((one) => {
    const called =
      attributeOf(one, 'name') ??
      attributeOf(one, 'property') ??
      attributeOf(one, 'http-equiv') ??
      attributeOf(one, 'itemprop');
    return one.tagName === 'meta' && called?.toLowerCase() === name;
  });
  return found && attributeOf(found, 'content')?.replace(/\s+/g, ' ').trim();
}

function linkIn(head: readonly Element[], rel: string): string | undefined {
  const found = head.find((one) => one.tagName === 'link' && attributeOf(one, 'rel')?.toLowerCase() === rel);
  return found && attributeOf(found, 'href')?.trim();
}

/** The first heading that the page's title holds; or that title without the site's name. */
function titleOf(head: readonly Element[], shared: string | undefined): string | undefined {
  const titles = head.filter(({ tagName }) => tagName === 'title').map((one) => wordsIn(one));
  const whole = titles[0] ?? '';
  const headings = head
    .filter(({ tagName }) => tagName === 'h1')
    .map((one) => wordsIn(one, (part) => !isPermalink(part)));
  const holds = (heading: string): boolean =>
    [whole, shared ?? ''].some((one) => folded(one).includes(folded(heading)));
  const heading = headings.find((one) => one !== '' && holds(one));
  return heading ?? (shared || withoutSite(whole) || undefined);
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "How to bake | The Bakers" → "How to bake": a site's name stands last, and is shorter. */
function withoutSite(title: string): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' :: '].map((sign) => title.lastIndexOf(sign)));
  return at > 0 && at >= title.length - at - 3 ? title.slice(0, at).trim() : title;
}

/** A name, not an address or what a program left. */
function authorFrom(author: string | undefined): string | undefined {
  const name = author?.replace(/^by\s+/i, '').trim() ?? '';
  return name !== '' &&
    name.length <= 100 &&
    /\p{L}/u.test(name) &&
    !/[@/<>{}]|^(?:admin|administrator|webmaster|user|unknown|none)$/iu.test(name)
    ? name
    : undefined;
}

function dateFrom(date: string | undefined): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(date?.replaceAll('/', '-') ?? '') ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function addressFrom(...addresses: readonly (string | undefined)[]): string | undefined {
  return addresses.find((one) => one !== undefined && /^https?:\/\/[^\s/]+\S*$/i.test(one));
}

/** Browsers write down where they saved a page from. */
function savedFrom(file: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(file.slice(0, 2_000))?.[1];
}

function languageOf(head: readonly Element[], said: string | undefined): string | undefined {
  const [page] = head.filter(({ tagName }) => tagName === 'html');
  const own = page && (attributeOf(page, 'lang') ?? attributeOf(page, 'xml:lang'));
  const tag = (own || said || '').replaceAll('_', '-').trim();
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
