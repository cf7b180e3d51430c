import type { Article, Span } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import { oncePer } from '../once-per.ts';
import { type Alignment, alignAt, mostChangedAtEnd } from './align.ts';
import { type AlignedRegion, alignedRegions, disjointRuns, lengthOf } from './aligned-regions.ts';
import { type MatchingRun, matchingRuns } from './matching-runs.ts';
import { withoutOwnWords } from './own-words.ts';
import { isQuotation, type Placed, quotationsOf } from './quoted-rows.ts';
import { contentWordsIn, type Stretch, type Tokens, tokensIn, tokensOf, wordsIn } from './tokens.ts';

/**
 * A text laid beside the articles: the parts it is made of, in its order. `changed` ones are several where somebody's own words
 * stand between them. `partial`: most of it is another text.
 */
export interface Comparison {
  readonly kind: 'changed' | 'stitched' | 'partial';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly alignment: Alignment;
}

/** What a text is laid beside, and how. */
export interface Compared {
  readonly text: string;
  readonly tokens: Tokens;
  readonly articles: readonly Article[];
  /** Whether there may be somebody's own words around what is quoted. */
  readonly mayHaveOwn: boolean;
  sentenceAround(article: Article, offset: number): Span;
}

/** From this share of its words on, a text is a place of the article with changes; below, it is another text. */
const changedShare = 0.5;
const stitchedShare = 0.7;
/** Words that a changed text must have kept, however short it is. */
const leastMatched = 3;
/** Tokens of a piece that can't be there by chance; of a short text, half of it will do. */
const pieceLength = 5;
const mostRunsKept = 800;

export function compare(compared: Compared): Comparison | undefined {
  const { tokens, mayHaveOwn } = compared;
  const regions = regionsOf(compared);
  const [main] = [...regions].sort((a, b) => lengthOf(b.region) - lengthOf(a.region));
  if (!main) return undefined;
  const whole = { start: 0, end: tokens.forms.length };
  const laid = regions.map((source) => ({ source, part: partOf(compared, source, whole) }));
  const { source, part } = laid.reduce((one, other) => (matched([other.part]) > matched([one.part]) ? other : one));
  const several = severalParts(compared, regions, part);
  if (several) return several;
  const quoted = mayHaveOwn ? quotedPart(compared, source, whole) : part;
  const words = wordsIn(tokens, quoted.alignment.claim);
  const isSame = matched([quoted]) >= changedShare * words && matched([quoted]) >= leastMatched;
  if (isSame) return { kind: 'changed', parts: [quoted] };
  if (lengthOf(main.region) < pieceLength) return undefined;
  return { kind: 'partial', parts: [partOf(compared, main, boundsOf(main.region))] };
}

/** A region with the article it is one of. */
interface Source {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly region: AlignedRegion;
}

function regionsOf({ tokens, articles }: Compared): Source[] {
  const least = tokens.forms.length < 8 ? 2 : 3;
  const sources = articles.map((article) => ({ article, tokens: tokensOfArticle(article) }));
  const runs = sources
    .flatMap((source, i) => matchingRuns(tokens, source.tokens, least, i))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRunsKept);
  return substantial(tokens, disjointRuns(runs, tokens.forms.length, least), articles).map((region) => {
    return { ...(sources[region.source] as (typeof sources)[number]), region };
  });
}

/** The parts of a text that more than one region explains: stitched, or quoted apart from one another amid own words. */
function severalParts(compared: Compared, regions: readonly Source[], best: Part): Comparison | undefined {
  const { tokens } = compared;
  const quoted = compared.mayHaveOwn ? quotedParts(compared, regions) : [];
  const pieces = stretchesOf(tokens, regions).map((stretch, i) => partOf(compared, regions[i] as Source, stretch));
  // A common pair of words stands in many places; what one region explains as well as several is from that one.
  const explainsMore = matched(pieces) > matched([best]);
  const share = matched(pieces) / Math.max(1, wordsIn(tokens, { start: 0, end: tokens.forms.length }));
  const isStitched = explainsMore && share >= stitchedShare;
  if (quoted.length > 1 && ((regions.length > 1 && !isStitched) || areApart(tokens, quoted)))
    return { kind: 'changed', parts: quoted };
  return isStitched && regions.length > 1 ? { kind: 'stitched', parts: pieces } : undefined;
}

/** The quotations among the regions, each without the own words up to the next. */
function quotedParts(compared: Compared, regions: readonly Source[]): Part[] {
  const quotations = regions
    .flatMap((source) => quotationsOf(placedIn(compared, source)).map((region) => ({ ...source, region })))
    .filter((source) => isQuotation(placedIn(compared, source)));
  const bounds = quotations.map(({ region }) => boundsOf(region));
  return quotations.map((source, i) => {
    const within = { start: bounds[i - 1]?.end ?? 0, end: bounds[i + 1]?.start ?? compared.tokens.forms.length };
    return quotedPart(compared, source, within);
  });
}

function areApart(tokens: Tokens, parts: readonly Part[]): boolean {
  return parts.slice(1).every(({ alignment }, i) => {
    const start = parts[i]?.alignment.claim.end ?? 0;
    return wordsIn(tokens, { start, end: alignment.claim.start }) > mostChangedAtEnd;
  });
}

function partOf(compared: Compared, source: Source, whole: Stretch): Part {
  const { article, tokens, region } = source;
  const { sentenceOf } = placedIn(compared, source);
  const ends = { leading: whole.start === 0, trailing: whole.end === compared.tokens.forms.length, sentenceOf };
  return { article, tokens, alignment: alignAt(compared.tokens, tokens, region, whole, ends) };
}

/** A part without the own words at its ends. What is left of those stands for words of the article. */
function quotedPart(compared: Compared, source: Source, within: Stretch): Part {
  const { article, tokens, region } = source;
  const placed = placedIn(compared, source);
  const ends = { leading: true, trailing: true, sentenceOf: placed.sentenceOf };
  const { pairs } = alignAt(compared.tokens, tokens, region, within, ends);
  const quoted = withoutOwnWords({ ...placed, pairs }, within);
  return { article, tokens, alignment: alignAt(compared.tokens, tokens, regionIn(region, quoted), quoted, ends) };
}

/** What of a region lies in a stretch. */
function regionIn({ source, runs }: AlignedRegion, { start, end }: Stretch): AlignedRegion {
  const clipped = runs.map((run) => {
    const cut = Math.max(0, start - run.claim);
    const length = Math.min(end, run.claim + run.length) - run.claim - cut;
    return { ...run, claim: run.claim + cut, article: run.article + cut, length };
  });
  return { source, runs: clipped.filter(({ length }) => length > 0) };
}

function placedIn({ text, tokens, sentenceAround }: Compared, source: Source): Placed {
  const { article, region } = source;
  const { stopWords } = languageOf(article.language).words;
  // By its last character: what was glued to the first word of a sentence is no part of it.
  const sentenceOf = (token: number): Stretch => {
    return tokensIn(source.tokens, sentenceAround(article, (source.tokens.ends[token] ?? article.text.length) - 1));
  };
  return {
    claim: { text, tokens },
    article: { text: article.text, tokens: source.tokens },
    region,
    stopWords,
    sentenceOf,
  };
}

function boundsOf({ runs }: AlignedRegion): Stretch {
  const last = runs.at(-1);
  return { start: runs[0]?.claim ?? 0, end: last ? last.claim + last.length : 0 };
}

function matched(parts: readonly Part[]): number {
  return parts.reduce((sum, { alignment }) => sum + alignment.matched, 0);
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
  return runs.some(({ claim, length }) => contentWordsIn(text, { start: claim, end: claim + length }, stopWords) > 0);
}

/** The text cut into a stretch for each region; what stands between two goes with the one before it. */
function stretchesOf({ forms }: Tokens, regions: readonly Source[]): Stretch[] {
  const starts = regions.map(({ region }, i) => (i === 0 ? 0 : (region.runs[0]?.claim ?? 0)));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? forms.length }));
}

const tokensOfArticle = oncePer(({ text }: Article) => tokensOf(text));
