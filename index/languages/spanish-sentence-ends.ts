import { fold } from './fold.ts';
import { spanishStopWords } from './spanish-words.ts';
import { titleEnds } from './title-ends.ts';

/** Titles of persons and places, which never end a sentence. */
const title =
  /(?:^|[^\p{L}\p{N}])(?:Sr[ae]?s?|Srtas?|D|Dña|Dr[ae]?s?|Profa?|Lic|Ing|Arq|Gral|Cnel|Tte|Sgto|Mons|Pbro|Fr|St[ao]?|Excm[oa]|Ilm[oa]|Gob|Avd?a?|Ctra|Pza|De?pto|Cía|Hnos|EE|RR|FF|JJ|CC)\.$/u;
/** Words that are short where a number or an example follows. */
const reference =
  /(?:^|[^\p{L}\p{N}/])(?:núms?|nums?|nros?|n\.?º|págs?|pags?|arts?|caps?|vols?|figs?|eds?|tels?|pp?|ss?|p\. ?ej|ej|v\. ?gr|cfr?|vs|op|ibíd|aprox|máx|mín|izq|dcha|ca|(?<=\()c)\.$/iu;
/** What a sentence may end with, too: then the next one opens with a word of grammar. */
const perhapsLast = /(?:^|[^\p{L}\p{N}])(?:etc|UU|HH|OO|AA|[UV]ds?|[ap]\. ?m|S\. ?[AL]|Ltda|Jr|\p{Lu})\.$/u;

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
/** The number of a list, or one of its letters. */
const listed = /^\s*(?:(?:\d+\.)+|\p{L}\.|[ivxlc]{1,5}\.)$/iu;

function isSentenceEnd(text: string, mark: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, mark - 30), mark + 1);
  if (!opens.test(after) || title.test(before) || reference.test(before)) return false;
  if (mark < 6 && listed.test(before)) return false;
  // "a. C.", before Christ
  if (/(?:^|\s)[ad]\.$/.test(before) && /^\s[CJ]\./.test(after)) return false;
  if (!perhapsLast.test(before) && !/(?:^|\s)[ad]\.\s?[CJ]\.$/.test(before)) return true;
  const next = /^\s[^\p{L}]*(\p{L}+)(?=[\s,])/u.exec(after)?.[1] ?? '';
  return spanishStopWords.has(fold(next));
}
