import { mostChangedAtEnd } from './align.ts';
import type { AlignedRegion } from './aligned-regions.ts';
import { contentWordsIn, firstWord, lastWord, type Stretch, type Tokens, wordsIn } from './tokens.ts';

/** A text and its tokens. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: Tokens;
}

/** A stretch of a text laid beside a place of an article. */
export interface Placed {
  readonly claim: Tokenized;
  readonly article: Tokenized;
  readonly region: AlignedRegion;
  /** Words of the article's language that carry grammar. */
  readonly stopWords: ReadonlySet<string>;
  /** The tokens of the sentence of the article that holds a token. */
  sentenceOf(token: number): Stretch;
}

/** Words in a row that nobody writes by chance. */
const surelyQuoted = 8;
/** Fewer may be a turn of phrase, unless they begin or end a sentence and are this share of the text: "in the early 20th century". */
const leastQuoted = 5;
const leastShare = 1 / 3;
/** Words among them that carry content. */
const leastContent = 2;
/** Tokens of the article that may be left out inside a row of words: [2, 6] has five. */
const mostLeftOut = 5;
/** Words of a sentence that is quoted whole. */
const leastSentence = 3;

/** Whether it has so many words of the article in a row, or a whole sentence, that they can't be there by chance. */
export function isQuotation({ claim, article, region, stopWords, sentenceOf }: Placed): boolean {
  const all = wordsIn(claim.tokens, { start: 0, end: claim.tokens.forms.length });
  return rowsOf(claim.tokens, region).some(({ here, there }) => {
    const [words, content] = [wordsIn(claim.tokens, here), contentWordsIn(claim.tokens, here, stopWords)];
    const [first, last] = [firstWord(article.tokens, there), lastWord(article.tokens, there)];
    const before = wordsIn(article.tokens, { start: sentenceOf(first).start, end: first });
    const behind = wordsIn(article.tokens, { start: last + 1, end: sentenceOf(last).end });
    if (before === 0 && behind === 0 && words >= leastSentence && content > 0) return true;
    if (words < leastQuoted || content < leastContent) return false;
    return words >= surelyQuoted || ((before === 0 || behind === 0) && words >= leastShare * all);
  });
}

interface Row {
  readonly here: Stretch;
  readonly there: Stretch;
}

/** The runs of a region as rows of words: what was left out between two, such as a note mark, doesn't end one. */
function rowsOf(claim: Tokens, { runs }: AlignedRegion): Row[] {
  const rows: Row[] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    const here = { start: run.claim, end: run.claim + run.length };
    const there = { start: run.article, end: run.article + run.length };
    const goesOn =
      last &&
      wordsIn(claim, { start: last.here.end, end: here.start }) === 0 &&
      there.start - last.there.end <= mostLeftOut;
    if (!goesOn) rows.push({ here, there });
    else
      rows.splice(-1, 1, { here: { ...here, start: last.here.start }, there: { ...there, start: last.there.start } });
  }
  return rows;
}

/**
 * The runs of a region, apart where more words than stand for a word or two lie between the end of one sentence of the article and
 * the beginning of another: what somebody says of their own between two quotations is no change of what they leave out.
 */
export function quotationsOf({ claim, article, region, sentenceOf }: Placed): AlignedRegion[] {
  const groups: AlignedRegion['runs'][number][][] = [];
  for (const run of region.runs) {
    const last = groups.at(-1)?.at(-1);
    const between = { start: last ? last.claim + last.length : 0, end: run.claim };
    const ended = last && lastWord(article.tokens, { start: last.article, end: last.article + last.length });
    const begins = firstWord(article.tokens, { start: run.article, end: run.article + run.length });
    const isApart =
      ended !== undefined &&
      wordsIn(claim.tokens, between) > mostChangedAtEnd &&
      wordsIn(article.tokens, { start: ended + 1, end: sentenceOf(ended).end }) === 0 &&
      wordsIn(article.tokens, { start: sentenceOf(begins).start, end: begins }) === 0;
    if (last && !isApart) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((runs) => ({ source: region.source, runs }));
}
