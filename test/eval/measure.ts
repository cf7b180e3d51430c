import type { Engine, Outcome } from './engines.ts';
import type { Item, Kind, QuestionSet } from './question-set.ts';
import { areaUnderRoc, hits, quantile } from './score.ts';

/** Figures of one engine on one set; shares are 0 to 1, NaN where there was nothing to count. */
export interface Figures {
  readonly set: string;
  readonly engine: string;
  readonly answerable: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  readonly paraphrased: number;
  readonly paraphrasedHit1: number;
  readonly paraphrasedHit3: number;
  /** Answerable against unanswerable by confidence; the second with the paraphrased among the answerable. */
  readonly auroc: number;
  readonly aurocWithParaphrased: number;
  readonly answeredOfAnswerable: number;
  /** Of all that is answered, share whose first quote is right. */
  readonly answeredRight: number;
  readonly answeredOfUnanswerable: number;
  readonly unanswerable: number;
  /** Of who, when, where, how many: share with answering words given; and of those given, share that overlap gold. */
  readonly wordsGiven: number;
  readonly wordsRight: number;
  readonly altered: number;
  readonly p50Ms: number;
}

interface Asked {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly ms: number;
  /** 0 for the first place, -1 for not among what was shown. */
  readonly rank: number;
}

/** The same set by how its questions are asked; empty where it doesn't say. */
export function byForm(set: QuestionSet): QuestionSet[] {
  const forms = [...new Set(set.items.flatMap(({ kind, form }) => (kind !== 'unanswerable' && form ? [form] : [])))];
  return forms.sort().map((form) => ({
    ...set,
    name: `  ${form}`,
    items: set.items.filter((item) => item.form === form),
  }));
}

export function measure(engine: Engine, set: QuestionSet, now: () => number, onAsked?: () => void): Figures {
  for (const { article } of set.items) engine.ask(article.index, 'warm up');
  const asked = set.items.map((item) => {
    const one = ask(engine, item, now);
    onAsked?.();
    return one;
  });
  const of = (kind: Kind): Asked[] => asked.filter(({ item }) => item.kind === kind);
  const answerable = of('answerable');
  const paraphrased = of('paraphrased');
  const unanswerable = of('unanswerable');
  const confidences = (list: readonly Asked[]): number[] => list.map(({ outcome }) => outcome.confidence);
  const factoid = answerable.filter(({ item }) => /^(?:who|when|where|how many)\b/i.test(item.question));
  const given = answerable.filter(({ outcome }) => outcome.answer);
  return {
    set: set.name,
    engine: engine.name,
    answerable: answerable.length,
    hit1: share(answerable, ({ rank }) => rank === 0),
    hit3: share(answerable, isInFirstThree),
    mrr: answerable.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / answerable.length,
    paraphrased: paraphrased.length,
    paraphrasedHit1: share(paraphrased, ({ rank }) => rank === 0),
    paraphrasedHit3: share(paraphrased, isInFirstThree),
    auroc: areaUnderRoc(confidences(answerable), confidences(unanswerable)),
    aurocWithParaphrased: areaUnderRoc(confidences([...answerable, ...paraphrased]), confidences(unanswerable)),
    answeredOfAnswerable: share(answerable, ({ outcome }) => outcome.answered),
    answeredRight: share(
      asked.filter(({ outcome }) => outcome.answered),
      ({ rank }) => rank === 0,
    ),
    answeredOfUnanswerable: share(unanswerable, ({ outcome }) => outcome.answered),
    unanswerable: unanswerable.length,
    wordsGiven: share(factoid, ({ outcome }) => outcome.answer !== undefined),
    wordsRight: share(given, ({ item, outcome }) => item.gold.some((gold) => overlaps(gold, outcome.answer))),
    altered: asked.reduce((sum, { outcome }) => sum + outcome.altered, 0),
    p50Ms: quantile(
      asked.map(({ ms }) => ms),
      0.5,
    ),
  };
}

function ask(engine: Engine, item: Item, now: () => number): Asked {
  const start = now();
  const outcome = engine.ask(item.article.index, item.question);
  const ms = now() - start;
  const rank = outcome.found.findIndex((quote) => hits(item.article.fileText, item.gold, quote));
  return { item, outcome, ms, rank };
}

function isInFirstThree({ rank }: Asked): boolean {
  return rank >= 0 && rank < 3;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number } | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

function share<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.filter(is).length / list.length;
}
