import { anchorOf } from '../../commands/reply/page-address.ts';
import type { Article, Link, Sentence, Span } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { residueOf } from '../../index/residue.ts';
import { spansOutside } from '../../index/spans-outside.ts';
import { type Html, html, wordsOf } from './html.ts';

/** An article with what is marked in it, each list in order and disjoint. */
export interface Sheet {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  readonly residue: readonly Span[];
}

export function sheetOf({ article, sentences }: Pick<ArticleIndex, 'article' | 'sentences'>): Sheet {
  const links = [...(article.links ?? [])].sort((a, b) => a.start - b.start);
  const apart = links.filter(({ start, end }, i) => start < end && start >= (links[i - 1]?.end ?? 0));
  return { article, sentences, links: apart.filter(({ url }) => safeAddress(url)), residue: residueOf(article) };
}

/** The words of a span of an article: every sentence under its anchor, links as links, residue left out. */
export function spanHtml(sheet: Sheet, span: Span): Html[] {
  const { sentences, residue } = sheet;
  return spansOutside(span, residue).flatMap((run) => {
    return inParts(run, sentences, (sentence) => sentence.span).map(({ part, of }) => {
      const words = linkedHtml(sheet, part);
      return of ? sentenceHtml(of, part, words) : html`${words}`;
    });
  });
}

/** What goes on in another cell of its row has its anchor where it begins. */
function sentenceHtml({ section, ordinal, span }: Sentence, part: Span, words: readonly Html[]): Html {
  const anchor = anchorOf(section, ordinal);
  return span.start === part.start
    ? html`<span class="s" id="${anchor}">${words}</span>`
    : html`<span class="s" data-of="${anchor}">${words}</span>`;
}

function linkedHtml({ article: { text }, links }: Sheet, span: Span): Html[] {
  return inParts(span, links, (link) => link).map(({ part, of }) => {
    const words = wordsOf(text.slice(part.start, part.end));
    const address = of && safeAddress(of.url);
    return address ? html`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>` : html`${words}`;
  });
}

/** The address where it can be followed by anybody: on the web or by mail, without a name that hides the host. */
export function safeAddress(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^(?:https?|mailto):$/.test(address.protocol)) return undefined;
  return address.username === '' && address.password === '' ? address.href : undefined;
}

interface Part<T> {
  readonly part: Span;
  /** The one that it is in; undefined between them. */
  readonly of?: T;
}

/** A span cut where others begin and end, which are in order and disjoint. */
function inParts<T>({ start, end }: Span, others: readonly T[], spanOf: (other: T) => Span): Part<T>[] {
  const parts: Part<T>[] = [];
  let at = start;
  for (let i = firstEndingAfter(others, start, spanOf); i < others.length; i++) {
    const of = others[i] as T;
    const other = spanOf(of);
    if (other.start >= end) break;
    if (other.start > at) parts.push({ part: { start: at, end: other.start } });
    const part = { start: Math.max(at, other.start), end: Math.min(end, other.end) };
    parts.push({ part, of });
    at = part.end;
  }
  return at < end ? [...parts, { part: { start: at, end } }] : parts;
}

function firstEndingAfter<T>(others: readonly T[], at: number, spanOf: (other: T) => Span): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(others[middle] as T).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
