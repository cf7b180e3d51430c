import type { Span } from '../article.ts';
import type { EntityKind } from '../languages/entities.ts';
import { answeringCells } from './answer-column.ts';
import { isNew } from './features/type.ts';
import type { QueryContext } from './query-context.ts';
import { type AnnotatedEntity, annotationsOf } from './sentence-annotations.ts';

/** Points a candidate must have, and by how much it must lead; set so that three of four given are right. */
const least = 0.6;
const leastLead = 0.05;

/**
 * The words inside a sentence that answer a question for a person, a date, a place or a number; undefined when there are
 * none of the kind, or several that are as good: none is better than wrong ones.
 */
export function answerWords(query: QueryContext, sentence: number): Span | undefined {
  const { asked, measure } = query.question;
  const { expects, type } = asked;
  // "How often" is answered by "every ten minutes", of which the number alone says nothing.
  if (type === 'what' || expects.length === 0 || expects[0] === 'name' || measure === 'frequency') return undefined;
  const kinds: readonly EntityKind[] = measure === 'percent' ? ['percent'] : expects;
  const passage = query.index.passages[query.index.sentences[sentence]?.passage ?? 0];
  const cells = passage && answeringCells(query, passage.block);
  const isIn = ({ start, end }: Span): boolean =>
    !cells || cells.some((cell) => cell.start <= start && end <= cell.end);
  const scored = annotationsOf(query.index, sentence)
    .entities.filter((entity) => kinds.includes(entity.kind) && saysMore(query, entity) && isIn(entity))
    .map((entity) => ({ entity, points: pointsOf(query, sentence, entity) }))
    .sort((a, b) => b.points - a.points || a.entity.start - b.entity.start);
  const [best, second] = scored;
  if (!best || best.points < least) return undefined;
  if (second && best.points - second.points < leastLead) return undefined;
  return { start: best.entity.start, end: best.entity.end };
}

/** A name that shares a word with the question is rarely the answer; a date or an amount may ("in May 2013"). */
function saysMore(query: QueryContext, entity: AnnotatedEntity): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'place' && entity.kind !== 'name') return isNew(query, entity);
  return !entity.terms.some((term) => query.matches.wordOf.has(term));
}

function pointsOf(query: QueryContext, sentence: number, entity: AnnotatedEntity): number {
  const { expects, type } = query.question.asked;
  const kind = entity.kind === expects[0] ? 0.6 : 0.4;
  return kind + nearness(query, sentence, entity) + fitness(query, sentence, entity, type);
}

/** How near the entity stands to the question's words: their shares, less with each word in between. */
function nearness({ index, matches }: QueryContext, sentence: number, entity: AnnotatedEntity): number {
  const tokens = index.sentences[sentence]?.tokens ?? [];
  const { terms, places } = annotationsOf(index, sentence);
  const first = tokens.findIndex(({ end }) => end > entity.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < entity.end) last++;
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const word = matches.wordOf.get(terms[i] as number);
    const place = places[i] as number;
    if (word === undefined) continue;
    const distance = place < first ? first - place : Math.max(0, place - last);
    sum += (matches.shares[word] as number) / (1 + distance / 3);
  }
  return Math.min(1, sum);
}

function fitness(
  { index, question, matches }: QueryContext,
  sentence: number,
  entity: AnnotatedEntity,
  type: string,
): number {
  const { text } = index.article;
  const before = text.slice(Math.max(0, entity.start - 12), entity.start);
  const { beforePlace, beforeDate } = index.language.sentences;
  if (type === 'where') return beforePlace.test(before) ? 0.3 : 0;
  if (type === 'when') return beforeDate.test(before) ? 0.15 : 0;
  if (type !== 'how-many' || question.focusWord < 0) return 0;
  const noun = (index.sentences[sentence]?.tokens ?? []).find(
    ({ start, term }) =>
      start >= entity.start &&
      start - entity.end < 24 &&
      matches.wordOf.get(index.termIds.get(term) ?? -1) === question.focusWord,
  );
  return noun ? 0.8 - 0.02 * Math.max(0, noun.start - entity.end) : 0;
}
