import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QueryContext, queryContextOf } from '../../../index/answer/query-context.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { quotesOf } from '../../../index/answer/quotes.ts';
import type { Ranked } from '../../../index/answer/ranked.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { readText } from '../read-text.ts';

const orchard = indexOf(
  'The orchard lies on a slope. It was planted in 1920. Apples ripen in autumn.\nPears ripen in autumn. Apples ripen in autumn.\n',
);
const query = queryOn(orchard, 'When was it planted?');

function indexOf(text: string, file = 'orchard.txt'): ArticleIndex {
  const article = readText(file, Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function queryOn(index: ArticleIndex, question: string): QueryContext {
  return queryContextOf(index, readQuestion(index, question));
}

function ranked(...scores: [sentence: number, score: number][]): Ranked[] {
  return scores.map(([sentence, score]) => ({ sentence, score }));
}

function texts(
  order: readonly Ranked[],
  kind: 'answered' | 'maybe' | 'not-stated',
): { quotes: string[]; closest: string[] } {
  const { quotes, closest } = quotesOf(query, order, 0.8, kind);
  return { quotes: quotes.map(({ text }) => text), closest: closest.map(({ text }) => text) };
}

describe('quotesOf', () => {
  it('quotes the best sentence with its neighbour and its answering words, and scores the others below it', () => {
    const { quotes, closest } = quotesOf(query, ranked([1, 4], [2, 3], [0, 2]), 0.8, 'answered');
    expect(quotes.map(({ text, score, answer, context }) => ({ text, score, answer, context }))).toEqual([
      {
        text: 'It was planted in 1920.',
        score: 0.8,
        answer: { start: 47, end: 51 },
        context: { start: 0, end: 52 },
      },
    ]);
    expect(closest.map(({ text, score }) => [text, score])).toEqual([
      ['Apples ripen in autumn.', 0.2943],
      ['The orchard lies on a slope.', 0.1083],
    ]);
  });

  it('quotes a sentence in a table together with its row and the head above it', () => {
    const table = indexOf('| a | b |\n|---|---|\n| limit | Most bytes read. More is an error. |\n', 'limits.md');
    const { quotes } = quotesOf(queryOn(table, 'What is an error?'), ranked([2, 4]), 0.8, 'answered');
    expect(
      quotes.map(({ text, context }) => [text, context && table.article.text.slice(context.start, context.end)]),
    ).toEqual([['More is an error.', 'a\tb\n\nlimit\tMost bytes read. More is an error.']]);
  });

  it('quotes several that are about as good, but none twice in the same words', () => {
    expect(texts(ranked([2, 4], [3, 3.95], [0, 1]), 'answered')).toEqual({
      quotes: ['Apples ripen in autumn.', 'Pears ripen in autumn.'],
      closest: ['The orchard lies on a slope.'],
    });
    expect(texts(ranked([2, 4], [4, 4], [0, 1]), 'answered').quotes).toEqual(['Apples ripen in autumn.']);
  });

  it('quotes up to three that are likely where none is sure, without answering words', () => {
    expect(texts(ranked([2, 4], [1, 2.5], [0, 0.9]), 'maybe')).toEqual({
      quotes: ['Apples ripen in autumn.', 'It was planted in 1920.'],
      closest: ['The orchard lies on a slope.'],
    });
    expect(quotesOf(query, ranked([1, 4]), 0.15, 'maybe').quotes.map(({ answer }) => answer)).toEqual([undefined]);
  });

  it('quotes nothing when the question is not answered', () => {
    expect(texts(ranked([3, 4], [2, 4], [0, 1]), 'not-stated')).toEqual({
      quotes: [],
      closest: ['Pears ripen in autumn.', 'Apples ripen in autumn.', 'The orchard lies on a slope.'],
    });
  });

  it('fills up with the first sentences where few were found', () => {
    expect(texts([], 'not-stated').closest).toEqual([
      'The orchard lies on a slope.',
      'It was planted in 1920.',
      'Apples ripen in autumn.',
    ]);
  });

  it('shows three to five slices, each once, whatever the ranking', () => {
    const order = fc
      .uniqueArray(fc.nat(orchard.sentences.length - 1))
      .chain((sentences) =>
        fc.tuple(
          ...sentences.map((sentence) =>
            fc.double({ min: -5, max: 5, noNaN: true }).map((score) => ({ sentence, score })),
          ),
        ),
      )
      .map((list) => [...list].sort((a, b) => b.score - a.score));
    fc.assert(
      fc.property(order, fc.double({ min: 0, max: 1, noNaN: true }), (list, confidence) => {
        const { quotes, closest } = quotesOf(query, list, confidence, list.length > 0 ? 'answered' : 'not-stated');
        const all = [...quotes, ...closest];
        expect(all.length >= 3 && all.length <= 5).toBe(true);
        expect(new Set(all.map(({ span }) => span.start)).size).toBe(all.length);
        for (const { text, span } of all) expect(text).toBe(orchard.article.text.slice(span.start, span.end));
      }),
    );
  });
});
