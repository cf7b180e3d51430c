import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../index/formats/label-rows.ts';
import { labelOf } from '../../../index/formats/labels.ts';

function ranks(...texts: readonly string[]): (number | undefined)[] {
  const labels = texts.flatMap((text) => labelOf(`${text} x`) ?? []);
  return ranksOf(labels, ({ style }) => style === 'named').map((one) => one?.rank);
}

describe('labels in a row', () => {
  it('nest where a style begins anew, and close what stood under them where they go on', () => {
    expect(ranks('1.', '2.', '(a)', '(b)', '3.')).toEqual([0, 0, 1, 1, 0]);
    expect(ranks('(a)', '(b)', '(i)', '(ii)', '(c)')).toEqual([0, 0, 1, 1, 0]);
    expect(ranks('Rule 1.', '(1)', '(2)', 'Rule 2.', '(1)', '(2)')).toEqual([0, 1, 1, 0, 1, 1]);
    expect(ranks('a.', 'b.', '1.', '2.', 'c.', '1.', '2.')).toEqual([0, 0, 1, 1, 0, 1, 1]);
  });

  it('are letters or Roman numbers as they go on', () => {
    expect(ranks('(g)', '(h)', '(i)')).toEqual([undefined, undefined, undefined]);
    expect(ranks('(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)')).toEqual(Array(10).fill(0));
    expect(ranks('(1)', '(2)', '(i)', '(ii)', '(iii)', '(iv)', '(v)')).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });

  it('may slip', () => {
    expect(ranks('a.', 'b.', 'b.', 'd.')).toEqual([0, 0, 0, 0]);
  });

  it('don’t count alone, nor without a beginning', () => {
    expect(ranks('(c)', '(a)')).toEqual([undefined, undefined]);
    expect(ranks('1.', '(c)')).toEqual([undefined, undefined]);
  });

  it('may begin anywhere at first, as an excerpt does', () => {
    expect(ranks('7.', '8.', '10.')).toEqual([0, 0, 0]);
  });
});
