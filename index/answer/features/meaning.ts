import type { ArticleIndex } from '../../article-index.ts';
import { oncePer } from '../../once-per.ts';
import { likenessOfGrammar, saysByGrammar } from '../grammar-words.ts';
import { coverage } from '../match.ts';
import type { QueryContext } from '../query-context.ts';
import { likenessOfWord, type WordVector } from '../sentence-vectors.ts';
import { featureGroup } from './group.ts';

/** Likeness from which two words count as meaning the same. */
const near = 0.6;
/** Words that say less of the question than this aren't compared by meaning; it saves time. */
const leastShare = 0.06;

/** So many candidates have their words compared one by one, which takes most of the time. */
const mostAligned = 30;

/** Words that mean the same, each by itself (soft alignment) and all together (sentence vectors). 0 without a lexicon. */
export const meaning = featureGroup(
  'meaning',
  [
    'alignment',
    'missing words aligned',
    'missing words near',
    'focus aligned',
    'sentence vector',
    'sentence vector around',
    'sentence vector, commonplaces too',
    'focus to new words',
    'last word to new words',
    'missing words aligned, out of reach',
    'sentence vector, out of reach',
  ],
  (query, sentence, place) => {
    const aligned = place < mostAligned ? alignWords(query, sentence) : nothingAligned;
    const vector = compareVectors(query, sentence);
    const outOfReach = outOfReachIn(query).share;
    return {
      alignment: aligned.all,
      'missing words aligned': aligned.missing,
      'missing words near': aligned.close,
      'focus aligned': aligned.focus,
      'sentence vector': vector.toSentence,
      'sentence vector around': vector.toNeighbourhood,
      'sentence vector, commonplaces too': vector.toWhole,
      'focus to new words': vector.focusToNew,
      'last word to new words': vector.lastToNew,
      'missing words aligned, out of reach': outOfReach * aligned.missing,
      'sentence vector, out of reach': outOfReach * vector.toSentence,
    };
  },
);

/** Share of the question that no candidate has in its own words: the more it is, the more does meaning count. */
const outOfReachIn = oncePer(({ candidates, matches }: QueryContext) => ({
  share: 1 - candidates.reduce((most, sentence) => Math.max(most, coverage(matches, sentence)), 0),
}));

/** Shares of the question by likeness: of all its words, of those the sentence lacks, of those it has nearly; and the focus alone. */
interface Aligned {
  readonly all: number;
  readonly missing: number;
  readonly close: number;
  readonly focus: number;
}

const nothingAligned: Aligned = { all: 0, missing: 0, close: 0, focus: 0 };

/** For each word of the question the most alike of the sentence. */
function alignWords(query: QueryContext, sentence: number): Aligned {
  if (!query.similarity) return nothingAligned;
  const strengths = query.matches.bySentence.get(sentence);
  let [all, missing, close, focus] = [0, 0, 0, 0];
  for (let w = 0; w < query.question.words.length; w++) {
    const share = query.matches.shares[w] as number;
    const exact = strengths?.[w] ?? 0;
    const likeness = exact > 0 || share < leastShare ? exact : alignment(query, sentence, w);
    all += share * likeness;
    if (w === query.question.focusWord) focus = likeness;
    if (exact > 0) continue;
    missing += share * likeness;
    if (likeness >= near) close += share;
  }
  return { all, missing, close, focus };
}

/** Cosines of the question's vector to the sentence's, and of single words of it to what the sentence says besides the question. */
interface Compared {
  readonly toSentence: number;
  readonly toNeighbourhood: number;
  readonly toWhole: number;
  readonly focusToNew: number;
  readonly lastToNew: number;
}

const nothingCompared: Compared = { toSentence: 0, toNeighbourhood: 0, toWhole: 0, focusToNew: 0, lastToNew: 0 };

function compareVectors(query: QueryContext, sentence: number): Compared {
  const { index, matches, similarity, cosines } = query;
  const vectors = similarity?.sentenceVectors;
  if (!vectors || !cosines) return nothingCompared;
  const said = new Set<number>();
  for (const term of index.sentences[sentence]?.terms ?? []) if (matches.wordOf.has(term)) said.add(term);
  const fresh = vectors.besides(sentence, said);
  const { focus, last } = askedWordsIn(query);
  return {
    toSentence: cosines.toSentence(sentence),
    toNeighbourhood: cosines.toNeighbourhood(sentence),
    toWhole: cosines.toWhole(sentence),
    focusToNew: focus ? likenessOfWord(focus, fresh) : 0,
    lastToNew: last ? likenessOfWord(last, fresh) : 0,
  };
}

/** The noun asked about and the last word of a question. */
const askedWordsIn = oncePer(({ question, similarity, rows }: QueryContext) => {
  const wordAt = (word: number): WordVector | undefined => similarity?.sentenceVectors?.word(rows[word]?.id ?? -1);
  return { focus: wordAt(question.focusWord), last: wordAt(rows.length - 1) };
});

/** Likeness of a word of the question to the most alike word of the sentence, 0 to 1. */
export function alignment({ index, question, similarity, rows }: QueryContext, sentence: number, word: number): number {
  const row = rows[word];
  if (!similarity || !row) return 0;
  const form = question.words[word]?.form ?? '';
  const { terms, span } = index.sentences[sentence] as ArticleIndex['sentences'][number];
  const alike = row.id < 0 ? 0 : similarity.mostAlike(row, terms);
  if (alike >= likenessOfGrammar) return alike;
  return saysByGrammar(form, () => index.article.text.slice(span.start, span.end)) ? likenessOfGrammar : alike;
}
