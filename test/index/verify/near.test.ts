import { describe, expect, it } from 'vitest';
import { foldText } from '../../../index/verify/fold.ts';
import { findExact, findNear, foldedTextOf, likenesses, withoutEnds } from '../../../index/verify/near.ts';
import { articleFrom } from '../seed-article.ts';

const article = articleFrom('A “grey” ferry – the old ferryman’s – leaves. The ferry stays.\n');

describe('findExact', () => {
  it('finds every place, whole words before parts of words', () => {
    const { text } = article;
    const ferry = [text.indexOf('ferry –'), text.indexOf('ferry stays')];
    expect(findExact(text, 'ferry')).toEqual({
      spans: ferry.map((start) => ({ start, end: start + 5 })),
      insideWord: false,
    });
    expect(findExact(text, 'ferrym')).toMatchObject({ spans: [{}], insideWord: true });
  });
});

describe('findNear', () => {
  it('finds a text whatever its case, blanks, quotation marks and dashes', () => {
    const { spans } = findNear(article, foldedTextOf(article), foldText('a grey\nFERRY - the old'));
    expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(['A “grey” ferry – the old']);
    expect(findNear(article, foldedTextOf(article), '').spans).toEqual([]);
  });
});

describe('likenesses', () => {
  it('says in what two texts differ, and nothing where it is more than that', () => {
    expect(likenesses('a "grey" ferry', 'A “grey” ferry')).toEqual(['case', 'quote marks']);
    expect(likenesses('a grey boat', 'a grey ferry')).toEqual([]);
  });
});

describe('withoutEnds', () => {
  it('takes the punctuation off both ends', () => {
    expect(withoutEnds('(leaves.)')).toBe('leaves');
  });
});
