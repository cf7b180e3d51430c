import { describe, expect, it } from 'vitest';
import { missingTermFeatures, missingTermNames, missingWords } from '../../../index/answer/missing-terms.ts';
import { queryOn } from './query.ts';

const text = '# Ferry\n\nThe ferry leaves at noon. Odd sails it.\n\nRain falls on Molde.\n';

function featuresOf(question: string, sentence: number): ReturnType<typeof missingTermFeatures> {
  const query = queryOn(text, question, 'ferry.md');
  return missingTermFeatures(query, missingWords(query, sentence));
}

/** The features that aren't 0. */
function missing(question: string, sentence: number): string[] {
  const values = featuresOf(question, sentence);
  return missingTermNames.filter((name) => values[name] !== 0);
}

describe('missingTermFeatures', () => {
  it('finds nothing missing where the sentence has all words, or its heading has', () => {
    expect(missing('Does the ferry leave at noon?', 0)).toEqual([]);
    expect(missing('Does Odd sail the ferry?', 1)).toEqual([]);
  });

  it('tells words that the article never uses from those that stand elsewhere', () => {
    expect(missing('Does the ferry leave at midnight?', 0)).toEqual(
      expect.arrayContaining(['unknown and nothing like it', 'nouns unknown']),
    );
    const elsewhere = missing('Does rain leave at noon?', 0);
    expect(elsewhere).toContain('missing and nothing like it');
    expect(elsewhere).not.toContain('unknown and nothing like it');
  });

  it('knows a name that stands only outside the passage', () => {
    expect(missing('Does the ferry leave Molde at noon?', 0)).toContain('name missing beside');
    expect(missing('Does the ferry leave Odd at noon?', 0)).not.toContain('name missing beside');
  });

  it('gives every feature, never less than nothing', () => {
    const values = featuresOf('Who bought seven purple quarks in Lisbon?', 0);
    expect(Object.keys(values)).toEqual([...missingTermNames]);
    expect(Object.values(values).every((value) => value >= 0)).toBe(true);
  });
});
