import { type Article, type Block, type Section, type Span, trimmed } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { longestSpan, splitLong } from '../../index/long-span.ts';
import { headingOf } from '../../index/passages.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { prose } from '../reply/prose.ts';
import { type Action, heading, note, type Reply, refusal } from '../reply/reply.ts';
import type { Key } from '../reply/verb.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { layoutOf } from './quote-layout.ts';
import { referenceTo } from './reference.ts';
import { headingBehindNumber } from './section-heading.ts';
import type { Referred } from './section-reference.ts';
import { shortened } from './shortened.ts';

/** The sections that were referred to: in a row as one reply whose pages turn, others one after another. */
export function readReferred(
  article: Article,
  { sections, clipped, lacking }: Referred,
  visibility: Reply['visibility'],
  context: Context,
): Reply {
  const from = article.sections.indexOf(sections[0] as Section);
  const isRow = article.sections[from + sections.length - 1] === sections.at(-1);
  const shown: Reply = isRow
    ? readSections(article, from, from + sections.length - 1, visibility, context)
    : {
        kind: 'reply',
        visibility,
        blocks: sections.flatMap((section, i) => showSection(article, section, i === 0, context)),
        actions: [lastAction(visibility, article.edition, context.phrases)],
      };
  const { phrases } = context;
  const said = [
    ...(clipped ? [note(phrases.sectionsClipped(clipped.wanted, clipped.last))] : []),
    ...(lacking ? [note(phrases.sectionLacks(lacking.section, lacking.part))] : []),
  ];
  return { ...shown, blocks: [...said, ...shown.blocks] };
}

/** The sections from one place to another, with the ones before and after in reach. */
export function readSections(
  article: Article,
  from: number,
  to: number,
  visibility: Reply['visibility'],
  context: Context,
): Reply {
  const sections = article.sections.slice(from, to + 1);
  if (sections.length === 0) return refusal(context.phrases.articleChanged());
  const { edition } = article;
  return {
    kind: 'reply',
    visibility,
    blocks: sections.flatMap((section, i) => showSection(article, section, i === 0, context)),
    actions: [
      ...turnTo(article, from - 1, 'p', (name) => `‹ ${name}`),
      ...turnTo(article, to + 1, 'n', (name) => `${name} ›`),
      lastAction(visibility, edition, context.phrases),
    ],
    again: { verb: 'read', edition, at: from, to },
  };
}

function turnTo(
  { sections, edition }: Article,
  at: number,
  key: Key<'read'>,
  labelOf: (name: string) => string,
): Action[] {
  const section = sections[at];
  return section ? [{ verb: 'read', label: labelOf(`§${section.number}`), key, edition, at, to: at }] : [];
}

/** UTF-16 units of a section's heading that are shown above it. */
const longestHeading = 300;

/** `first` of those shown: its heading names the article. */
function showSection(article: Article, section: Section, first: boolean, context: Context): Reply['blocks'] {
  const quotes = piecesOf(context.library.indexOf(article), section).map((span) =>
    quoteFrom(article, span, { section: section.number }),
  );
  const names = [
    `§${section.number}`,
    shortened(headingBehindNumber(article, section), longestHeading),
    first && article.title !== headingOf(article, section) ? article.title : '',
  ];
  return [
    heading(prose`${names.filter((name) => name !== '').join(' · ')}`),
    ...quotes.map((quote: Quote) => ({
      kind: 'quote' as const,
      quote,
      reference: referenceTo(quote, article, context),
      layout: layoutOf(article, quote, 'in place'),
    })),
  ];
}

/** A section in pieces short enough to be shown whole; a list, a table and lines of code stay together as far as they can. */
function piecesOf(index: ArticleIndex, { number, blocks }: Section): Span[] {
  const starts = index.sentences.filter(({ section }) => section === number).map(({ span }) => span.start);
  const pieces: Span[] = [];
  for (const [i, block] of blocks.entries()) {
    const [first, ...rest] = piecesOfBlock(index.article, block, starts);
    const last = pieces.at(-1);
    const joined = first && last && areOneThing(blocks[i - 1], block) && { start: last.start, end: first.end };
    if (joined && joined.end - joined.start <= longestSpan) pieces.splice(-1, 1, joined, ...rest);
    else pieces.push(...(first ? [first, ...rest] : []));
  }
  return pieces;
}

/** A block cut between sentences, whose starts are given. */
function piecesOfBlock({ text }: Article, block: Block, starts: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let open = block.start;
  let last = open;
  for (const start of [...starts.filter((at) => at > block.start && at < block.end), block.end]) {
    if (start - open > longestSpan && last > open) {
      pieces.push({ start: open, end: last });
      open = last;
    }
    last = start;
  }
  pieces.push({ start: open, end: block.end });
  return pieces.flatMap((piece) => splitLong(text, trimmed(text, piece)));
}

function areOneThing(one: Block | undefined, other: Block): boolean {
  if (!one) return false;
  return (one.item && other.item) || (one.cells !== undefined && other.cells !== undefined);
}
