import { CONTRAST } from './format.ts';
import { logistic } from './logistic.ts';

/** What the sources say of two words. */
export interface Evidence {
  /** By use in texts, -1 to 1. */
  readonly cosine: number;
  /** By WordNet, 0 to 1; below `CONTRAST` a contrast. */
  readonly related: number;
  /** By the thesaurus, 0 to 2. */
  readonly listed: number;
}

/**
 * A logistic model, learnt listwise: the sum over a question's words of the likeness to the most alike word of a sentence is to be highest
 * for the sentence that answers (xquad-en, squad2, covidqa and test/ranking). The constant is half higher than learnt, which answered
 * more paraphrased questions. See docs/retrieval.md for what else was tried.
 */
const WEIGHTS = { cosine: 4, related: 3, listed: 2.3, constant: -2.4 } as const;

/** Below this the cosine of two words is chance. */
const CHANCE = 0.2;

/** How well one word can stand for the other in an answer, 0 to 1; 0 where no source says anything for it. */
export function likenessOf({ cosine, related, listed }: Evidence): number {
  if (related === 1) return 1;
  const contrast = related > 0 && related < CONTRAST;
  const signs =
    WEIGHTS.cosine * Math.max(0, cosine - CHANCE) +
    WEIGHTS.related * (contrast ? 0 : related) +
    WEIGHTS.listed * listed;
  if (signs === 0) return 0;
  const likeness = (logistic(signs + WEIGHTS.constant) - NOTHING) / (1 - NOTHING);
  return contrast ? Math.min(related, likeness) : likeness;
}

/** What the model says of two words of which no source says anything. */
const NOTHING = logistic(WEIGHTS.constant);
