import type { IndexedSentence } from '../../article-index.ts';
import type { Token } from '../../languages/token.ts';
import type { QueryContext } from '../query-context.ts';

/** How the question's words fall on the words of one sentence, place by place. */
export interface LaidWords {
  readonly tokens: readonly Token[];
  /** Share of the question that stands here, 0 for none: by the word itself, and by one that is like it. */
  readonly exact: Float64Array;
  readonly alike: Float64Array;
  /** The word of the question that stands here, or one like it; -1 for none. */
  readonly word: Int32Array;
  /** The clause, counted from 0: a comma, a bracket or a joining word begins one. */
  readonly clause: Int32Array;
}

/** Words of questions that are less alike than this mean something else. */
const leastAlike = 0.35;
/** Words that say less of the question than this aren't compared by meaning. */
const leastShare = 0.06;

export function layWords(query: QueryContext, sentence: number): LaidWords {
  const { tokens } = query.index.sentences[sentence] as IndexedSentence;
  const laid = {
    tokens,
    exact: new Float64Array(tokens.length),
    alike: new Float64Array(tokens.length),
    word: new Int32Array(tokens.length).fill(-1),
    clause: clausesOf(query, tokens),
  };
  for (const [place, { term, stop }] of tokens.entries()) {
    const word = stop ? undefined : query.matches.wordOf.get(query.index.termIds.get(term) ?? -1);
    if (word === undefined) continue;
    laid.word[place] = word;
    laid.exact[place] = query.matches.shares[word] as number;
  }
  layAlike(query, sentence, laid);
  return laid;
}

/** Of each word of the question that the sentence lacks, the most alike that it has. */
function layAlike({ index, question, matches, similarity }: QueryContext, sentence: number, laid: LaidWords): void {
  if (!similarity) return;
  const strengths = matches.bySentence.get(sentence);
  for (const [word, { form }] of question.words.entries()) {
    const share = matches.shares[word] as number;
    const row = similarity.rowOf(form);
    if (row.id < 0 || share < leastShare || (strengths?.[word] ?? 0) > 0) continue;
    const likeness = laid.tokens.map(({ term, stop }, place) => {
      const id = stop || (laid.word[place] as number) >= 0 ? undefined : index.termIds.get(term);
      return id === undefined ? 0 : similarity.between(row, id);
    });
    const most = Math.max(0, ...likeness);
    if (most < leastAlike) continue;
    const place = likeness.indexOf(most);
    laid.word[place] = word;
    laid.alike[place] = share * most;
  }
}

function clausesOf({ index: { article, language } }: QueryContext, tokens: readonly Token[]): Int32Array {
  const { clauses } = language.sentences.mentions;
  let clause = 0;
  return Int32Array.from(tokens, ({ start, form }, place) => {
    const gap = article.text.slice(tokens[place - 1]?.end ?? start, start);
    if (/[,;:()[\]–—]/.test(gap) || clauses.has(form)) clause++;
    return clause;
  });
}
