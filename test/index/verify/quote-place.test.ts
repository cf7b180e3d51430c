import { describe, expect, it } from 'vitest';
import { quotePlace, sectionNumberAt, sentenceAround } from '../../../index/verify/quote-place.ts';
import { harbour, harbourLibrary } from './harbour.ts';

const index = harbourLibrary.indexOf(harbour);
const spanOf = (words: string) => {
  const start = harbour.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('quotePlace', () => {
  it('gives a part of a sentence with that as its context', () => {
    const part = spanOf('would not pay');
    const context = spanOf('Seventy per cent said they would not pay a toll.');
    const { section, sentences, span, answer, ...quote } = quotePlace(index, part);
    expect({ section, sentences, span, answer, context: quote.context }).toEqual({
      section: sectionNumberAt(harbour, part.start),
      sentences: [2, 2],
      span: part,
      answer: part,
      context,
    });
  });

  it('gives a whole sentence, and several, without one', () => {
    expect(quotePlace(index, spanOf('Nobody disagreed.')).context).toBeUndefined();
    const two = quotePlace(index, spanOf('Seventy per cent said they would not pay a toll. Nobody disagreed.'));
    expect([two.sentences, two.context]).toEqual([[2, 3], undefined]);
  });

  it('gives what goes over sections with the first one’s number only', () => {
    const { section, sentences } = quotePlace(index, spanOf('Nobody disagreed.\n\nUnder no'));
    expect([section, sentences]).toEqual([sectionNumberAt(harbour, spanOf('Nobody').start), undefined]);
  });
});

describe('sentenceAround', () => {
  it('is the sentence, or what lies between two', () => {
    expect(sentenceAround(index, spanOf('disagreed').start)).toEqual(spanOf('Nobody disagreed.'));
    const between = spanOf('Nobody disagreed.').end;
    expect(sentenceAround(index, between)).toEqual({ start: between, end: spanOf('Under no').start });
  });
});
