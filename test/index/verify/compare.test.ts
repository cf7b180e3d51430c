import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { compare } from '../../../index/verify/compare.ts';
import { sentenceAround } from '../../../index/verify/quote-place.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';
import { articleFrom } from '../seed-article.ts';
import { harbour } from './harbour.ts';

const wolves = articleFrom('Wolves hunt in packs of six or seven in the north.\n', 'wolves.txt');
const library = libraryOf([harbour, wolves]);

/** The kind and, of each part, the article and the text's stretch. */
function compared(text: string, mayHaveOwn = true) {
  const tokens = tokensOf(text);
  const around = (article: typeof harbour, at: number) => sentenceAround(library.indexOf(article), at);
  const found = compare({ text, tokens, articles: library.articles, mayHaveOwn, sentenceAround: around });
  return (
    found && [
      found.kind,
      ...found.parts.map(({ article, alignment: { claim } }) => {
        return `${article.file}: ${tokens.forms.slice(claim.start, claim.end).join(' ')}`;
      }),
    ]
  );
}

describe('compare', () => {
  it('takes a place with other words in it for changed', () => {
    expect(compared('wolves hunt in flocks of six or seven')).toEqual([
      'changed',
      'wolves.txt: wolves hunt in flocks of six or seven',
    ]);
  });

  it('takes places in a row for stitched', () => {
    expect(compared('Wolves hunt in packs of six and the gates be opened at night')).toEqual([
      'stitched',
      'wolves.txt: wolves hunt in packs of six and',
      'harbour.txt: the gates be opened at night',
    ]);
  });

  it('takes places amid own words for changed apart from one another', () => {
    const text = 'A: wolves hunt in packs of six or seven, so I thought. And “may the gates be opened at night” too.';
    expect(compared(text)).toEqual([
      'changed',
      'wolves.txt: wolves hunt in packs of six or seven',
      'harbour.txt: may the gates be opened at night',
    ]);
  });

  it('takes what is mostly another text for partial', () => {
    const text = 'my uncle and I saw wolves hunt in packs of six near a village that nobody knows about at all';
    expect(compared(text, false)).toEqual(['partial', 'wolves.txt: wolves hunt in packs of six']);
  });

  it('finds nothing where nothing is shared', () => {
    expect(compared('elephants sing all night long')).toBeUndefined();
  });
});
