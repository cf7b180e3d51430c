import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../index/answer/sentence-annotations.ts';
import { annotated, indexArticle } from '../../../index/article-index.ts';
import { saysIn, sayings, toldBy, toldIn } from '../../../index/indexed/annotations.ts';
import { pack, unpack } from '../../../index/indexed/pack.ts';
import { languageOf } from '../../../index/languages/registry.ts';
import { articleFrom } from '../seed-article.ts';

const english = languageOf('en').sentences;
const words = fc.constantFrom(
  'Bees',
  'because',
  'May',
  '5th',
  'Ruth Calloway',
  'is a',
  'must',
  'not',
  '10,000',
  'by using',
  'in Lisbon',
  '𝒜',
);
const lines = fc.array(
  fc.array(words, { minLength: 1, maxLength: 9 }).map((line) => `${line.join(' ')}.`),
  { minLength: 1, maxLength: 12 },
);

describe('what an annotated index tells of its sentences', () => {
  it('is what is found out when a sentence is asked for, packed and unpacked, too', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const index = indexArticle(articleFrom(all.join('\n'), 'a.md'));
        const kept = unpack(pack(annotated(index)));
        const ordinals = index.sentences.map((_, sentence) => sentence);
        expect(ordinals.map((sentence) => annotationsOf(kept, sentence))).toEqual(
          ordinals.map((sentence) => annotationsOf(index, sentence)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing for an index that was not annotated, and for a sentence that is not there', () => {
    const index = indexArticle(articleFrom('Bees make honey. Wolves hunt in June.\n'));
    const { parts } = annotated(index);
    expect([0, 1, 2].map((sentence) => [toldIn(index.parts, sentence), toldIn(parts, sentence)])).toEqual([
      [undefined, { entities: [], says: 0 }],
      [undefined, { entities: [{ kind: 'date', start: 15, end: 19 }], says: 0 }],
      [undefined, undefined],
    ]);
  });
});

describe('toldBy', () => {
  it.each([
    ['It stopped because the fjord froze.', ['reason']],
    ['Odd built it by using oak.', ['means']],
    ['The ferry is a ship.', ['definition']],
    ['Dogs are not allowed and must stay outside.', ['denial', 'permission']],
  ])('finds what a sentence does: %s', (text, expected) => {
    expect(sayings.filter((saying) => saysIn(toldBy(text, english), saying))).toEqual(expected);
  });
});
