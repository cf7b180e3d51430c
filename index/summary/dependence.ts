/** What each sign that a sentence needs its neighbours takes from its score; one is a standard deviation of centrality. */
const costs = {
  pointsBack: 1.7,
  namesNobody: 0.4,
  startsInQuotation: 2,
  speaksForItself: 0.4,
  unfinished: 2,
  beheaded: 2,
  fewWords: 1,
} as const;

const pointer =
  /^\W*(?:he|she|it|they|this|these|those|that|his|her|hers|their|its|we|i|you|him|them|there|such|here)\b(?!-)/i;
/** Someone already known does something: "On Monday, he went". */
const someone = /^\W*(?:\S+\s+){1,8}(?:he|she|they)\b/i;
const chinesePointer = /^\P{L}*(?:他|她|它|这|這|那|此|其|该|該)/u;
const quotation = /^\s*(?:``|''|["'“”‘’「『])/;
const firstPerson = /\b(?:I|i|we|you|my|our)\b/i;
const finished = /(?:[.!?:…]["'”’`)\]\s]*(?:\[\d+\])*|[。！？…][”’」』）]*)\s*$/u;
/** Fewer content terms than this hardly say anything by themselves. */
const fewTerms = 4;

/** How much a sentence needs its neighbours to be understood; 0 for one that can stand alone. `cased`: sentences here begin with a capital. */
export function dependenceOf(sentence: string, terms: number, cased: boolean): number {
  return (
    (pointer.test(sentence) || chinesePointer.test(sentence) ? costs.pointsBack : 0) +
    (someone.test(sentence) ? costs.namesNobody : 0) +
    (quotation.test(sentence) ? costs.startsInQuotation : 0) +
    (firstPerson.test(sentence) ? costs.speaksForItself : 0) +
    (finished.test(sentence) ? 0 : costs.unfinished) +
    (cased && /^\P{L}*\p{Ll}/u.test(sentence) ? costs.beheaded : 0) +
    (terms < fewTerms ? costs.fewWords : 0)
  );
}
