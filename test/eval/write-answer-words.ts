import { mentionFeatureNames } from '../../index/answer/mentions/features.ts';
import type { MentionWeights } from '../../index/answer/weights/weights.ts';
import { type TrainingSet, trainedOn } from './trained-on.ts';
import { entries, rounded } from './write-weights.ts';

/** The file of the weights of answering words; the last of `weights` is the constant. */
export function answerWordsFile(
  weights: Float64Array,
  least: MentionWeights['least'],
  { sets, date }: { readonly sets: readonly TrainingSet[]; readonly date: string },
): string {
  const limits = Object.entries(least).map(([kind, value]) => `${kind}: ${value}`);
  return `import type { MentionWeights } from './weights.ts';

/**
 * Fitted by \`npm run train:words\` on ${date}; don't edit. To these question sets, each with its size and the SHA-256 of its file;
 * test/eval/README.md says where they are from.
${trainedOn(sets)}
 */
export const answerWordsWeights: MentionWeights = {
  constant: ${rounded(weights[mentionFeatureNames.length] as number)},
  features: {
${entries(mentionFeatureNames, weights, 4)}  },
  least: { ${limits.join(', ')} },
};
`;
}
