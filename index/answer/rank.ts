import type { View } from './candidates.ts';
import { featureNames, measureFeatures } from './features/all.ts';
import { rankWeights } from './rank-weights.ts';

/** Which weights hold: by the article's script, and whether there is a lexicon. */
export type Model = 'english' | 'englishWithoutLexicon' | 'ideographic';

/** A sentence by its ordinal in the article; `score` compares sentences of one question only. */
export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

/** The candidates, best first, and the rows of features that they were ranked by (in the order of `view.candidates`). */
export interface Ranking {
  readonly model: Model;
  readonly ranked: readonly Ranked[];
  readonly rows: Float64Array;
}

export function rankSentences(view: View): Ranking {
  const model = modelFor(view);
  const rows = measureFeatures(view);
  return { model, ranked: rankRows(view, rows, inOrder[model]), rows };
}

/** Best first; ties fall to the earlier sentence. */
export function rankRows({ candidates }: View, rows: Float64Array, weights: Float64Array): Ranked[] {
  const width = weights.length;
  const ranked = candidates.map((sentence, row) => {
    let score = 0;
    for (let c = 0; c < width; c++) score += (rows[row * width + c] as number) * (weights[c] as number);
    return { sentence, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

export function modelFor({ index, similarity }: View): Model {
  if (index.language.model === 'ideographic') return 'ideographic';
  return similarity ? 'english' : 'englishWithoutLexicon';
}

const inOrder: Readonly<Record<Model, Float64Array>> = {
  english: ordered('english'),
  englishWithoutLexicon: ordered('englishWithoutLexicon'),
  ideographic: ordered('ideographic'),
};

function ordered(model: Model): Float64Array {
  return Float64Array.from(featureNames, (name) => rankWeights[model][name] ?? 0);
}
