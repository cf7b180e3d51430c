import type { Span } from '../../index/article.ts';
import type { Engine, Outcome } from './engines.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits, quantile } from './score.ts';
import { figuresOf, type Share, type Shown, type ShownFigures, shareOf } from './shown.ts';

/** Figures of one engine on one set. */
export interface Figures extends ShownFigures {
  /** Of who, when, where, how many: those with answering words given; and of all given, those that overlap gold. */
  readonly wordsGiven: Share;
  readonly wordsRight: Share;
  /** Quotes that are not the slice they say they are. */
  readonly altered: number;
  /** Median of a whole answer, in milliseconds. */
  readonly p50Ms: number;
}

/** A question put to an engine, and what it said. */
export interface Asked extends Shown {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly ms: number;
}

/** Puts all questions of a set to an engine; each article is asked once before, so that no question waits for it to be read. */
export function askAll(engine: Engine, set: QuestionSet, now: () => number, onAsked?: () => void): Asked[] {
  for (const { article } of set.items) engine.ask(article.index, 'warm up');
  return set.items.map((item) => {
    const one = ask(engine, item, now);
    onAsked?.();
    return one;
  });
}

export function measure(asked: readonly Asked[]): Figures {
  const answerable = asked.filter(({ kind }) => kind === 'answerable');
  const factoid = answerable.filter(({ item }) => /^(?:who|when|where|how many)\b/i.test(item.question));
  const given = answerable.filter(({ outcome }) => outcome.answer);
  return {
    ...figuresOf(asked),
    wordsGiven: shareOf(factoid, ({ outcome }) => outcome.answer !== undefined),
    wordsRight: shareOf(given, ({ item, outcome }) => item.gold.some((gold) => overlaps(gold, outcome.answer))),
    altered: asked.reduce((sum, { outcome }) => sum + outcome.altered, 0),
    p50Ms: quantile(
      asked.map(({ ms }) => ms),
      0.5,
    ),
  };
}

/** The answerable questions by how they are asked, in alphabetical order; none where a set doesn't say. Unanswerable ones are told apart by what is missing, not by how they are asked. */
export function byForm<T extends { readonly item: Item }>(asked: readonly T[]): [string, T[]][] {
  const answerable = asked.filter(({ item }) => item.kind !== 'unanswerable');
  const forms = [...new Set(answerable.flatMap(({ item }) => item.form ?? []))].sort();
  return forms.map((form) => [form, answerable.filter(({ item }) => item.form === form)]);
}

function ask(engine: Engine, item: Item, now: () => number): Asked {
  const start = now();
  const outcome = engine.ask(item.article.index, item.question);
  const ms = now() - start;
  const { found, confidence, said, quotes } = outcome;
  const rank = found.findIndex((quote) => hits(item.article.fileText, item.gold, quote));
  return { kind: item.kind, rank, confidence, said, quotes, item, outcome, ms };
}

function overlaps(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}
