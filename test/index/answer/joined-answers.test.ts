import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../index/answer/answer.ts';
import { verdictOn } from '../../../index/answer/confidence.ts';
import { joinAnswers } from '../../../index/answer/joined-answers.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { articleFrom } from '../seed-article.ts';

/** What an article says with such confidence: three sentences, each half as likely as the one before. */
function answerOf(name: string, confidence: number): Answer {
  const article = articleFrom(`${name} one. ${name} two. ${name} six.`, `${name}.txt`);
  const length = name.length + 5;
  const all = [0, 1, 2].map((i) =>
    quoteFrom(
      article,
      { start: i * (length + 1), end: i * (length + 1) + length - 1 },
      {
        section: '1',
        score: confidence / 2 ** i,
      },
    ),
  );
  const kind = verdictOn(confidence);
  const quotes = kind === 'not-stated' ? 0 : 1;
  return {
    kind,
    question: 'Which?',
    article: article.file,
    title: article.title,
    edition: article.edition,
    language: 'en',
    quotes: all.slice(0, quotes),
    closest: all.slice(quotes),
    confidence,
    unknownWords: [],
    unknownNames: [],
    reading: { type: 'what', matchedWords: [], corrected: [], threshold: 0.5 },
  };
}

function gist({ kind, article, confidence, quotes, closest }: Answer) {
  return {
    kind,
    article,
    confidence,
    quotes: quotes.map(({ text }) => text),
    closest: closest.map(({ text }) => text),
  };
}

describe('the answers of several articles', () => {
  it('are the first one alone where it is sure and has no rival', () => {
    const sure = answerOf('Ant', 0.9);
    expect(joinAnswers([sure, answerOf('Bee', 0.1)])).toEqual(sure);
    expect(joinAnswers([answerOf('Cat', 0.01)])).toEqual(answerOf('Cat', 0.01));
  });

  it('lack only the words that all of the articles lack', () => {
    const lacking = (words: readonly string[], confidence: number): Answer => ({
      ...answerOf('Ant', confidence),
      unknownWords: words,
    });
    const joined = [0.9, 0.4].map(
      (confidence) =>
        joinAnswers([lacking(['red', 'blue'], confidence), lacking(['blue', 'green'], confidence / 3)]).unknownWords,
    );
    expect(joined).toEqual([['blue'], ['blue']]);
  });

  it('may each be it where two are nearly as likely, one quote an article first', () => {
    expect(gist(joinAnswers([answerOf('Ant', 0.4), answerOf('Bee', 0.3), answerOf('Cat', 0.1)]))).toEqual({
      kind: 'maybe',
      article: 'Ant.txt',
      confidence: 0.4,
      quotes: ['Ant one', 'Bee one', 'Cat one'],
      closest: ['Ant two', 'Bee two', 'Ant six'],
    });
  });

  it('may be it together where none is likely enough by itself', () => {
    expect(gist(joinAnswers([answerOf('Ant', 0.2), answerOf('Bee', 0.18), answerOf('Cat', 0.18)]))).toMatchObject({
      kind: 'maybe',
      confidence: 0.2,
      quotes: ['Ant one', 'Bee one', 'Cat one'],
    });
  });

  it('go by confidence where any of them may be it, and by the article where none is', () => {
    expect(gist(joinAnswers([answerOf('Ant', 0.05), answerOf('Bee', 0.9)]))).toMatchObject({
      kind: 'maybe',
      article: 'Bee.txt',
      confidence: 0.9,
    });
    expect(gist(joinAnswers([answerOf('Ant', 0.01), answerOf('Bee', 0.05)]))).toEqual({
      kind: 'not-stated',
      article: 'Ant.txt',
      confidence: 0.01,
      quotes: [],
      closest: ['Ant one', 'Bee one', 'Bee two', 'Bee six', 'Ant two', 'Ant six'],
    });
  });
});
