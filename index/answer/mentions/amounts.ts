import type { Span } from '../../article.ts';
import type { IndexedSentence } from '../../article-index.ts';
import type { QueryContext } from '../query-context.ts';
import type { Mention } from './mention.ts';

/** An amount, a date or a time whole: with the rest of its figures, and with its unit unless things are counted. None for a note's number. */
export function amountsIn(query: QueryContext, sentence: number, entity: Mention): Mention[] {
  if (isNote(query.index.article.text, entity)) return [];
  if (entity.kind === 'number') return [numberIn(query, sentence, entity)];
  return [entity.kind === 'date' || entity.kind === 'duration' ? dateIn(query, sentence, entity) : entity];
}

/** A number between square brackets that points at a note: [5, 6]. */
function isNote(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,3}$/.test(text.slice(start, end))) return false;
  const opens = /\[[\d,; –-]*$/.test(text.slice(Math.max(0, start - 20), start));
  return opens && /^[\d,; –-]*\]/.test(text.slice(end, end + 20));
}

/** Years between dashes are a date; four figures before what is counted are a number: "by 2000 guests", "1500 °C". */
function dateIn(query: QueryContext, sentence: number, entity: Mention): Mention {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(query.index.article.text.slice(entity.start, entity.end));
  if (!year) return { ...entity, start: startWithDay(query, sentence, entity) };
  const number: Mention = { kind: 'number', start: entity.start + year.index, end: entity.end };
  const mayCount = query.question.asked.type === 'how-many' && number.end - number.start === 4;
  return mayCount && isCounting(query, sentence, number)
    ? numberIn(query, sentence, number)
    : { ...entity, kind: 'date' };
}

/** Where a date starts with its day: the **10th of the** following month. */
function startWithDay({ index }: QueryContext, sentence: number, { start, kind }: Mention): number {
  const { ordinal, between } = index.language.words.dates;
  const before = (index.sentences[sentence]?.tokens ?? []).filter((token) => token.end <= start);
  const day = before.findLast(({ form }) => !between.has(form));
  const isBeside = day !== undefined && /^[ \p{L}]*$/u.test(index.article.text.slice(day.end, start));
  return kind === 'date' && isBeside && ordinal.test(day.term) ? day.start : start;
}

/** Whether the noun asked about or a sign stands right behind a number; or any noun, and nothing before it that dates have. */
function isCounting(query: QueryContext, sentence: number, { start, end }: Mention): boolean {
  const { index } = query;
  const { text } = index.article;
  const next = index.sentences[sentence]?.tokens.find((token) => token.start >= end);
  if (!next || next.start - end > 2) return false;
  const behind = text.slice(end, next.end);
  if (isFocusAt(query, sentence, end) || /^\s?[°%]/.test(behind)) return true;
  const isDated = text.slice(Math.max(0, start - 12), start).search(index.language.sentences.beforeDate) >= 0;
  return !isDated && !next.stop && /^[ -]\p{Ll}/u.test(behind);
}

/** Figures before a number in words, and before three that go on with them, which four would not: **5** million, **01632** 960. */
const figuresBefore = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)* $/u;
const groupsBefore = /(?<![\p{L}\p{N}.,])(?:\d{1,3}|\d{5,})(?: \d{3})* $/u;
/** A unit stands in so many UTF-16 units behind its number, figures before a word in so many before it. */
const nearby = 30;

/** A number, or the year that it is by what stands behind it. */
function numberIn(query: QueryContext, sentence: number, entity: Mention): Mention {
  const { index, question } = query;
  const { text } = index.article;
  const { span } = index.sentences[sentence] as IndexedSentence;
  const { unit, era, furtherFigures } = index.language.sentences.mentions;
  const behind = (from: number, pattern: RegExp): number =>
    text.slice(from, Math.min(span.end, from + nearby)).match(pattern)?.[0].length ?? 0;
  const value = text.slice(entity.start, entity.end);
  const hasFigures = /\d/.test(value);
  const goesOn = /^\d{3}(?!\d)/.test(value) ? groupsBefore : /(?!)/;
  const before = text.slice(Math.max(span.start, entity.start - nearby), entity.start);
  const start = entity.start - (before.match(hasFigures ? goesOn : figuresBefore)?.[0].length ?? 0);
  const end = entity.end + (hasFigures ? behind(entity.end, furtherFigures) : 0);
  const years = behind(end, era);
  if (years > 0) return { kind: 'date', start, end: end + years };
  const found = question.measure === 'count' ? 0 : behind(end, unit);
  const word = text.slice(end, end + found).replace(/^[\s-]/, '');
  const isUnit = !index.language.words.stopWords.has(word.toLowerCase()) && !isFocusAt(query, sentence, end);
  return { kind: 'number', start, end: isUnit ? end + found : end };
}

/** Whether the next word is the noun asked about: it is counted. */
function isFocusAt({ index, question, matches }: QueryContext, sentence: number, from: number): boolean {
  const next = index.sentences[sentence]?.tokens.find(({ start }) => start >= from);
  const word = next && matches.wordOf.get(index.termIds.get(next.term) ?? -1);
  return word !== undefined && word === question.focusWord;
}
