import { describe, expect, it } from 'vitest';
import { findNear, waysToFind } from '../../../index/verify/near.ts';
import { vocabularyOf } from '../../../index/verify/vocabulary.ts';
import { articleFrom } from '../seed-article.ts';
import { harbour, lexicon } from './harbour.ts';

/** Where a text stands as the same words and as other words, by the way it is looked for. */
function placed(text: string, article = harbour) {
  return waysToFind(text).map((wanted) => {
    const { same, other } = findNear(article, wanted, vocabularyOf(article, lexicon));
    const cut = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
    return [same.spans.map(cut), other.map(({ span }) => cut(span))];
  });
}

const nothing = [[], []];

describe('waysToFind', () => {
  it('looks for all of a text, then without its ends, then both without note marks', () => {
    const ways = waysToFind('“It rained [1].”').map(({ letters: { folded, from, count }, hidesNotes }) => {
      return [folded.text.slice(from, from + count), hidesNotes];
    });
    expect(ways).toEqual([
      ['itrained[1].', false],
      ['itrained[1', false],
      ['itrained.', true],
      ['itrained', true],
    ]);
  });

  it('leaves to a number what belongs to it', () => {
    const ways = waysToFind('(+5%)').map(({ letters: { folded, from, count } }) =>
      folded.text.slice(from, from + count),
    );
    expect(ways[1]).toBe('+5%');
  });
});

describe('findNear', () => {
  it('finds the same words however they are written', () => {
    const found = [['Nobody disagreed.'], []];
    expect(placed('NOBODY  “disagreed”.').slice(0, 2)).toEqual([found, [['Nobody disagreed'], []]]);
  });

  it('finds other words of the same letters, apart from the same ones', () => {
    expect(placed('the room is nowhere')[0]).toEqual([[], ['The room is now here']]);
    expect(placed('everyday')[0]).toEqual([[], ['every day']]);
    expect(placed('an email over wifi')[0]).toEqual([['an e-mail over wi-fi'], []]);
  });

  it('finds what has note marks left out or put in, but no other ones', () => {
    expect(placed('in 21/28 patients. Hearing loss')[2]).toEqual([['in 21/28 patients [12]. Hearing loss'], []]);
    expect(placed('in 21/28 patients [13]. Hearing loss')[2]).toEqual(nothing);
    expect(placed('Nobody [4] disagreed')[2]).toEqual([['Nobody disagreed'], []]);
  });

  it('cuts neither characters nor numbers', () => {
    const article = articleFrom('His exposé on 1,250 ﬂags and the cafe\u0301 was here for all of us to read.\n');
    const first = (text: string) => placed(text, article)[0];
    expect(['HIS EXPOSE', 'ON 1', '250 FLAGS', '1,250 F', 'THE CAFE'].map(first)).toEqual(Array(5).fill(nothing));
    expect(first('1,250 FLAGS AND')).toEqual([['1,250 ﬂags and'], []]);
  });
});
