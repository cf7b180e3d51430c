import { describe, expect, it } from 'vitest';
import { alignAt } from '../../../index/verify/align.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';

const article = tokensOf('It rained. The keeper may open the old gates by day. All left.');
const sentence = { start: 3, end: 12 };

/** The edits as `yours → theirs` of a text whose words from `claim` on are those of the article from `place` on. */
function edits(text: string, [claim, place, length]: readonly [number, number, number], ends = true) {
  const tokens = tokensOf(text);
  const whole = { start: 0, end: tokens.forms.length };
  const region = { source: 0, runs: [{ source: 0, claim, article: place, length }] };
  const { edits: found, article: span } = alignAt(tokens, article, region, whole, {
    leading: ends,
    trailing: ends,
    sentenceOf: () => sentence,
  });
  const words = (forms: readonly string[], { start, end }: { start: number; end: number }): string =>
    forms.slice(start, end).join(' ');
  return [
    words(article.forms, span),
    ...found.map((edit) => `${words(tokens.forms, edit.claim)} → ${words(article.forms, edit.article)}`),
  ];
}

describe('alignAt', () => {
  it('finds equal words beyond the runs', () => {
    expect(edits('the keeper might open the old gates', [3, 6, 4])).toEqual([
      'the keeper may open the old gates',
      'might → may',
    ]);
  });

  it('takes a few words at an end for others of the sentence', () => {
    expect(edits('may open the old gates at night', [0, 5, 5])).toEqual([
      'may open the old gates by day',
      'at night → by day',
    ]);
  });

  it('takes none of another sentence for them, nor its marks', () => {
    expect(edits('so they say the keeper may open', [3, 3, 4])).toEqual(['the keeper may open', 'so they say → ']);
    expect(edits('old gates by day always', [0, 8, 4])).toEqual(['old gates by day', 'always → ']);
  });

  it('takes many for put in, and all where the ends stand for nothing', () => {
    expect(edits('may open the old gates if it is ever asked', [0, 5, 5])).toEqual([
      'may open the old gates',
      'if it is ever asked → ',
    ]);
    expect(edits('may open the old gates at night', [0, 5, 5], false)).toEqual([
      'may open the old gates',
      'at night → ',
    ]);
  });
});
