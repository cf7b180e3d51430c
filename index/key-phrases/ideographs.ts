import type { ArticleIndex } from '../article-index.ts';
import { sampled } from './sampled.ts';
import type { Mention } from './mention.ts';

const shortest = 2;
const longest = 6;
/** Times that characters stand in a row before they are taken for a word. */
const leastTimes = 2;
const runs = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

/** Characters that stand in a row again and again, with different neighbours: Chinese is written without blanks. */
export function ideographPhrases(index: ArticleIndex): Mention[] {
  const { text } = index.article;
  const { stopWords } = index.language.words;
  const found = new Map<string, Mention[]>();
  for (const sentence of sampled(index)) {
    const { span } = index.sentences[sentence] as ArticleIndex['sentences'][number];
    for (const run of text.slice(span.start, span.end).matchAll(runs)) {
      for (const gram of gramsOf([...run[0]], span.start + run.index, sentence, stopWords)) {
        const list = found.get(gram.key);
        if (list) list.push(gram);
        else found.set(gram.key, [gram]);
      }
    }
  }
  return [...found.values()].filter((list) => list.length >= leastTimes && isFree(text, list, stopWords)).flat();
}

function gramsOf(
  characters: readonly string[],
  offset: number,
  sentence: number,
  stopWords: ReadonlySet<string>,
): Mention[] {
  const grams: Mention[] = [];
  let start = offset;
  for (const [from, first] of characters.entries()) {
    for (let size = shortest; size <= longest && from + size <= characters.length; size++) {
      const inner = characters.slice(from, from + size);
      if (stopWords.has(first) || stopWords.has(inner.at(-1) ?? '')) continue;
      const span = { start, end: start + inner.join('').length };
      grams.push({ key: inner.join(' '), span, sentence, length: size, weight: 1, whole: false });
    }
    start += first.length;
  }
  return grams;
}

/** A word has different neighbours on both sides, or stands at the edge of a clause or beside a word of grammar; a piece of a word hasn't. */
function isFree(text: string, mentions: readonly Mention[], stopWords: ReadonlySet<string>): boolean {
  const neighbours = (at: (mention: Mention) => number): ReadonlySet<string> => {
    const seen = mentions.map((mention, i) => {
      const character = text.charAt(at(mention));
      return /\p{L}/u.test(character) && !stopWords.has(character) ? character : `edge ${i}`;
    });
    return new Set(seen);
  };
  return neighbours(({ span }) => span.start - 1).size > 1 && neighbours(({ span }) => span.end).size > 1;
}
