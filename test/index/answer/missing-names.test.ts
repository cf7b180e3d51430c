import { describe, expect, it } from 'vitest';
import { missingNameFeatures, missingNameNames } from '../../../index/answer/missing-names.ts';
import { missingWords } from '../../../index/answer/missing-terms.ts';
import { queryOn } from './query.ts';

const text = [
  '# Boats',
  '',
  '## To Skerry',
  '',
  'The boat leaves at noon. On Friday the boat Auk sails, too.',
  '',
  '## To the Holm',
  '',
  'Nobody lives on the Holm. A fare is 12 crowns.',
  '',
].join('\n');

/** The features that aren't 0. */
function missing(question: string, sentence: number): string[] {
  const query = queryOn(text, question, 'boats.md');
  const values = missingNameFeatures(query, sentence, missingWords(query, sentence));
  return missingNameNames.filter((name) => values[name] !== 0);
}

describe('missingNameFeatures', () => {
  it('knows a name by the capital that the article gives it, however it is typed', () => {
    expect(missing('when does the boat leave the holm', 0)).toEqual([
      'written as a name, missing',
      'written as a name, missing near',
    ]);
    expect(missing('when does the boat leave nobody', 0)).toEqual([]);
  });

  it('finds it near in another sentence of the passage, and in the heading above', () => {
    expect(missing('does the auk leave at noon', 0)).toEqual(['written as a name, missing']);
    expect(missing('when does the boat leave for skerry', 0)).toEqual([]);
  });

  it('tells a number that stands elsewhere from one that stands nowhere', () => {
    expect(missing('is there a boat for 12 crowns', 0)).toEqual(['number missing near']);
    expect(missing('is there a boat at 14', 0)).toEqual(['number missing near', 'number unknown']);
  });
});
