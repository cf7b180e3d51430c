import type { Span } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { oncePer } from '../../index/once-per.ts';
import { bestPassage } from '../../index/summary/passage-worth.ts';
import { summarySentences } from '../../index/summary/summarize.ts';

/** What a day's post is about: of which article, which sentences, and where in its cycle that is. */
export interface Portion {
  readonly file: string;
  /** Counted from 1; day 1 is the whole article in brief. */
  readonly day: number;
  readonly days: number;
  /** Numbers of the first and last section; missing on day 1. */
  readonly sections?: readonly [string, string];
  readonly within: Span;
  /** Ordinals of the sentences that are quoted, ascending. */
  readonly sentences: readonly number[];
}

/** About how many sentences of an article one day is for. */
const sentencesADay = 7;
/** A long book is not cut finer than this. */
const mostPortions = 60;
/** Sentences of the whole in brief, and UTF-16 units: of each while there are shorter ones, and of all together, so that they are read at a glance. */
const inBrief = 3;
const longestInBrief = 240;
const longestBrief = 560;

/**
 * The portion of the post with this number, counted from 0: the articles take turns, and each is gone through day by day and then again,
 * in other words than before as long as it has any. It depends only on the articles' editions and on how many posts the cycle has
 * had, so that it can be told at any time.
 */
export function portionOn(indexes: readonly ArticleIndex[], post: number): Portion | undefined {
  const index = indexes[post % indexes.length];
  return index && portionAt(index, Math.floor(post / indexes.length));
}

/** What tells one state of the articles from another: their files and editions, in the order in which they take turns. */
export function editionsOf(indexes: readonly ArticleIndex[]): string {
  return indexes.map(({ article }) => `${article.file}@${article.edition}`).join('\n');
}

/** The portions of an article so far, and what they say. A round that finds nothing more to say is the last. */
interface Rounds {
  readonly portions: Portion[];
  readonly said: Set<number>;
  ended: boolean;
}

const roundsOf = oncePer((_: ArticleIndex): Rounds => ({ portions: [], said: new Set(), ended: false }));

function portionAt(index: ArticleIndex, at: number): Portion | undefined {
  const rounds = roundsOf(index);
  while (!rounds.ended && rounds.portions.length <= at) {
    const round = roundAfter(index, rounds.said);
    for (const sentence of round.flatMap(({ sentences }) => sentences)) rounds.said.add(sentence);
    rounds.portions.push(...round);
    rounds.ended = round.length === 0;
  }
  return rounds.portions[at % Math.max(1, rounds.portions.length)];
}

/** One time through the article: the whole in brief, then a passage of each of its parts, without what was said before. */
function roundAfter(index: ArticleIndex, before: ReadonlySet<number>): Portion[] {
  const { article } = index;
  const said = new Set(before);
  const brief = briefOf(index, said);
  for (const ordinal of brief) said.add(ordinal);
  const whole = { within: { start: 0, end: article.text.length }, sentences: brief };
  const parts = partsOf(index).flatMap(({ ordinals, ...part }) => {
    const sentences = bestPassage(index, ordinals, said);
    for (const ordinal of sentences ?? []) said.add(ordinal);
    return sentences ? [{ ...part, sentences }] : [];
  });
  const round = [...(brief.length > 0 ? [whole] : []), ...parts];
  return round.map((portion, i) => ({ file: article.file, day: i + 1, days: round.length, ...portion }));
}

/** What says the most of the whole, as far as it can be read at a glance. */
function briefOf(index: ArticleIndex, said: ReadonlySet<number>): readonly number[] {
  for (let sentences = inBrief; ; sentences--) {
    const chosen = summarySentences(index, { sentences, longest: longestInBrief, said });
    const spans = chosen.flatMap((ordinal) => index.sentences[ordinal]?.span ?? []);
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length <= longestBrief || sentences <= 1) return chosen;
  }
}

interface Part extends Required<Pick<Portion, 'sections' | 'within'>> {
  readonly ordinals: readonly number[];
}

/** The parts of an article, of about the same length, each of whole passages in a row. */
const partsOf = oncePer(({ article, sentences, passages }: ArticleIndex): readonly Part[] => {
  const filled = passages.filter(({ first, last }) => last >= first);
  const wanted = Math.min(mostPortions, Math.ceil(sentences.length / sentencesADay), filled.length);
  const spans = filled.map(({ section, first, last }) => ({
    section,
    ordinals: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    start: sentences[first]?.span.start ?? 0,
    end: sentences[last]?.span.end ?? article.text.length,
  }));
  return evenly(spans, wanted).map((group) => ({
    sections: [group[0]?.section ?? '', group.at(-1)?.section ?? ''] as const,
    within: { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 },
    ordinals: group.flatMap(({ ordinals }) => ordinals),
  }));
});

/** Cuts a list into `wanted` runs whose ends come nearest to equal shares of the text; none is empty. */
function evenly<T extends Span>(items: readonly T[], wanted: number): T[][] {
  const total = items.reduce((sum, { start, end }) => sum + end - start, 0);
  const groups: T[][] = [];
  let at = 0;
  let before = 0;
  for (let group = 1; group <= wanted; group++) {
    const goal = (total * group) / wanted;
    const latest = items.length - (wanted - group);
    const run: T[] = [];
    while (at < latest) {
      const { start, end } = items[at] as T;
      const overshoot = before + (end - start) - goal;
      if (run.length > 0 && group < wanted && overshoot > goal - before) break;
      run.push(items[at++] as T);
      before += end - start;
    }
    groups.push(run);
  }
  return groups;
}
