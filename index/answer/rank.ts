import { featureNames, measureFeatures } from './features/all.ts';
import type { Model } from './models.ts';
import type { QueryContext } from './query-context.ts';
import type { Ranked } from './ranked.ts';
import { weightsByModel } from './weights/by-model.ts';

/** The candidates, best first, and the rows of features that they were ranked by (in the order of `query.candidates`). */
export interface Ranking {
  readonly model: Model;
  readonly ranked: readonly Ranked[];
  readonly rows: Float64Array;
}

export function rankSentences(query: QueryContext): Ranking {
  const model = modelFor(query);
  const rows = measureFeatures(query);
  return { model, ranked: rankRows(query, rows, inOrder[model]), rows };
}

/** Best first; ties fall to the earlier sentence. */
export function rankRows({ candidates }: QueryContext, rows: Float64Array, weights: Float64Array): Ranked[] {
  const width = weights.length;
  const ranked = candidates.map((sentence, row) => {
    let score = 0;
    for (let c = 0; c < width; c++) score += (rows[row * width + c] as number) * (weights[c] as number);
    return { sentence, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

export function modelFor({ index, similarity }: QueryContext): Model {
  if (index.language.model === 'ideographic') return 'ideographic';
  return similarity ? 'english' : 'englishWithoutLexicon';
}

const inOrder: Readonly<Record<Model, Float64Array>> = {
  english: ordered('english'),
  englishWithoutLexicon: ordered('englishWithoutLexicon'),
  ideographic: ordered('ideographic'),
};

function ordered(model: Model): Float64Array {
  return Float64Array.from(featureNames, (name) => weightsByModel[model].rank[name]);
}
