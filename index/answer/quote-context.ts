import type { Block, Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Passage } from '../passages.ts';
import { annotationsOf } from './sentence-annotations.ts';

/** Longest context, in UTF-16 units: what can be read at a glance. */
const longest = 600;
/** A whole list may be as long. */
const longestList = 900;

/** What a quote of a sentence can't be understood without, with the sentence itself: one span of the article. Undefined where it can. */
export function contextOf(index: ArticleIndex, sentence: number): Span | undefined {
  const own = index.sentences[sentence] as IndexedSentence;
  const passage = index.passages[own.passage] as Passage;
  const wanted =
    listBelow(index, own, passage) ??
    wholeAnswer(index, own, passage) ??
    withIntroduction(own, passage) ??
    withStart(index, sentence);
  return wanted && (wanted.start < own.span.start || wanted.end > own.span.end) ? wanted : undefined;
}

/** An introduction with the items that it introduces, as many as can be read. */
function listBelow(index: ArticleIndex, { span }: IndexedSentence, passage: Passage): Span | undefined {
  let end = span.end;
  for (let id = passage.id + 1; id < index.passages.length; id++) {
    const { block } = index.passages[id] as Passage;
    const isLed = block.leads?.some((lead) => lead.kind === 'introduction' && isOf(lead, passage.block, span));
    if (!isLed || block.end - span.start > longestList) break;
    end = block.end;
  }
  return end > span.end ? { start: span.start, end } : undefined;
}

function isOf(lead: Span, block: Block, span: Span): boolean {
  return lead.start === block.start || lead.start === span.start;
}

/** All that answers a question of the article, where it is short; the sentence with as much of it before and behind as can be read. */
function wholeAnswer(
  index: ArticleIndex,
  { passage: id, span }: IndexedSentence,
  { block }: Passage,
): Span | undefined {
  const question = block.leads?.findLast(({ kind }) => kind === 'question');
  if (!question) return undefined;
  const isOfAnswer = (other: Passage | undefined): boolean =>
    other?.block.leads?.some(({ kind, start }) => kind === 'question' && start === question.start) ?? false;
  let [first, last] = [id, id];
  while (isOfAnswer(index.passages[first - 1])) first--;
  while (isOfAnswer(index.passages[last + 1])) last++;
  const whole = {
    start: index.passages[first]?.block.start ?? span.start,
    end: index.passages[last]?.block.end ?? span.end,
  };
  return whole.end - whole.start <= longest ? whole : undefined;
}

/** An item with what introduces it, and what stands between them; a row with the head of its table. */
function withIntroduction({ span }: IndexedSentence, { block }: Passage): Span | undefined {
  const lead = block.leads?.find(({ kind }) => kind === 'introduction' || kind === 'head');
  if (!lead || span.end - lead.start > longest) return undefined;
  return { start: lead.start, end: block.kind === 'row' ? block.end : span.end };
}

/**
 * A sentence that starts with "he" or "this" together with the one before it in its passage; one in the row of a table together
 * with the beginning of the row, which says what it is about.
 */
function withStart(index: ArticleIndex, sentence: number): Span | undefined {
  const own = index.sentences[sentence] as IndexedSentence;
  const { block, first } = index.passages[own.passage] as Passage;
  const isRow = block.kind === 'row';
  const before = index.sentences[isRow ? first : sentence - 1];
  if (!before || before.passage !== own.passage || before === own) return undefined;
  if (!isRow && !annotationsOf(index, sentence).pointsBack) return undefined;
  return own.span.start - before.span.start > longest ? undefined : { start: before.span.start, end: own.span.end };
}
