import { describe, expect, it } from 'vitest';
import { layWords } from '../../../../index/answer/mentions/laid-words.ts';
import type { Mention } from '../../../../index/answer/mentions/mention.ts';
import { nameFeatures } from '../../../../index/answer/mentions/name-features.ts';
import { placeOf } from '../../../../index/answer/mentions/placed.ts';
import { queryOn } from '../query.ts';

const text = 'It was sold by Odd Sundal in Lisbon to the NLR.';

/** The features of a name that aren't 0. */
function told(question: string, name: string, kind: Mention['kind']): string[] {
  const query = queryOn(text, question);
  const laid = layWords(query, 0);
  const start = text.indexOf(name);
  const features = nameFeatures(query, laid, placeOf(laid, { kind, start, end: start + name.length }));
  return Object.entries(features).flatMap(([feature, value]) => (value === 0 ? [] : [feature]));
}

describe('nameFeatures', () => {
  it('tell a person by its kind and by what stands before it', () => {
    expect(told('Who sold it?', 'Odd Sundal', 'person')).toEqual([
      'asks for a person',
      'person: a person',
      'person: behind by',
    ]);
    expect(told('Who sold it?', 'NLR', 'name')).toEqual(['asks for a person', 'all capitals']);
  });

  it('tell a place likewise', () => {
    expect(told('Where was it sold?', 'Lisbon', 'place')).toEqual([
      'asks for a place',
      'place: a place',
      'place: behind its preposition',
    ]);
    expect(told('Where was it sold?', 'Odd Sundal', 'person')).toEqual(['asks for a place', 'place: a person']);
  });
});
