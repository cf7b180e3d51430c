import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { candidatesAmong, isFit, summarized } from './candidates.ts';
import type { Candidate } from './choose.ts';

/** Sentences that a passage has at most, and UTF-16 units: what is read at a glance. */
const mostSentences = 3;
const longest = 480;
/** From so many units on a passage is worth a day, and what filling them is worth in standard deviations of centrality. */
const full = 260;
const fullWorth = 2;
/** A passage is worth what its best sentence is, as much as what they are together. */
const meanCounts = 0.5;
/** Units beyond which it is long. */
const long = 400;

/**
 * The passage of a part of an article that is most worth reading by itself, as the ordinals of sentences in a row, without any that was said already.
 * Undefined where nothing is left that can stand alone.
 */
export function bestPassage(
  index: ArticleIndex,
  ordinals: readonly number[],
  said: ReadonlySet<number>,
): readonly number[] | undefined {
  const rated = ratedOf(index);
  let best: { readonly run: readonly number[]; readonly worth: number } | undefined;
  const inside = new Set(ordinals.filter((ordinal) => !said.has(ordinal) && rated.has(ordinal)));
  for (const first of inside) {
    const run: number[] = [];
    for (let at = first; inside.has(at) && run.length < mostSentences; at++) {
      if (run.length > 0 && !isOneThing(index, at - 1, at)) break;
      run.push(at);
      const length = lengthOf(index, run);
      if (run.length > 1 && length > longest) break;
      const worth = worthOf(
        run.map((one) => rated.get(one) as Candidate),
        length,
      );
      if (worth !== undefined && (!best || worth > best.worth)) best = { run: [...run], worth };
    }
  }
  return best?.run;
}

/** By ordinal: the sentences that can stand in a summary of the whole. */
const ratedOf = oncePer(
  (index: ArticleIndex): ReadonlyMap<number, Candidate> =>
    new Map(
      candidatesAmong(index, summarized(index))
        .filter(isFit)
        .map((one) => [one.ordinal, one]),
    ),
);

/** Undefined for what begins by pointing to a sentence that isn't there. */
function worthOf(run: readonly Candidate[], length: number): number | undefined {
  if ((run[0]?.pointing ?? 0) > 0) return undefined;
  const scores = run.map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / run.length;
  return (
    mean * meanCounts +
    Math.max(...scores) * (1 - meanCounts) +
    fullWorth * Math.min(1, length / full) -
    Math.max(0, length - long) / 60
  );
}

/** Sentences of one paragraph, of one list, or of paragraphs under one heading. */
function isOneThing(index: ArticleIndex, one: number, other: number): boolean {
  const { sentences, passages } = index;
  const [a, b] = [sentences[one] as IndexedSentence, sentences[other] as IndexedSentence];
  const [first, second] = [passages[a.passage]?.block, passages[b.passage]?.block];
  if (first === second) return true;
  if (first?.item !== second?.item || first?.kind !== second?.kind) return false;
  const introduced = (block: typeof first): number => block?.leads?.at(-1)?.start ?? -1;
  if (introduced(first) !== introduced(second)) return false;
  return a.section === b.section || !(headedOf(index).has(a.section) || headedOf(index).has(b.section));
}

/** The numbers of the sections that have a heading. */
const headedOf = oncePer(
  ({ article }: ArticleIndex): ReadonlySet<string> =>
    new Set(article.sections.filter(({ heading }) => heading).map(({ number }) => number)),
);

function lengthOf({ sentences }: ArticleIndex, run: readonly number[]): number {
  return run.reduce((sum, at) => sum + (sentences[at]?.span.end ?? 0) - (sentences[at]?.span.start ?? 0) + 1, -1);
}
