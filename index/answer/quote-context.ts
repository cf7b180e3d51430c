import type { Block, Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Passage } from '../passages.ts';
import { annotationsOf } from './sentence-annotations.ts';
import { type TopicLine, topicLines } from './topic-lines.ts';

/** Longest context, in UTF-16 units: what can be read at a glance. */
const longest = 600;
/** A whole list may be as long. */
const longestList = 900;

/** What a quote of a sentence can't be understood without, with the sentence itself: one span of the article. Undefined where it can. */
export function contextOf(index: ArticleIndex, sentence: number): Span | undefined {
  const own = index.sentences[sentence] as IndexedSentence;
  const passage = index.passages[own.passage] as Passage;
  const wanted =
    acrossBreak(index, sentence) ??
    listBelow(index, own, passage) ??
    wholeAnswer(index, own) ??
    withIntroduction(own, passage) ??
    withStart(index, sentence);
  return wanted && (wanted.start < own.span.start || wanted.end > own.span.end) ? wanted : undefined;
}

/** The whole of a sentence that a page break cuts in two. */
function acrossBreak({ sentences }: ArticleIndex, sentence: number): Span | undefined {
  const goesOn = (at: number, side: 'before' | 'after'): boolean =>
    sentences[at]?.continues === side || sentences[at]?.continues === 'both';
  let [first, last] = [sentence, sentence];
  while (goesOn(first, 'before')) first--;
  while (goesOn(last, 'after')) last++;
  const [start, end] = [sentences[first]?.span.start, sentences[last]?.span.end];
  return first < last && start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** An introduction with the items that it introduces, as many as can be read. */
function listBelow(index: ArticleIndex, { span }: IndexedSentence, passage: Passage): Span | undefined {
  let end = span.end;
  const isAlone = passage.first === passage.last && !passage.block.item;
  for (let id = passage.id + 1; id < index.passages.length; id++) {
    const { block, section } = index.passages[id] as Passage;
    const introduced = block.leads?.filter(({ kind }) => kind === 'introduction') ?? [];
    const isLed = introduced.some((lead) => isOf(lead, passage.block, span));
    // A sentence alone before a list that nothing else introduces.
    const isBare = isAlone && block.item && introduced.length === 0 && section === passage.section;
    if (!(isLed || isBare) || block.end - span.start > longestList) break;
    end = block.end;
  }
  return end > span.end ? { start: span.start, end } : undefined;
}

function isOf(lead: Span, block: Block, span: Span): boolean {
  return lead.start === block.start || lead.start === span.start;
}

/** All that answers a question of the article, or stands under a heading that asks, where it is short. */
function wholeAnswer(index: ArticleIndex, { passage: id, span }: IndexedSentence): Span | undefined {
  const lineOf = (passage: number): TopicLine | undefined => {
    const { first, last } = index.passages[passage] ?? { first: 0, last: -1 };
    return last >= first ? topicLines(index)[first] : undefined;
  };
  const line = lineOf(id);
  if (line?.kind !== 'question') return undefined;
  let [first, last] = [id, id];
  while (lineOf(first - 1) === line) first--;
  while (lineOf(last + 1) === line) last++;
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
