import type { View } from './candidates.ts';
import { signalNames, signalsOf } from './confidence-features.ts';
import { confidenceWeights, threshold } from './confidence-weights.ts';
import type { Model, Ranking } from './rank.ts';

export { threshold };

/** How likely it is that the best sentence answers the question: 0 to 1, comparable between questions and articles. */
export function confidenceOf(view: View, { ranked, rows, model }: Ranking): number {
  if (ranked.length === 0) return 0;
  const weights = inOrder[model];
  const values = signalsOf(view, ranked, rows);
  let sum: number = confidenceWeights[model].constant;
  for (let i = 0; i < values.length; i++) sum += (weights[i] as number) * (values[i] as number);
  sum -= view.index.language.caution * (values[unknownShare] as number);
  return Number((1 / (1 + Math.exp(-sum))).toFixed(4));
}

const unknownShare = signalNames.indexOf('unknown words, by share');

const inOrder: Readonly<Record<Model, Float64Array>> = {
  english: ordered('english'),
  englishWithoutLexicon: ordered('englishWithoutLexicon'),
  ideographic: ordered('ideographic'),
};

function ordered(model: Model): Float64Array {
  const { signals } = confidenceWeights[model];
  return Float64Array.from(signalNames, (name) => signals[name] ?? 0);
}
