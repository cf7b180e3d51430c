import { describe, expect, it } from 'vitest';
import { amountFeatures } from '../../../../index/answer/mentions/amount-features.ts';
import { layWords } from '../../../../index/answer/mentions/laid-words.ts';
import { mentionsIn } from '../../../../index/answer/mentions/mentions.ts';
import { placeOf } from '../../../../index/answer/mentions/placed.ts';
import { queryOn } from '../query.ts';

function amounts(text: string, question: string): Record<string, number>[] {
  const query = queryOn(text, question);
  const laid = layWords(query, 0);
  const placed = mentionsIn(query, 0).map((mention) => placeOf(laid, mention));
  return amountFeatures(query, laid, placed).map((features) =>
    Object.fromEntries(Object.entries(features).filter(([name, value]) => name.startsWith('amount') && value !== 0)),
  );
}

describe('amountFeatures', () => {
  it('tell a number beside its noun from one beside another', () => {
    expect(amounts('It carried 120 people and 14 cars.', 'How many cars did it carry?')).toEqual([
      { 'amount: another beside its noun': 0.98, 'amount: beside another noun': 1 },
      { 'amount: beside its noun': 0.98 },
    ]);
  });

  it('tell a number in a name', () => {
    expect(amounts('They flew in Apollo 11 with a crew.', 'How many were in the crew?')).toEqual([
      { 'amount: part of a name': 1 },
    ]);
  });

  it('tell nothing of a name', () => {
    expect(amounts('It carried Odd Sundal.', 'Who was in it?')).toEqual([{}]);
  });
});
