import { type Article, type Section, type Span, trimmed } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { longestSpan, splitLong } from '../../index/long-span.ts';
import { headingOf } from '../../index/passages.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { prose } from '../reply/prose.ts';
import { type Action, heading, type Reply, refusal } from '../reply/reply.ts';
import type { Key } from '../reply/verb.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { shortened } from './suggest.ts';

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
function showSection(
  article: Article,
  section: Section,
  first: boolean,
  { library, phrases }: Context,
): Reply['blocks'] {
  const quotes = piecesOf(library.indexOf(article), section).map((span) =>
    quoteFrom(article, span, { section: section.number }),
  );
  const title = headingOf(article, section);
  const names = [
    `§${section.number}`,
    shortened(title, longestHeading),
    first && article.title !== title ? article.title : '',
  ];
  return [
    heading(prose`${names.filter((name) => name !== '').join(' · ')}`),
    ...quotes.map((quote: Quote) => ({
      kind: 'quote' as const,
      quote,
      reference: phrases.reference(section.number, undefined),
    })),
  ];
}

/** A section in pieces short enough to be shown whole, cut between sentences; together they hold all its paragraphs. */
function piecesOf({ article, sentences }: ArticleIndex, section: Section): Span[] {
  const starts = sentences.filter((sentence) => sentence.section === section.number).map(({ span }) => span.start);
  return section.paragraphs.flatMap((paragraph) => {
    const pieces: Span[] = [];
    let open = paragraph.start;
    let last = open;
    for (const start of [...starts.filter((at) => at > paragraph.start && at < paragraph.end), paragraph.end]) {
      if (start - open > longestSpan && last > open) {
        pieces.push({ start: open, end: last });
        open = last;
      }
      last = start;
    }
    pieces.push({ start: open, end: paragraph.end });
    return pieces.flatMap((piece) => splitLong(article.text, trimmed(article.text, piece)));
  });
}
