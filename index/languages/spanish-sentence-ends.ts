import { fold } from './fold.ts';
import { spanishStopWords } from './spanish-words.ts';
import { titleEnds } from './title-ends.ts';

/** Titles and the like, which never end a sentence. */
const neverLast =
  /(?:^|[^\p{L}\p{N}])(?:Sr[ae]?s?|Sras|Sres|Srt[ao]s?|D|Dñ?a|Dr[ae]?s?|Dras|Prof|Profa|Lic|Licda|Ing|Arq|Gral|Cnel|Cap|Tte|Sgto|Mons|Pbro|Fr|St[ao]|Excm[oa]|Ilm[oa]|Av|Avda|Ctra|Pza|Pl|núms?|nums?|nros?|n\.?º|págs?|pags?|arts?|caps?|vols?|figs?|ed|eds|tel|tels|aprox|máx|mín|vs|cf|cfr|íd|ibíd|p|pp|p\. ?ej|ss|op|cit|c|a\. ?de|EE|RR|FF|JJ|CC|Mª|Gob|Dir|Dpto|Depto|Cía|Hnos|cta|izq|dcha|s|sig|ej|v\. ?gr|[ad]\. ?(?=[CJ]))\.$/u;
/** What a sentence may end with, too: then the next one opens with a word of grammar. */
const perhapsLast =
  /(?:^|[^\p{L}\p{N}])(?:etc|UU|HH|OO|AA|Uds?|Vds?|[ad]\. ?[CJ]|a\. ?m|p\. ?m|S\. ?A|S\. ?L|Ltda|Jr|\p{Lu})\.$/u;

/** Where the sentences of a Spanish paragraph end, as offsets in it, without the last. */
export function spanishEnds(text: string): number[] {
  const ends: number[] = [];
  for (const mark of text.matchAll(/(?:[.!?]+|…)(?:[»”"’)\]]+|\[\d+\])*(?=\s)/gu)) {
    const end = mark.index + mark[0].length;
    if (isSentenceEnd(text, mark.index, end)) ends.push(end);
  }
  return [...new Set([...ends, ...titleEnds(text)])].sort((a, b) => a - b);
}

/** What follows opens a sentence: with a capital, a figure, `¿`, a quotation or a dialogue's dash. */
const opens = /^\s+[«“"‘'([¡¿—–-]*\s?[\p{Lu}\p{N}¡¿]/u;

function isSentenceEnd(text: string, mark: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  if (!opens.test(after)) return false;
  const before = text.slice(Math.max(0, mark - 30), mark + 1);
  // The number of a list, or one of its letters.
  if (mark < 6 && /^\s*(?:(?:\d+\.)+|\p{L}\.|[ivxlc]{1,5}\.)$/iu.test(before)) return false;
  if (neverLast.test(before)) return false;
  if (!perhapsLast.test(before)) return true;
  const next = /\p{L}+/u.exec(after)?.[0] ?? '';
  return spanishStopWords.has(fold(next));
}
