import type { QueryContext } from '../query-context.ts';
import type { LaidWords } from './laid-words.ts';
import { isName } from './mention.ts';
import { isCapital } from './names.ts';
import type { Placed } from './placed.ts';

export const amountFeatureNames = [
  'asks for a time',
  'asks for an amount',
  'likeliest kind',
  'has figures',
  'amount: beside its noun',
  'amount: another beside its noun',
  'amount: beside another noun',
  'amount: part of a name',
] as const;

type AmountFeatures = Readonly<Record<(typeof amountFeatureNames)[number], number>>;

/** A noun that is counted stands at most so far behind its number, in UTF-16 units. */
const farthestNoun = 24;

/** What amounts and times tell, of each mention of a sentence. */
export function amountFeatures(query: QueryContext, laid: LaidWords, placed: readonly Placed[]): AmountFeatures[] {
  const { type, expects } = query.question.asked;
  const beside = placed.map((one, i) => besideNoun(query, laid, one, placed[i + 1]));
  const most = Math.max(0, ...beside);
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return placed.map((one, i) => ({
    'asks for a time': is(type === 'when'),
    'asks for an amount': is(type === 'how-many'),
    'likeliest kind': is(one.mention.kind === expects[0]),
    'has figures': is(laid.tokens.slice(one.first, one.last + 1).some(({ term }) => /\d/.test(term))),
    'amount: beside its noun': beside[i] as number,
    'amount: another beside its noun': beside[i] === 0 ? most : 0,
    'amount: beside another noun': besideAnother(query, laid, one),
    'amount: part of a name': is(isLabel(query, laid, one)),
  }));
}

function counts({ question }: QueryContext, { mention }: Placed): boolean {
  return question.asked.type === 'how-many' && !isName(mention);
}

/** 1 where the noun asked about stands in an amount or right behind it, less the further behind; behind the next it is the next one's. */
function besideNoun(
  query: QueryContext,
  { tokens, word }: LaidWords,
  placed: Placed,
  next: Placed | undefined,
): number {
  const { focusWord } = query.question;
  if (focusWord < 0 || !counts(query, placed)) return 0;
  const { end } = placed.mention;
  const noun = tokens
    .slice(0, next?.first)
    .find(({ start }, place) => place >= placed.first && word[place] === focusWord && start - end < farthestNoun);
  return noun ? 1 - 0.02 * Math.max(0, noun.start - end) : 0;
}

/** 1 where another noun stands right behind an amount, less the more it is like the one asked about. */
function besideAnother(query: QueryContext, { tokens, word }: LaidWords, placed: Placed): number {
  const { index, question, similarity } = query;
  const next = tokens[placed.last + 1];
  if (!counts(query, placed) || !next || next.stop || next.start - placed.mention.end > 1) return 0;
  if (word[placed.last + 1] === question.focusWord) return 0;
  const focus = question.words[question.focusWord];
  const row = focus && similarity?.rowOf(focus.form);
  const id = index.termIds.get(next.term);
  return row && row.id >= 0 && id !== undefined ? 1 - (similarity?.between(row, id) ?? 0) : 1;
}

/** "Apollo **11**", "Route **66**": nothing is counted. */
function isLabel(query: QueryContext, { tokens }: LaidWords, placed: Placed): boolean {
  const before = tokens[placed.first - 1];
  const isBeside = before !== undefined && placed.first > 1 && placed.mention.start - before.end <= 1;
  return isBeside && counts(query, placed) && isCapital(query.index.article.text, before);
}
