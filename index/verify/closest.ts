import type { ArticleIndex } from '../article-index.ts';
import { idfOfUnseen, lengthNorm } from '../bm25.ts';
import { type Quote, quoteFrom } from '../quote.ts';
import { contentTerms } from '../terms.ts';

/** The sentences that share most of the text's rarer words, best first. */
export function closestPassages(indexes: readonly ArticleIndex[], text: string, most: number): Quote[] {
  return indexes
    .flatMap((index) =>
      scored(index, new Set(contentTerms(text, index.language))).map(([sentence, score]) => ({
        index,
        sentence,
        score,
      })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ index, sentence, score }) => quoteSentence(index, sentence, score));
}

/** Sentences with the share of the text's idf that they hold, 0 to 1; as in BM25 long ones get less for it, but short ones no more. */
function scored({ termIds, idf, postings, sentences, meanLength }: ArticleIndex, terms: ReadonlySet<string>) {
  const ids = [...terms].flatMap((term) => termIds.get(term) ?? []);
  const all =
    ids.reduce((sum, id) => sum + (idf[id] ?? 0), 0) + (terms.size - ids.length) * idfOfUnseen(sentences.length);
  const scores = new Map<number, number>();
  for (const id of ids) {
    for (const sentence of postings.of(id)) {
      const length = sentences[sentence]?.terms.length ?? 0;
      const worth = (idf[id] ?? 0) / lengthNorm(Math.max(length, meanLength), meanLength);
      scores.set(sentence, (scores.get(sentence) ?? 0) + worth / all);
    }
  }
  return [...scores];
}

function quoteSentence(index: ArticleIndex, at: number, score: number): Quote {
  const { span, section, ordinal } = index.sentences[at] as ArticleIndex['sentences'][number];
  const rounded = Number(Math.min(1, score).toFixed(4));
  return quoteFrom(index.article, span, { section, sentences: [ordinal, ordinal], score: rounded });
}
