import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { EntityKind } from '../languages/entities.ts';
import type { Token } from '../languages/token.ts';
import { answeringCells } from './answer-column.ts';
import { inRows, joined } from './joined-mentions.ts';
import { isName, type Mention, nameKinds } from './mention.ts';
import type { QueryContext } from './query-context.ts';
import { annotationsOf } from './sentence-annotations.ts';

/** The kinds of words that could answer; what the article calls a place may be a person, since "of" stands before both. */
function kindsAsked({ index, question: { asked, measure, text } }: QueryContext): readonly EntityKind[] {
  if (measure === 'percent' || text.search(index.language.sentences.mentions.asksForShare) >= 0) return ['percent'];
  return asked.expects.some((kind) => nameKinds.includes(kind)) ? nameKinds : asked.expects;
}

/** The mentions of a sentence that could answer, in order: of the kinds asked for, saying more than the question, in cells that may answer. */
export function mentionsIn(query: QueryContext, sentence: number): Mention[] {
  const { index } = query;
  const kinds = kindsAsked(query);
  const passage = index.passages[index.sentences[sentence]?.passage ?? 0];
  const cells = passage && answeringCells(query, passage.block);
  const isIn = ({ start, end }: Span): boolean =>
    !cells || cells.some((cell) => cell.start <= start && end <= cell.end);
  const found = [
    ...openingName(index, sentence),
    ...annotationsOf(index, sentence).entities.flatMap((entity) => wholeMentions(query, sentence, entity)),
  ];
  const fitting = joined(index, found).filter((mention) => kinds.includes(mention.kind) && isIn(mention));
  return inRows(
    index,
    fitting.filter((mention) => saysMore(query, sentence, mention)),
  );
}

/** It has a word that the question doesn't have. */
function saysMore({ matches, index }: QueryContext, sentence: number, mention: Mention): boolean {
  const terms = termsIn(index, sentence, mention);
  return (terms.length === 0 && !isName(mention)) || terms.some((term) => !matches.wordOf.has(term));
}

/** Ids of the content terms in a span of a sentence. */
export function termsIn({ sentences }: ArticleIndex, sentence: number, { start, end }: Span): number[] {
  const { tokens, terms } = sentences[sentence] as IndexedSentence;
  const content = tokens.filter(({ stop }) => !stop);
  return content.flatMap((token, i) => (token.start < end && start < token.end ? [terms[i] as number] : []));
}

function wholeMentions(query: QueryContext, sentence: number, entity: Mention): Mention[] {
  const { index } = query;
  if (isName(entity)) return namesWithin(index, sentence, entity);
  if (isNote(index.article.text, entity)) return [];
  return [entity.kind === 'date' || entity.kind === 'duration' ? dated(query, sentence, entity) : amount(query, entity)];
}

/** A run of names parted where one owns another, without words of grammar before them. */
function namesWithin(index: ArticleIndex, sentence: number, run: Mention): Mention[] {
  const { article, language, sentences } = index;
  const { owner, hasTitle } = language.sentences.mentions;
  const { tokens } = sentences[sentence] as IndexedSentence;
  const value = article.text.slice(run.start, run.end);
  const starts = [0, ...[...value.matchAll(owner)].map((gap) => gap.index + gap[0].length)];
  const ends = [...[...value.matchAll(owner)].map((gap) => gap.index), value.length];
  return starts.flatMap((from, i) => {
    const end = run.start + (ends[i] as number);
    const inside = tokens.filter((token) => token.start >= run.start + from && token.start < end);
    const first = inside.slice(opensIn(index, sentence, inside)).find(({ stop }) => !stop);
    if (!first) return [];
    const kind = hasTitle(article.text.slice(first.start, end)) ? 'person' : run.kind;
    return [{ kind, start: first.start, end }];
  });
}

/** 1 where the first word has its capital from the sentence that it opens: "Fragments of Hadrian's Wall", "Following the war". */
function opensIn(index: ArticleIndex, sentence: number, [first, second]: readonly Token[]): number {
  const opens = first !== undefined && first.start === index.sentences[sentence]?.tokens[0]?.start;
  return opens && second?.stop && !isCapitalElsewhere(index, first) ? 1 : 0;
}

/** Whether the article has a word inside sentences, and with a capital only. */
function isCapitalElsewhere({ article, sentences, postings, termIds }: ArticleIndex, { form, term }: Token): boolean {
  const elsewhere = [...(postings[termIds.get(term) ?? -1] ?? [])].flatMap((s) =>
    (sentences[s] as IndexedSentence).tokens.filter((token, i) => i > 0 && token.form === form),
  );
  return elsewhere.length > 0 && elsewhere.every(({ start }) => isCapital(article.text, start));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

/** A single name that opens the sentence, which its capital doesn't tell: elsewhere the article has it with a capital only. */
function openingName(index: ArticleIndex, sentence: number): Mention[] {
  const { text } = index.article;
  const [first, second] = index.sentences[sentence]?.tokens ?? [];
  if (!first || first.stop || !index.language.questions.capitalsName || !isCapital(text, first.start)) return [];
  const runsOn = second !== undefined && isCapital(text, second.start) && second.start - first.end < 2;
  return !runsOn && isCapitalElsewhere(index, first) ? [{ kind: 'name', start: first.start, end: first.end }] : [];
}

/** A number between square brackets that points at a note: [5, 6]. */
function isNote(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,3}$/.test(text.slice(start, end))) return false;
  return /\[[\d,; –-]*$/.test(text.slice(Math.max(0, start - 20), start)) && /^[\d,; –-]*\]/.test(text.slice(end, end + 20));
}

/** Years between dashes are a date; four figures before what is counted are a number: "by 2000 guests", "1500 °C". */
function dated(query: QueryContext, sentence: number, entity: Mention): Mention {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(query.index.article.text.slice(entity.start, entity.end));
  if (!year) return entity;
  const isYear = query.question.asked.type !== 'how-many' || year.index + 4 < entity.end - entity.start;
  const number: Mention = { kind: 'number', start: entity.start + year.index, end: entity.end };
  return isYear || !isCounted(query, sentence, number) ? { ...entity, kind: 'date' } : amount(query, number);
}

/** The noun asked about, or a sign, stands right behind a number; or any noun, and nothing before it that dates have. */
function isCounted({ index, question, matches }: QueryContext, sentence: number, { start, end }: Mention): boolean {
  const { tokens } = index.sentences[sentence] as IndexedSentence;
  const { text } = index.article;
  const next = tokens.find((token) => token.start >= end);
  if (!next || next.start - end > 2) return false;
  const word = matches.wordOf.get(index.termIds.get(next.term) ?? -1);
  if ((word !== undefined && word === question.focusWord) || /^\s?[°%]/.test(text.slice(end, next.end))) return true;
  const isDated = text.slice(Math.max(0, start - 12), start).search(index.language.sentences.beforeDate) >= 0;
  return !isDated && !next.stop && /^[ -]\p{Ll}/u.test(text.slice(end, next.end));
}

/** A number whole, with its unit unless things are counted; or the year that it is. */
function amount({ index: { article, language }, question }: QueryContext, entity: Mention): Mention {
  if (entity.kind !== 'number') return entity;
  const { unit, era, furtherFigures } = language.sentences.mentions;
  const { text } = article;
  const rest = (from: number): string => text.slice(from, from + 30);
  const hasFigures = /\d/.test(text.slice(entity.start, entity.end));
  const before = hasFigures ? undefined : /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)* $/u.exec(text.slice(Math.max(0, entity.start - 24), entity.start));
  const start = before ? entity.start - before[0].length : entity.start;
  const end = entity.end + (hasFigures ? matched(furtherFigures, rest(entity.end)) : 0);
  const years = matched(era, rest(end));
  if (years > 0) return { kind: 'date', start, end: end + years };
  const found = question.measure === 'count' ? 0 : matched(unit, rest(end));
  const isGrammar = language.words.stopWords.has(rest(end).slice(0, found).replace(/^[\s-]/, '').toLowerCase());
  return { kind: 'number', start, end: isGrammar ? end : end + found };
}

/** How much of a text's beginning a pattern matches. */
function matched(pattern: RegExp, text: string): number {
  return text.match(pattern)?.[0].length ?? 0;
}
