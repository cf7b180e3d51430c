import { describe, expect, it } from 'vitest';
import { closestPassages } from '../../../index/verify/closest.ts';
import { harbour, harbourLibrary } from './harbour.ts';

const closest = (text: string, most: number) =>
  closestPassages([harbourLibrary.indexOf(harbour)], text, most).map((quote) => quote.text);

describe('closestPassages', () => {
  it('gives the sentences with the rarer words first, as many as wanted', () => {
    const [first, ...others] = closest('the keepers of the gates at night', 2);
    expect([first, others.length]).toEqual(['Under no circumstances may the gates be opened at night.', 1]);
  });

  it('gives none where no word is shared', () => {
    expect(closest('elephants sing', 3)).toEqual([]);
  });
});
