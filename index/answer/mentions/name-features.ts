import type { QueryContext } from '../query-context.ts';
import type { LaidWords } from './laid-words.ts';
import { isName } from './mention.ts';
import type { Placed } from './placed.ts';

export const nameFeatureNames = [
  'asks for a person',
  'asks for a place',
  'person: a person',
  'person: behind by',
  'place: a place',
  'place: a person',
  'place: behind its preposition',
  'before a noun',
  'all capitals',
  'like the noun asked about',
] as const;

/** What names tell where a person or a place is asked for. */
export function nameFeatures(
  query: QueryContext,
  laid: LaidWords,
  placed: Placed,
): Readonly<Record<(typeof nameFeatureNames)[number], number>> {
  const { article, language } = query.index;
  const { kind, start, end } = placed.mention;
  const [likeliest] = query.question.asked.expects;
  const before = article.text.slice(Math.max(0, start - 24), start);
  const { beforePlace, mentions } = language.sentences;
  const person = (is: boolean): number => (likeliest === 'person' && is ? 1 : 0);
  const place = (is: boolean): number => (likeliest === 'place' && is ? 1 : 0);
  return {
    'asks for a person': person(true),
    'asks for a place': place(true),
    'person: a person': person(kind === 'person'),
    'person: behind by': person(before.search(mentions.beforeAgent) >= 0),
    'place: a place': place(kind === 'place'),
    'place: a person': place(kind === 'person'),
    'place: behind its preposition': place(before.search(beforePlace) >= 0),
    'before a noun': isBeforeNoun(query, laid, placed) ? 1 : 0,
    'all capitals': person(/^[\p{Lu}\p{N}-]+$/u.test(article.text.slice(start, end))),
    'like the noun asked about': likeFocus(query, laid, placed),
  };
}

/** A name that tells more of the noun behind it: "the **British** engineer". */
function isBeforeNoun({ index, similarity }: QueryContext, { tokens }: LaidWords, { mention, last }: Placed): boolean {
  const next = tokens[last + 1];
  if (!isName(mention) || !next || next.stop || index.article.text.slice(mention.end, next.start) !== ' ') return false;
  return similarity !== undefined && !similarity.rowOf(next.form).isVerb;
}

/** Likeness of the noun asked about to the most alike word of a name, 0 to 1: "which **building**" to "**Palace** of Culture". */
function likeFocus(
  { index, question, similarity }: QueryContext,
  { tokens }: LaidWords,
  { mention, first, last }: Placed,
): number {
  const focus = question.words[question.focusWord];
  const row = focus && similarity?.rowOf(focus.form);
  if (!row || !similarity || row.id < 0 || !isName(mention)) return 0;
  const content = tokens.slice(first, last + 1).filter(({ stop }) => !stop);
  const ids = content.flatMap(({ term }) => index.termIds.get(term) ?? []);
  return similarity.mostAlike(row, Int32Array.from(ids));
}
