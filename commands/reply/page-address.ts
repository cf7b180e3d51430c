import { createHash } from 'node:crypto';
import type { Article } from '../../index/article.ts';
import type { Quote } from '../../index/quote.ts';
import { textFragment } from '../../index/text-fragment.ts';

/** A part of a path that is safe in every address and every file system as it stands. */
const plainPart = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\b)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
/** Longest id of a page, percent-encoded. */
const longestId = 90;

/**
 * What the page of an article is called in an address, by its file alone: `rules.md` → `rules-md`, `club/rules.md` →
 * `club--rules-md`. Where letters had to be left out, a piece of the path's SHA-256 keeps it apart from others.
 */
export function pageId(file: string): string {
  const parts = file.split('/');
  const [, name = file, ending = ''] = /^(.*)\.([^./]*)$/s.exec(file) ?? [];
  if (file.length <= longestId && ending !== '' && parts.every((part) => plainPart.test(part)))
    return `${name.replaceAll('/', '--')}-${ending}`;
  const path = file.normalize('NFC');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const words =
    path
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${withinLength(words.join('-')) || 'article'}-${digest}`;
}

function withinLength(words: string): string {
  const letters = [...words];
  while (encodeURIComponent(letters.join('')).length > longestId - 9) letters.pop();
  return letters.join('').replace(/-+$/, '');
}

/** The anchor of a section or of a sentence in it: `s3.2`, `s8-2`. No two are the same, whatever an author's numbers look like. */
export function anchorOf(section: string, ordinal?: number): string {
  const name = section.replace(/[^\p{L}\p{M}\p{N}.()+]/gu, (mark) =>
    mark === ' ' ? '_' : `~${(mark.codePointAt(0) ?? 0).toString(16)}~`,
  );
  return ordinal === undefined ? `s${name}` : `s${name}-${ordinal}`;
}

/**
 * The address of a quote on its article's page below `base`: the edition, so that the page can tell whether it has changed since;
 * of several sentences the first and the last, to be marked; the anchor; and the words, which are found wherever they stand now.
 */
export function pageAddress(base: string, article: Article, quote: Quote): string {
  const { section, sentences, edition } = quote;
  const [first, last] = sentences ?? [];
  const isRange = first !== undefined && last !== undefined && last > first;
  const range = isRange ? { from: anchorOf(section, first), to: anchorOf(section, last) } : {};
  const query = new URLSearchParams({ e: edition, ...range });
  const fragment = textFragment(article, quote, 'ours');
  const words = fragment === undefined ? '' : `:~:${fragment}`;
  return `${articleAddress(base, article)}?${query}#${encodeURIComponent(anchorOf(section, first))}${words}`;
}

/** The address of an article's page below `base`. */
export function articleAddress(base: string, { file }: Pick<Article, 'file'>): string {
  return `${base}/a/${encodeURIComponent(pageId(file))}`;
}

/** Where the quote stands on the page that the article was taken from; undefined where that isn't known. */
export function originalAddress(article: Article, quote: Quote): string | undefined {
  const url = webAddress(article.url);
  if (!url) return undefined;
  const fragment = textFragment(article, quote, 'original');
  return fragment === undefined ? url.href : `${url.href}${url.hash === '' ? '#' : ''}:~:${fragment}`;
}

/** An address that can be followed: http or https, and nobody's name in it. */
export function webAddress(written: string | undefined): URL | undefined {
  const url = written !== undefined && URL.canParse(written) ? new URL(written) : undefined;
  const isOfWeb = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isOfWeb ? withoutDirective(url) : undefined;
}

/** A text that the address itself points at would be marked beside the quote's. */
function withoutDirective(url: URL): URL {
  const [hash = ''] = url.hash.split(':~:');
  url.hash = hash === '#' ? '' : hash;
  return url;
}
