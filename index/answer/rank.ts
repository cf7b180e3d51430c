import { featureNames, measureFeatures } from './features/all.ts';
import type { Model } from './models.ts';
import { belowOwnLine } from './own-lines.ts';
import type { QueryContext } from './query-context.ts';
import type { Ranked } from './ranked.ts';
import { weightsByModel } from './weights/by-model.ts';

/** The candidates, best first, and the rows of features that they were ranked by (in the order of `query.candidates`). */
export interface Ranking {
  readonly model: Model;
  readonly ranked: readonly Ranked[];
  readonly rows: Float64Array;
  /** The question is one that the article answers itself, or a heading of it, word for word; the best sentence stands below that. */
  readonly isOwn: boolean;
}

/** By how much what stands below the article's own question leads: odds of about 150 to 1. */
const ownLead = 5;

export function rankSentences(query: QueryContext): Ranking {
  const model = modelFor(query);
  const rows = measureFeatures(query);
  const ranked = rankRows(query, rows, inOrder[model]);
  const below = belowOwnLine(query.index, query.question);
  const own = ranked.find(({ sentence }) => below.includes(sentence));
  if (!own) return { model, ranked, rows, isOwn: false };
  const first = { sentence: own.sentence, score: (ranked[0]?.score ?? 0) + ownLead };
  return { model, ranked: [first, ...ranked.filter((one) => one !== own)], rows, isOwn: true };
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
