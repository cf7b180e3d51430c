import { createHash } from 'node:crypto';
import { type Case, isOfDocuments } from './cases.ts';
import { titleOf } from './folds.ts';
import { type Judged, judge, learn } from './learn.ts';

/** What weights say to the questions of each document: a list a document, the documents in the same order in every run. */
export type Run = readonly (readonly Judged[])[];

/** Weights that so many documents taught, beside all other sets: a run for each choice of these documents. */
export interface Arm {
  readonly documents: number;
  readonly runs: readonly Run[];
}

/** What the weights are tried on, and how they do. */
export interface Curve {
  readonly name: string;
  readonly arms: readonly Arm[];
}

/** Choices of documents that are averaged, where not all or none are chosen: which ones they are matters as much as how many. */
const choices = 3;

/**
 * What the documents of `test/eval/sets` teach, by their number: 0, 10, 20 … all. Tried on these documents themselves, by weights of folds that haven't
 * seen them, so on the same ones whatever taught; and on sets that are never fitted to, by the final weights.
 */
export function learningCurves(cases: readonly Case[], measured: readonly (readonly Case[])[]): Curve[] {
  const titles = [...new Set(cases.flatMap((one) => (isOfDocuments(one.set) ? [documentOf(one)] : [])))];
  const arms = sizesUpTo(titles.length).map((documents) => {
    const fitted = choicesOf(titles, documents).map((chosen) => learn(taughtBy(cases, chosen)));
    return { documents, fitted };
  });
  const curve = (name: string, runOf: (learned: ReturnType<typeof learn>) => Run): Curve => ({
    name,
    arms: arms.map(({ documents, fitted }) => ({ documents, runs: fitted.map(runOf) })),
  });
  return [
    curve('documents of folds not seen', ({ unseen }) => byDocument(unseen.filter(isOwnOfDocument))),
    ...measured.map((set) =>
      curve(`${set[0]?.set ?? 'no set'}, not fitted to`, ({ final }) =>
        byDocument(set.map((one) => judge(one, final))),
      ),
    ),
  ];
}

/** 0, 10, 20 … and all, where five more or less make no step of their own. */
export function sizesUpTo(all: number): number[] {
  const tens = Array.from({ length: Math.max(1, Math.round(all / 10)) }, (_, i) => 10 * i);
  return [...tens, all];
}

/** The first so many titles in several orders that hang on nothing but the titles. */
export function choicesOf(titles: readonly string[], size: number): ReadonlySet<string>[] {
  const orders = size === 0 || size === titles.length ? 1 : choices;
  return Array.from({ length: orders }, (_, nth) => {
    const keys = titles.map((title) => [createHash('sha256').update(`${nth} ${title}`).digest('hex'), title] as const);
    return new Set(
      keys
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, size)
        .map(([, title]) => title),
    );
  });
}

/** The cases with the questions about all other documents taken out of what is learned from; they are still judged. */
export function taughtBy(cases: readonly Case[], chosen: ReadonlySet<string>): Case[] {
  return cases.map((one) =>
    isOfDocuments(one.set) && !chosen.has(documentOf(one)) ? { ...one, rankWeight: 0, verdictWeight: 0 } : one,
  );
}

function byDocument(judged: readonly Judged[]): Run {
  const lists = new Map<string, Judged[]>();
  for (const one of judged) {
    const list = lists.get(documentOf(one.case)) ?? [];
    lists.set(documentOf(one.case), [...list, one]);
  }
  return [...lists.values()];
}

/** A question that was asked about the document, not one made up or put to it. */
function isOwnOfDocument({ case: { set, stray } }: Judged): boolean {
  return isOfDocuments(set) && !stray && !set.includes(' ');
}

function documentOf({ set, item }: Case): string {
  return titleOf(set, item.article.index.article.file);
}
