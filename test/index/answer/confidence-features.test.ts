import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConfidenceFeatureName,
  confidenceFeatureNames,
  confidenceFeaturesOf,
} from '../../../index/answer/confidence-features.ts';
import { measureFeatures } from '../../../index/answer/features/all.ts';
import { queryContextOf } from '../../../index/answer/query-context.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { rankSentences } from '../../../index/answer/rank.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { readText } from '../read-text.ts';

const text = [
  'The library opened a reading room for children.',
  'Its cellar holds 4,000 maps and a printing press.',
  'On Monday the council met in the reading room.',
].join(' ');
const library = indexOf(text);

function indexOf(words: string, file = 'library.txt'): ArticleIndex {
  const article = readText(file, Buffer.from(words));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function measure(question: string): Float64Array {
  const query = queryContextOf(library, readQuestion(library, question));
  const { ranked, rows } = rankSentences(query);
  return confidenceFeaturesOf(query, ranked, rows);
}

/** The features where a certain sentence is taken for the best one. */
function featuresAt(sentence: number, question: string, ...names: ConfidenceFeatureName[]): number[] {
  const query = queryContextOf(library, readQuestion(library, question));
  const values = confidenceFeaturesOf(query, [{ sentence, score: 1 }], measureFeatures(query));
  return names.map((name) => Number(values[confidenceFeatureNames.indexOf(name)]?.toFixed(2)));
}

function features(question: string, ...names: ConfidenceFeatureName[]): number[] {
  const values = measure(question);
  return names.map((name) => Number(values[confidenceFeatureNames.indexOf(name)]?.toFixed(2)));
}

describe('confidenceFeaturesOf', () => {
  it('tells an amount that is there from one that is not', () => {
    const names = ['measure untold', 'amount is missing', 'type: how many or when'] as const;
    expect(featuresAt(1, 'How many maps does the cellar hold?', ...names)).toEqual([0, 0, 1]);
    expect(featuresAt(0, 'How many children use the reading room?', ...names)).toEqual([1, 1, 1]);
  });

  it('counts untold measures in proportion to what the sentence has of the question', () => {
    const name = 'measure untold, well covered';
    expect(features('What time does the reading room for children open?', name)[0]).toBeGreaterThan(0.4);
    expect(features('What time does the theatre close?', name)).toEqual([0]);
  });

  it('knows words that the article never uses, the noun asked about first of all', () => {
    const names = ['unknown words, counted', 'unknown names', 'focus unknown', 'few words'] as const;
    expect(features('What is the budget of the council?', ...names)).toEqual([0.2, 0, 1, 1]);
    expect(features('Does Lisbon hold maps in the cellar?', ...names)).toEqual([0.2, 0.41, 0, 0]);
  });

  it('tells whether the next ones stand in the section of the best', () => {
    const apart = indexOf('# A\n\nOtters swim. Otters dive.\n\n# B\n\nOtters sleep.\n', 'otters.md');
    const query = queryContextOf(apart, readQuestion(apart, 'Do otters swim?'));
    const shareBelow = (...order: number[]) => {
      const ranked = order.map((sentence, i) => ({ sentence, score: 3 - i }));
      const at = confidenceFeatureNames.indexOf('next ones in its section');
      return confidenceFeaturesOf(query, ranked, measureFeatures(query))[at];
    };
    expect([shareBelow(0, 1, 2), shareBelow(2, 0, 1), shareBelow(0, 1), shareBelow(0)]).toEqual([0.5, 0, 1, 0]);
  });

  it('is all zeros where nothing was found', () => {
    expect([...measure('Quarks?')]).toEqual(confidenceFeatureNames.map(() => 0));
  });

  it('is finite and of one length, whatever is asked', () => {
    const word = fc.constantFrom(...text.split(' '), 'how', 'old', 'when', 'what', 'time', 'zebra', '2024', '“', '?');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const values = measure(words.join(' '));
        expect(values.length).toBe(confidenceFeatureNames.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
