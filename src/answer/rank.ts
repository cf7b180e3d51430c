import type { View } from './candidates.ts';
import { featureNames, measureFeatures } from './features/all.ts';
import { weights } from './weights.ts';

/** A sentence by its ordinal in the article; `score` compares sentences of one question only. */
export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

/** The candidates, best first; ties fall to the earlier sentence. */
export function rankSentences(view: View): Ranked[] {
  const values = weightsFor(view);
  const rows = measureFeatures(view);
  const width = featureNames.length;
  const ranked = view.candidates.map((sentence, row) => ({ sentence, score: dot(rows, row * width, values) }));
  return ranked.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

function weightsFor(view: View): Float64Array {
  if (/^(?:zh|ja|ko)/.test(view.index.article.language)) return ideographic;
  return view.similarity ? english : withoutLexicon;
}

const english = inOrder(weights.english);
const withoutLexicon = inOrder(weights.englishWithoutLexicon);
const ideographic = inOrder(weights.ideographic);

function inOrder(named: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(featureNames, (name) => named[name] ?? 0);
}

function dot(rows: Float64Array, at: number, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (rows[at + i] as number) * (values[i] as number);
  return sum;
}
