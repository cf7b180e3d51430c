import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { oncePer } from '../once-per.ts';

/** Share of commas behind a space above which a text is simply written so, as tokenized ones are. */
const writtenSo = 0.1;

/**
 * Whether something was lost from a sentence when its text was taken from a page, as names are that stood in links: "Under the position of ,
 * the city", or a paragraph that begins "further said that". `cased`: sentences here begin with a capital.
 */
export function hasGap(index: ArticleIndex, sentence: IndexedSentence, cased: boolean): boolean {
  const { article } = index;
  const { span, tokens } = sentence;
  const passage = index.passages[sentence.passage];
  const beginsProse = passage?.block.item !== true && index.sentences[passage?.first ?? -1] === sentence;
  const isSmall = /^\p{Ll}/u.test(article.text.slice(span.start, span.start + 2));
  if (cased && beginsProse && isSmall && tokens[0]?.stop) return true;
  if (spacedCommas(index)) return false;
  return tokens.some(({ stop, end }) => stop && /^ +[,.](?!\p{N})/u.test(article.text.slice(end, end + 4)));
}

const spacedCommas = oncePer(({ article }: ArticleIndex): boolean => {
  const commas = article.text.match(/,/g)?.length ?? 0;
  const spaced = article.text.match(/ ,/g)?.length ?? 0;
  return spaced > Math.max(3, commas * writtenSo);
});
