import type { Article } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import { type Alignment, alignAt } from './align.ts';
import { disjointRuns, lengthOf, type Place, placesOf } from './aligned-regions.ts';
import { commonRuns, type Run } from './matching-runs.ts';
import { type Stretch, type Units, unitsOf, wordsIn } from './tokens.ts';

/** A text laid beside the articles: the parts it is made of, in its order. `partial`: most of it is another text. */
export interface Comparison {
  readonly kind: 'changed' | 'stitched' | 'partial';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly article: Article;
  readonly units: Units;
  readonly alignment: Alignment;
}

/** From this share of its words on, a text is a place of the article with changes; below, it is another text. */
const changedShare = 0.5;
const stitchedShare = 0.7;
/** Words that a changed text must have kept, however short it is. */
const leastMatched = 3;
/** Units of a piece that can't be there by chance; of a short text, half of it will do. */
const pieceLength = 5;
const mostRunsKept = 800;

export function compare(text: Units, articles: readonly Article[]): Comparison | undefined {
  const least = text.forms.length < 8 ? 2 : 3;
  const sources = articles.map((article) => ({ article, units: unitsOfArticle(article) }));
  const runs = sources
    .flatMap(({ units }, source) => commonRuns(text, units, least, source))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRunsKept);
  const places = substantial(text, disjointRuns(runs, text.forms.length, least), articles);
  const partAt = (place: Place, whole: Stretch): Part => {
    const source = sources[place.source] as (typeof sources)[number];
    return { ...source, alignment: alignAt(text, source.units, place, whole) };
  };
  const words = wordsIn(text, { start: 0, end: text.forms.length });
  const main = [...places].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!main) return undefined;
  const whole = { start: 0, end: text.forms.length };
  const part = places.map((place) => partAt(place, whole)).reduce(better);
  if (places.length > 1) {
    const parts = stretchesOf(text, places).map((stretch, i) => partAt(places[i] as Place, stretch));
    // A common pair of words stands in many places; what one place explains as well as several is from that one.
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

function boundsOf({ runs }: Place): Stretch {
  const last = runs.at(-1);
  return { start: runs[0]?.claim ?? 0, end: last ? last.claim + last.length : 0 };
}

function shareOf(parts: readonly Part[], words: number): number {
  return parts.reduce((sum, { alignment }) => sum + alignment.matched, 0) / Math.max(1, words);
}

/** The places that can't be there by chance. Without the others between them, two of them may turn out to be one. */
function substantial(text: Units, runs: readonly Run[], articles: readonly Article[]): Place[] {
  const enough = Math.min(pieceLength, Math.ceil(text.forms.length / 3));
  const kept = placesOf(runs).filter(
    (place) => lengthOf(place) >= enough && saysMuch(text, place, articles[place.source]),
  );
  return placesOf(kept.flatMap((place) => place.runs));
}

/** Whether a place holds more than words that carry grammar. */
function saysMuch(text: Units, { runs }: Place, article: Article | undefined): boolean {
  const { stopWords } = languageOf(article?.language ?? 'en').words;
  return runs.some(({ claim, length }) => {
    const forms = text.forms.slice(claim, claim + length);
    return forms.some((form, i) => text.words[claim + i] === 1 && !stopWords.has(form));
  });
}

/** The text cut into a stretch for each place; what stands between two goes with the one before it. */
function stretchesOf({ forms }: Units, places: readonly Place[]): Stretch[] {
  const starts = places.map((place, i) => (i === 0 ? 0 : (place.runs[0]?.claim ?? 0)));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? forms.length }));
}

const units = new WeakMap<Article, Units>();

function unitsOfArticle(article: Article): Units {
  const made = units.get(article) ?? unitsOf(article.text);
  units.set(article, made);
  return made;
}
