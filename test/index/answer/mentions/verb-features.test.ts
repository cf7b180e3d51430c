import { describe, expect, it } from 'vitest';
import { layWords } from '../../../../index/answer/mentions/laid-words.ts';
import { placeOf } from '../../../../index/answer/mentions/placed.ts';
import { verbFeatures } from '../../../../index/answer/mentions/verb-features.ts';
import { openLexicon } from '../../../../index/lexicon/lexicon.ts';
import { queryOn } from '../query.ts';

const text = 'Ruth Calloway persuaded Odd Sundal.';
const lexicon = openLexicon('index/lexicon');

function sides(question: string, name: string, kind: 'person' | 'date' = 'person'): [string, number][] {
  const query = queryOn(text, question, 'article.txt', lexicon);
  const laid = layWords(query, 0);
  const start = text.indexOf(name);
  const features = verbFeatures(query, laid, placeOf(laid, { kind, start, end: start + name.length }));
  return Object.entries(features).filter(([, value]) => value !== 0);
}

describe('verbFeatures', () => {
  it('tell the side of the verb where the question asks who does it', () => {
    expect(sides('Who persuaded him?', 'Ruth Calloway')).toEqual([['doer: before the verb', 1]]);
    expect(sides('Who persuaded him?', 'Odd Sundal')).toEqual([['doer: behind the verb', 1]]);
  });

  it('tell it where it asks for somebody else', () => {
    expect(sides('Who did she persuade?', 'Odd Sundal')).toEqual([['other: behind the verb', 1]]);
  });

  it('tell nothing of a date', () => {
    expect(sides('Who persuaded him?', 'Odd', 'date')).toEqual([]);
  });
});
