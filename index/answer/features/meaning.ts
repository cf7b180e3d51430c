import type { ArticleIndex } from '../../article-index.ts';
import { comparedByMeaning, type QueryContext } from '../candidates.ts';
import { likenessOfGrammar, saysByGrammar } from '../grammar-words.ts';
import type { FeatureGroup } from './group.ts';

/** Likeness from which two words count as meaning the same. */
const near = 0.6;
/** Words that say less of the question than this aren't compared by meaning; it saves time. */
const leastShare = 0.06;

/** Words that mean the same: for each word of the question the most alike of the sentence. 0 without a lexicon. */
export const meaning: FeatureGroup = {
  name: 'meaning',
  features: [
    'alignment',
    'missing words aligned',
    'missing words near',
    'focus aligned',
    'gist',
    'gist around',
    'gist, commonplaces too',
    'focus to new words',
    'last word to new words',
  ],
  measure: (query, sentence, out, at, place) => {
    measureSentenceVector(query, sentence, out, at + 4);
    if (!query.similarity || place >= comparedByMeaning) return void out.fill(0, at, at + 4);
    const strengths = query.matches.bySentence.get(sentence);
    let all = 0;
    let missing = 0;
    let close = 0;
    let focused = 0;
    for (let w = 0; w < query.question.words.length; w++) {
      const share = query.matches.shares[w] as number;
      const exact = strengths?.[w] ?? 0;
      const likeness = exact > 0 || share < leastShare ? exact : alignment(query, sentence, w);
      all += share * likeness;
      if (w === query.question.focusWord) focused = likeness;
      if (exact > 0) continue;
      missing += share * likeness;
      if (likeness >= near) close += share;
    }
    out[at] = all;
    out[at + 1] = missing;
    out[at + 2] = close;
    out[at + 3] = focused;
  },
};

/** What the sentence is about as a whole, and what its words besides those of the question are about. */
function measureSentenceVector(
  { index, question, matches, similarity, gist }: QueryContext,
  sentence: number,
  out: Float64Array,
  at: number,
): void {
  const sentenceVectors = similarity?.sentenceVectors;
  if (!sentenceVectors || !gist) return void out.fill(0, at, at + 5);
  const { words, focusWord } = question;
  const said = new Set<number>();
  for (const term of index.sentences[sentence]?.terms ?? []) if (matches.wordOf.has(term)) said.add(term);
  const fresh = sentenceVectors.besides(sentence, said);
  const toFresh = (word: number): number => {
    const form = words[word]?.form;
    return form === undefined ? 0 : sentenceVectors.ofWord(similarity.rowOf(form).id, fresh);
  };
  out[at] = sentenceVectors.toSentence(gist, sentence);
  out[at + 1] = sentenceVectors.toNeighbourhood(gist, sentence);
  out[at + 2] = sentenceVectors.toWhole(gist, sentence);
  out[at + 3] = toFresh(focusWord);
  out[at + 4] = toFresh(words.length - 1);
}

/** Likeness of a word of the question to the most alike word of the sentence, 0 to 1. */
export function alignment({ index, question, similarity }: QueryContext, sentence: number, word: number): number {
  if (!similarity) return 0;
  const form = question.words[word]?.form ?? '';
  const row = similarity.rowOf(form);
  const { terms, span } = index.sentences[sentence] as ArticleIndex['sentences'][number];
  const alike = row.id < 0 ? 0 : similarity.mostAlike(row, terms);
  if (alike >= likenessOfGrammar) return alike;
  return saysByGrammar(form, () => index.article.text.slice(span.start, span.end)) ? likenessOfGrammar : alike;
}
