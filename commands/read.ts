import { type Article, type Section, type Span, trimmed } from '../index/article.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { longestSpan, splitLong } from '../index/long-span.ts';
import { headingOf } from '../index/passages.ts';
import { type Quote, quoteFrom } from '../index/quote.ts';
import { prose } from './reply/prose.ts';
import { type Action, heading, note, type Reply, refusal } from './reply/reply.ts';
import { articleOrRefuse } from './shared/choose-article.ts';
import { type Command, type Context, textOf, visibilityOf } from './shared/command.ts';
import { lastAction } from './shared/last-action.ts';
import { headingBehindNumber } from './shared/section-heading.ts';
import { nearestNumbers, type Referred, sectionsReferred } from './shared/section-reference.ts';
import { shortened } from './shared/shortened.ts';
import { longestSuggestion, matching, suggestArticles, suggestSections } from './shared/suggest.ts';

/** A section, or some in a row (`3-5`), word for word, residue and all. */
export const read: Command = {
  name: 'read',
  surfaces: ['slash', 'terminal'],
  options: [
    { name: 'section', kind: 'text', required: true, most: longestSuggestion, suggests: true },
    { name: 'article', kind: 'text', required: false, most: 200, suggests: true },
    { name: 'private', kind: 'flag', required: false },
  ],
  run: (input, context) => {
    const wanted = textOf(input, 'section');
    const named = textOf(input, 'article');
    const chosen = articleOrRefuse(named, context);
    if (chosen.kind !== 'article') return chosen;
    const article = named === '' ? articleHaving(wanted, chosen, context) : chosen;
    const referred = chooseSections(article, wanted, context);
    return 'kind' in referred ? referred : readReferred(article, referred, visibilityOf(input), context);
  },
  suggest: (option, typed, input, context) =>
    option === 'section' ? suggestSections(typed, input, context) : suggestArticles(typed, context),
};

/** Sections in a row as one reply whose pages turn; others one after another. */
function readReferred(article: Article, referred: Referred, visibility: Reply['visibility'], context: Context): Reply {
  const { sections, clipped } = referred;
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
  const said = clipped ? [note(context.phrases.sectionsClipped(clipped.wanted, clipped.last))] : [];
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

function turnTo({ sections, edition }: Article, at: number, key: string, labelOf: (name: string) => string): Action[] {
  const section = sections[at];
  return section ? [{ verb: 'read', label: labelOf(`§${section.number}`), key, edition, at, to: at }] : [];
}

/** Where no article is named: the first that has such a section, unless `preferred` has any or only a number is meant. */
function articleHaving(wanted: string, preferred: Article, { library }: Context): Article {
  if (/^\W*\d/.test(wanted) || wanted === '' || sectionsReferred(preferred, wanted)) return preferred;
  if (sectionsHeaded(preferred, wanted).length > 0) return preferred;
  const others = library.articles.filter((article) => article !== preferred);
  return (
    others.find((article) => sectionsReferred(article, wanted)) ??
    others.find((article) => sectionsHeaded(article, wanted).length === 1) ??
    preferred
  );
}

function sectionsHeaded(article: Article, wanted: string): Section[] {
  return matching(wanted, article.sections, (section) => headingOf(article, section));
}

/** The sections that numbers, ranges or a heading stand for; a refusal names the nearest ones. */
export function chooseSections(article: Article, wanted: string, { phrases }: Context): Referred | Reply {
  const numbers = article.sections.map(({ number }) => number);
  if (wanted === '') return refusal(phrases.sectionMissing(numbers[0] ?? '1', numbers.at(-1) ?? '1'));
  const referred = sectionsReferred(article, wanted);
  if (referred) return referred;
  const headed = sectionsHeaded(article, wanted);
  if (headed.length === 1) return { sections: headed };
  const nearby = headed.length > 0 ? headed.slice(0, 3).map(({ number }) => number) : nearestNumbers(article, wanted);
  return refusal(phrases.noSuchSection(wanted, article.title, nearby));
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
      reference: phrases.reference(section.number, undefined),
    })),
  ];
}

/** A section in pieces short enough to be shown whole, cut between sentences; together they hold all its paragraphs. */
function piecesOf({ article, sentences }: ArticleIndex, section: Section): Span[] {
  const starts = sentences.filter((sentence) => sentence.section === section.number).map(({ span }) => span.start);
  return section.blocks.flatMap((block) => {
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
    return pieces.flatMap((piece) => splitLong(article.text, trimmed(article.text, piece)));
  });
}
