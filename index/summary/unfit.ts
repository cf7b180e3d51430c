import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { contentTerms } from '../terms.ts';
import { textWithoutLabel } from './standing-alone.ts';

const asks = /[?？؟]["'”’)\]»]*\s*$/u;
const introduces = /[:：]["'”’*_)\]]*\s*$/u;
const finished = /(?:[.!…।۔]["'”’`)\]»\s]*(?:\[\d+\])*|[。！…][”’」』）]*|\.''|\. ?'')\s*$/u;
/** What a page says to its readers, not of its subject. */
const aboutThePage =
  /^\W*(?:welcome\b|hello\b|hi\b|thanks?\b|thank you\b|click\b|read more\b|see also\b|subscribe\b|th(?:is|e) (?:image|photo(?:graph)?|picture|figure|diagram|map|chart|screenshot)(?: above| below)? (?:shows?|depicts?|illustrates?)\b|print this\b|sign up\b|follow us\b|share this\b|copyright\b|©|all rights\b|photo\b|image\b|source:|advertisement\b|edited by\b|reporting by\b|written by\b|posted (?:by|on)\b|published\b|(?:last )?(?:updated|modified|revised)\b|effective (?:date|as of)\b|date:|author:|bienvenid|gracias\b|willkommen\b|danke\b|bienvenue\b|merci\b|欢迎|歡迎|谢谢|ようこそ)/iu;
const address = /^\P{L}*(?:https?:\/\/|www\.)|[^@]@[^@]*[^@.]\.[^@.]/iu;
/** UTF-16 units at the end of a sentence by which it is told how it ends. */
const longestEnd = 60;
/** Content words that say anything; one fewer will do in a finished sentence. */
const fewestWords = 3;

/** Whether a sentence can't stand in a summary: a question, what introduces a list, a headline, a label, a date line, a word to the reader. */
export function isUnfit(
  index: ArticleIndex,
  sentence: IndexedSentence,
  { titleTerms, punctuated }: { readonly titleTerms: ReadonlySet<string>; readonly punctuated: boolean },
): boolean {
  const { passages } = index;
  const said = textWithoutLabel(index, sentence).trim();
  const end = said.slice(-longestEnd);
  const block = passages[sentence.passage]?.block;
  if (block?.kind === 'contents' || block?.kind === 'head' || block?.asks) return true;
  if (/^[*†‡]+\p{L}/u.test(said) || asks.test(end) || introduces.test(end) || aboutThePage.test(said)) return true;
  const withoutAddresses = said.split(/\s+/u).filter((word) => !address.test(word));
  const words = contentTerms(withoutAddresses.join(' '), index.language).filter((term) => /\p{L}/u.test(term));
  const isFinished = finished.test(end);
  if (words.length < fewestWords - Number(isFinished) || isDateLine(said, words.length)) return true;
  if (isFinished) return false;
  return (punctuated && !block?.item) || repeats(words, titleTerms);
}

/** "Monday, 4 May 2026 - 10:30 GMT": numbers and little else. */
function isDateLine(said: string, words: number): boolean {
  const numbers = said.match(/\d+/g)?.length ?? 0;
  return numbers >= 2 && words <= numbers + 1 && said.length < 80 && !finished.test(said);
}

function repeats(words: readonly string[], title: ReadonlySet<string>): boolean {
  return title.size > 0 && words.every((word) => title.has(word));
}

/** Whether most sentences end with a mark; in a text where they do, what doesn't is a headline or a label. */
export function isPunctuated(index: ArticleIndex): boolean {
  const { sentences, article } = index;
  const ended = sentences.filter(({ span }) =>
    finished.test(article.text.slice(Math.max(span.start, span.end - longestEnd), span.end)),
  );
  return ended.length * 2 > sentences.length;
}
