import MiniSearch from 'minisearch';
import { answerQuestion } from '../../index/answer/answer.ts';
import type { AnswerKind } from '../../index/answer/confidence.ts';
import type { WordMeanings } from '../../index/answer/similarity.ts';
import type { Span } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { oncePer } from '../../index/once-per.ts';

/** What an engine says to a question: spans in the file, best first. */
export interface Outcome {
  readonly found: readonly Span[];
  readonly confidence: number;
  readonly said: AnswerKind;
  /** How many of the first of `found` are shown as the answer, or as what may be it. */
  readonly quotes: number;
  readonly answer?: Span;
  /** Quotes that are not the slice they say they are. */
  readonly altered: number;
}

export interface Engine {
  readonly name: string;
  ask(index: ArticleIndex, question: string): Outcome;
}

/** The engine of the bot, with the lexicon or without. */
export const verbatimWith = (lexicon: WordMeanings | undefined): Engine => ({
  name: lexicon ? 'Verbatim' : 'Verbatim, no lexicon',
  ask: (index, question) => {
    const answer = answerQuestion(index, question, { lexicon });
    const quotes = [...answer.quotes, ...answer.closest];
    const { text } = index.article;
    const given = answer.quotes[0]?.answer;
    const bold = given && sourceOf(index.article, given);
    return {
      found: quotes.flatMap(({ source }) => source ?? []),
      confidence: answer.confidence,
      said: answer.kind,
      quotes: answer.quotes.length,
      altered: quotes.filter((quote) => quote.text !== text.slice(quote.span.start, quote.span.end)).length,
      ...(bold && { answer: bold }),
    };
  },
});

/** The peer: MiniSearch as it comes, over the same sentences. It never says no; its score stands for its confidence. */
export const miniSearchDefaults: Engine = {
  name: 'MiniSearch, default settings',
  ask: (index, question) => {
    const hits = defaultSearch(index).search(question).slice(0, 5);
    const spans = hits.flatMap(({ id }) => sourceOf(index.article, (index.sentences[id] as { span: Span }).span) ?? []);
    const said = hits.length > 0 ? 'answered' : 'not-stated';
    return { found: spans, confidence: hits[0]?.score ?? 0, said, quotes: Math.min(1, spans.length), altered: 0 };
  },
};

const defaultSearch = oncePer((index: ArticleIndex): MiniSearch => {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(index.sentences.map(({ span }, id) => ({ id, text: index.article.text.slice(span.start, span.end) })));
  return search;
});
