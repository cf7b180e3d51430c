import { describe, expect, it } from 'vitest';
import { untoldFeatures } from '../../../index/answer/untold.ts';
import { queryOn } from './query.ts';

const text = [
  '# Hut',
  '',
  '1. The hut has a laundry with machines.',
  '2. The hut has two stoves.',
  '3. The warden of the hut is Odd Moe.',
  '4. Letters go to the office of the warden.',
  '',
].join('\n');

/** Whether what is asked is untold in a sentence. */
function untold(question: string, sentence: number): number {
  return untoldFeatures(queryOn(text, question, 'hut.md'), sentence)['answer untold'];
}

describe('untoldFeatures', () => {
  it('takes no number that its author gave a paragraph for an amount', () => {
    expect([untold('how many machines has the laundry', 0), untold('how many stoves has the hut', 1)]).toEqual([1, 0]);
  });

  it('takes a name for who somebody is only if the question has it not', () => {
    expect([untold('who is the warden', 2), untold('what is the name of the warden Odd Moe', 2)]).toEqual([0, 1]);
  });

  it('takes whatever does what is asked for who does it', () => {
    const wolves = (question: string) =>
      untoldFeatures(queryOn('Wolves hunt in packs. The hunt is on.\n', question, 'wolves.md'), 0)['answer untold'];
    expect([wolves('Who hunts in packs?'), wolves('who is in packs'), wolves('who leads the hunt')]).toEqual([0, 1, 1]);
  });

  it('counts it in proportion to what the sentence has of the question', () => {
    const of = (question: string) =>
      untoldFeatures(queryOn(text, question, 'hut.md'), 0)['answer untold, well covered'];
    expect(of('how many machines has the laundry')).toBeGreaterThan(of('how many towels has the laundry'));
    expect(of('does the hut have machines')).toBe(0);
  });
});
