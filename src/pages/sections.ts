import { anchorOf } from '../../commands/reply/page-address.ts';
import { type Block, type Section, type Span, trimmed } from '../../index/article.ts';
import { headingOf } from '../../index/passages.ts';
import { spansOutside } from '../../index/spans-outside.ts';
import { type BlockWords, blocksHtml } from './blocks.ts';
import { type Html, html, wordsOf } from './html.ts';
import { type Sheet, spanHtml } from './sheet.ts';

/** Where the article's own words for its title stand, before anything else; undefined where the title is from elsewhere. */
export function titleSpan({ article }: Sheet): Span | undefined {
  const { text, title, sections } = article;
  const [first] = sections;
  if (!first) return undefined;
  const before = trimmed(text, { start: first.span.start, end: first.blocks[0]?.start ?? first.span.end });
  const span = first.heading ?? before;
  return onOneLine(text.slice(span.start, span.end)) === title ? span : undefined;
}

function onOneLine(text: string): string {
  return text
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The whole text, section by section, in reading order; `title` stands on the page already. */
export function sectionsHtml(sheet: Sheet, title: Span | undefined, words: BlockWords): Html[] {
  return sheet.article.sections.map((section) => sectionHtml(sheet, section, title, words));
}

function sectionHtml(sheet: Sheet, section: Section, title: Span | undefined, words: BlockWords): Html {
  const { number, heading, blocks } = section;
  const anchor = anchorOf(number);
  const shown = heading && heading.start !== title?.start ? heading : undefined;
  const others = restOf(sheet, section, title);
  const all = [...blocks, ...others].sort((a, b) => a.start - b.start);
  const reference = html`<a class="ref" href="#${encodeURIComponent(anchor)}">§${wordsOf(number)}</a>`;
  return html`<section id="${anchor}">\n${shown ? headingHtml(sheet, shown, rankOf(section, title)) : undefined}${reference}\n${blocksHtml(sheet, all, words)}</section>\n`;
}

/** What stands in a section with letters in it, and neither in its heading nor in a block. */
function restOf({ article: { text }, residue }: Sheet, section: Section, title: Span | undefined): Block[] {
  const known = [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks,
    ...(title ? [title] : []),
    ...residue,
  ];
  const between = spansOutside(section.span, inOrder(known));
  return between
    .map((span) => ({ kind: 'prose' as const, ...trimmed(text, span) }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** h2 for the outermost headings under the title, and so on. */
function rankOf({ path }: Section, title: Span | undefined): number {
  const above = path.filter(({ start }) => start !== title?.start).length;
  return Math.min(6, above + 2);
}

const headings = [
  (words: Html[]) => html`<h2>${words}</h2>`,
  (words: Html[]) => html`<h3>${words}</h3>`,
  (words: Html[]) => html`<h4>${words}</h4>`,
  (words: Html[]) => html`<h5>${words}</h5>`,
  (words: Html[]) => html`<h6>${words}</h6>`,
];

function headingHtml(sheet: Sheet, heading: Span, rank: number): Html | undefined {
  return headings[rank - 2]?.(spanHtml(sheet, heading));
}

/** The headings with their numbers, each a link to its section; undefined where there are hardly any. */
export function contentsHtml({ article }: Sheet, title: Span | undefined, name: string): Html | undefined {
  const headed = article.sections.filter(({ heading }) => heading && heading.start !== title?.start);
  if (headed.length < 2) return undefined;
  const lines = headed.map((section) => {
    const number = wordsOf(section.number);
    const heading = wordsOf(onOneLine(headingOf(article, section)));
    const depth = rankOf(section, title) - 1;
    return html`<li class="d${depth}"><a href="#${encodeURIComponent(anchorOf(section.number))}"><span class="number">§${number}</span> <bdi>${heading}</bdi></a></li>\n`;
  });
  return html`<details class="contents chrome"><summary>${name}</summary>\n<nav aria-label="${name}"><ul role="list">\n${lines}</ul></nav></details>\n`;
}
