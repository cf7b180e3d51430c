import type { View } from './candidates.ts';
import { confidenceWeights, threshold } from './confidence-weights.ts';
import type { Ranking } from './rank.ts';
import { signalNames, signalsOf } from './signals.ts';

export { threshold };

/** How likely it is that the best sentence answers the question: 0 to 1, comparable between questions and articles. */
export function confidenceOf(view: View, { ranked, rows, model }: Ranking): number {
  if (ranked.length === 0) return 0;
  const { constant, signals } = confidenceWeights[model];
  const values = signalsOf(view, ranked, rows);
  const sum = signalNames.reduce((total, name, i) => total + (signals[name] ?? 0) * (values[i] as number), constant);
  return Number((1 / (1 + Math.exp(-sum))).toFixed(4));
}
