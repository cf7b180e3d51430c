import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';

/** What a sentence loses for needing its neighbours; one is a standard deviation of centrality. */
export interface Dependence {
  /** It points to the sentence before: given back where that is chosen, too. */
  readonly pointing: number;
  /** It lacks something by itself. */
  readonly lacking: number;
  /** It says little by itself. */
  readonly brevity: number;
}

const costs = {
  pointsBack: 4,
  refersElsewhere: 1.5,
  introduced: 0.8,
  inItem: 1.5,
  unended: 0.8,
  address: 1.2,
  special: 0.6,
  specialRule: 1.6,
  goesOn: 1.5,
  startsInQuotation: 3,
  unbalancedQuotation: 1.5,
  aside: 2,
  beheaded: 2,
  fewTerms: 1.5,
  speaks: 0.6,
  quoted: 2,
  caption: 1.2,
  figures: 2,
} as const;

const quotation = /^\s*(?:``|''|["“”‘’「『«„])/;
/** UTF-16 units below which a sentence is short. */
const short = 60;
/** Fewer content terms than this hardly say anything by themselves. */
const fewTerms = 4;

/** How much a sentence needs its neighbours to be understood. `cased`: sentences here begin with a capital. `speaks`: the text itself says "we" and "you". `told`: it is no work of reference. */
export function dependenceOf(
  index: ArticleIndex,
  sentence: IndexedSentence,
  { cased, speaks, told }: { readonly cased: boolean; readonly speaks: boolean; readonly told: boolean },
): Dependence {
  const said = textWithoutLabel(index, sentence);
  const isOpen = (said.match(/["“”„]/gu)?.length ?? 0) % 2 === 1;
  return {
    pointing: pointsBack(index, sentence) ? costs.pointsBack : 0,
    lacking:
      (said.search(index.language.sentences.refersElsewhere) >= 0 ? costs.refersElsewhere : 0) +
      (isIntroduced(index, sentence) ? costs.introduced : 0) +
      (isInsideItem(index, sentence) ? costs.inItem : 0) +
      (/[.!?…。！？"'”’)\]]\s*$/u.test(said) ? 0 : costs.unended) +
      (/https?:\/\/|www\./i.test(said) ? costs.address : 0) +
      (/(?:[;,]|[;,.] (?:and|or))\s*$/iu.test(said) ? costs.goesOn : 0) +
      (openingOf(said).search(index.language.sentences.circumstance) >= 0
        ? told
          ? costs.special
          : costs.specialRule
        : 0) +
      (quotation.test(said) ? costs.startsInQuotation : 0) +
      (isOpen ? costs.unbalancedQuotation : 0) +
      (isAside(said) ? costs.aside : 0) +
      (told && isCaption(said) ? costs.caption : 0) +
      (told && isList(said) ? costs.figures : 0) +
      (cased && /^\P{L}*\p{Ll}/u.test(said) ? costs.beheaded : 0) +
      (!speaks && speaksItself(index, sentence) ? (told ? costs.quoted : costs.speaks) : 0),
    brevity: (sentence.terms.length < fewTerms ? costs.fewTerms : 0) + Math.max(0, short - said.trim().length) / 30,
  };
}

/** All of it stands in brackets, or a bracket isn't closed in it. */
function isAside(said: string): boolean {
  const opened = said.match(/[(（]/g)?.length ?? 0;
  const closed = said.match(/[)）]/g)?.length ?? 0;
  return opened > closed || /^\s*[(（][^()（）]*[)）]\W*$/u.test(said);
}

/** It says what a picture shows: "(left)", or behind a label: "Arrival: two men enter". */
function isCaption(said: string): boolean {
  return (
    /[(（] ?(?:left|right|cent(?:re|er)|above|below|pictured|shown|inset|top|bottom)\b[^()]{0,20}[)）]/iu.test(said) ||
    /^\P{L}*\p{L}[\p{L}’' -]{1,24} ?: (?!["“‘'«„])\P{L}*\p{L}/u.test(said)
  );
}

/** A line-up, a table of results: numbers and semicolons, and little said. */
function isList(said: string): boolean {
  const words = said.match(/\p{L}+/gu)?.length ?? 0;
  const numbers = said.match(/\p{N}+/gu)?.length ?? 0;
  return (said.match(/[;；]/g)?.length ?? 0) > 2 || numbers * 2 > words;
}

/** It begins with a word that points to the sentence before, or joins it to that: he, these, but, after that. */
export function pointsBack(index: ArticleIndex, sentence: IndexedSentence): boolean {
  const { pointsBack: pointers, joins, opensAlone } = index.language.sentences;
  const said = openingOf(textWithoutLabel(index, sentence));
  if (said.search(opensAlone) >= 0) return false;
  const [first, second] = sentence.tokens;
  const isOfItself = second !== undefined && index.language.questions.anyArticle.has(second.form);
  return (pointers.has(first?.form ?? '') && !isOfItself) || said.search(joins) >= 0;
}

/** UTF-16 units by which it is told how a sentence begins. */
const longestOpening = 300;

/** How a sentence begins, from its first letter on. */
function openingOf(said: string): string {
  const first = said.search(/\p{L}/u);
  return first < 0 ? '' : said.slice(first, first + longestOpening);
}

/** Whoever wrote it speaks of himself, or to the reader: "we", "you", "my". */
export function speaksItself({ language }: ArticleIndex, { tokens }: IndexedSentence): boolean {
  const { people } = language.questions.speaking;
  return tokens.some(({ form }) => people.has(form));
}

/** A sentence as it reads without the number that the author gave its item. */
export function textWithoutLabel({ article, passages }: ArticleIndex, { passage, span }: IndexedSentence): string {
  const label: Span | undefined = passages[passage]?.block.label;
  const start = label && label.start === span.start ? label.end : span.start;
  return article.text.slice(start, span.end);
}

/** It belongs to a list that a sentence introduces. */
function isIntroduced({ passages }: ArticleIndex, { passage }: IndexedSentence): boolean {
  return passages[passage]?.block.leads?.some(({ kind }) => kind === 'introduction') === true;
}

/** It goes on in an item of a list, whose label may stand before its first sentence. */
function isInsideItem({ passages, sentences }: ArticleIndex, sentence: IndexedSentence): boolean {
  const passage = passages[sentence.passage];
  return passage?.block.item === true && sentences[passage.first] !== sentence;
}
