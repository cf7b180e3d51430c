import type { Article } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import { oncePer } from '../once-per.ts';
import { type Alignment, alignAt } from './align.ts';
import { type AlignedRegion, alignedRegions, disjointRuns, lengthOf } from './aligned-regions.ts';
import { type MatchingRun, matchingRuns } from './matching-runs.ts';
import { type Stretch, type Tokens, tokensOf, wordsIn } from './tokens.ts';

/** A text laid beside the articles: the parts it is made of, in its order. `partial`: most of it is another text. */
export interface Comparison {
  readonly kind: 'changed' | 'stitched' | 'partial';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly alignment: Alignment;
}

/** From this share of its words on, a text is a place of the article with changes; below, it is another text. */
const changedShare = 0.5;
const stitchedShare = 0.7;
/** Words that a changed text must have kept, however short it is. */
const leastMatched = 3;
/** Tokens of a piece that can't be there by chance; of a short text, half of it will do. */
const pieceLength = 5;
const mostRunsKept = 800;

export function compare(text: Tokens, articles: readonly Article[]): Comparison | undefined {
  const least = text.forms.length < 8 ? 2 : 3;
  const sources = articles.map((article) => ({ article, tokens: tokensOfArticle(article) }));
  const runs = sources
    .flatMap(({ tokens }, source) => matchingRuns(text, tokens, least, source))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRunsKept);
  const regions = substantial(text, disjointRuns(runs, text.forms.length, least), articles);
  const partAt = (region: AlignedRegion, whole: Stretch): Part => {
    const source = sources[region.source] as (typeof sources)[number];
    return { ...source, alignment: alignAt(text, source.tokens, region, whole) };
  };
  const words = wordsIn(text, { start: 0, end: text.forms.length });
  const main = [...regions].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!main) return undefined;
  const whole = { start: 0, end: text.forms.length };
  const part = regions.map((region) => partAt(region, whole)).reduce(better);
  if (regions.length > 1) {
    const parts = stretchesOf(text, regions).map((stretch, i) => partAt(regions[i] as AlignedRegion, stretch));
    // A common pair of words stands in many places; what one region explains as well as several is from that one.
    const explainsMore = shareOf(parts, words) > shareOf([part], words);
    if (explainsMore && shareOf(parts, words) >= stitchedShare) return { kind: 'stitched', parts };
  }
  const isSame = shareOf([part], words) >= changedShare && part.alignment.matched >= leastMatched;
  if (isSame) return { kind: 'changed', parts: [part] };
  if (lengthOf(main) < pieceLength) return undefined;
  return { kind: 'partial', parts: [partAt(main, boundsOf(main))] };
}

/** The one that matches more; of equals, the first. */
function better(one: Part, other: Part): Part {
  return other.alignment.matched > one.alignment.matched ? other : one;
}

function boundsOf({ runs }: AlignedRegion): Stretch {
  const last = runs.at(-1);
  return { start: runs[0]?.claim ?? 0, end: last ? last.claim + last.length : 0 };
}

function shareOf(parts: readonly Part[], words: number): number {
  return parts.reduce((sum, { alignment }) => sum + alignment.matched, 0) / Math.max(1, words);
}

/** The regions that can't be there by chance. Without the others between them, two of them may turn out to be one. */
function substantial(text: Tokens, runs: readonly MatchingRun[], articles: readonly Article[]): AlignedRegion[] {
  const enough = Math.min(pieceLength, Math.ceil(text.forms.length / 3));
  const kept = alignedRegions(runs).filter(
    (region) => lengthOf(region) >= enough && saysMuch(text, region, articles[region.source]),
  );
  return alignedRegions(kept.flatMap((region) => region.runs));
}

/** Whether a region holds more than words that carry grammar. */
function saysMuch(text: Tokens, { runs }: AlignedRegion, article: Article | undefined): boolean {
  const { stopWords } = languageOf(article?.language ?? 'en').words;
  return runs.some(({ claim, length }) => {
    const forms = text.forms.slice(claim, claim + length);
    return forms.some((form, i) => text.words[claim + i] === 1 && !stopWords.has(form));
  });
}

/** The text cut into a stretch for each region; what stands between two goes with the one before it. */
function stretchesOf({ forms }: Tokens, regions: readonly AlignedRegion[]): Stretch[] {
  const starts = regions.map((region, i) => (i === 0 ? 0 : (region.runs[0]?.claim ?? 0)));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? forms.length }));
}

const tokensOfArticle = oncePer(({ text }: Article) => tokensOf(text));
