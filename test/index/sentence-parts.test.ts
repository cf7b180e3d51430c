import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block, Span } from '../../index/article.ts';
import { residueOf } from '../../index/residue.ts';
import { sentencesOf } from '../../index/sentences.ts';
import { spansOutside } from '../../index/spans-outside.ts';
import { articleFrom, seedArticle } from './seed-article.ts';

type Cuttable = Pick<Article, 'text' | 'language' | 'sections' | 'residue'>;

/** An article of one section with one block: what stands between ‹ and › is residue, the marks are left out. */
function articleOf(marked: string, kind: Block['kind'] = 'prose', parts: Partial<Block> = {}): Cuttable {
  const residue: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=‹)|(?<=›)/)) {
    const plain = piece.replace(/[‹›]/g, '');
    if (piece.startsWith('‹')) residue.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  const span = { start: 0, end: text.length };
  const section = { number: '1', path: [], span, blocks: [{ kind, ...span, ...parts }] };
  return { text, language: 'en', sections: [section], residue };
}

function partsOf(article: Cuttable): string[][] {
  return sentencesOf(article).map(({ span, continues }) => [
    article.text.slice(span.start, span.end),
    ...(continues ? [continues] : []),
  ]);
}

describe('a sentence that runs over residue', () => {
  it('is cut into the parts before and behind it', () => {
    expect(
      partsOf(articleOf('It rained. They left before the\n‹- 12 -\n\nTHE LOG›\nend of May. Then it snowed.')),
    ).toEqual([['It rained.'], ['They left before the', 'after'], ['end of May.', 'before'], ['Then it snowed.']]);
  });

  it('has a middle part where it runs over several', () => {
    expect(partsOf(articleOf('They left ‹1› before ‹2› noon.'))).toEqual([
      ['They left', 'after'],
      ['before', 'both'],
      ['noon.', 'before'],
    ]);
  });

  it('is whole where the residue stands between two sentences, or at an edge', () => {
    expect(partsOf(articleOf('‹9› It rained. ‹10› Then it snowed. ‹11›'))).toEqual([
      ['It rained.'],
      ['Then it snowed.'],
    ]);
  });

  it('is no sentence where all of its block is residue', () => {
    expect(partsOf(articleOf('‹- 12 -›'))).toEqual([]);
  });

  it('goes on over a full stop before a small letter on the next page', () => {
    expect(partsOf(articleOf('See vol.‹ 9 › three of it. Shut it.'))).toEqual([
      ['See vol.', 'after'],
      ['three of it.', 'before'],
      ['Shut it.'],
    ]);
  });
});

describe('the label of a block', () => {
  it.each(['12. ', 'Section 4. ', '(b) ', 'Rule 7. ', '9.1(1). '])('stays with its first sentence: %s', (label) => {
    const parts = { label: { start: 0, end: label.trimEnd().length } };
    expect(partsOf(articleOf(`${label}Shut the gate. Then rest.`, 'prose', parts))).toEqual([
      [`${label}Shut the gate.`],
      ['Then rest.'],
    ]);
  });
});

describe('a row of a table', () => {
  function row(...cells: readonly string[]): Cuttable {
    const starts = cells.map((_, i) => cells.slice(0, i).join('\t').length + (i > 0 ? 1 : 0));
    const spans = cells.map((cell, i) => ({ start: starts[i] as number, end: (starts[i] as number) + cell.length }));
    return articleOf(cells.join('\t'), 'row', { cells: spans });
  }

  it('is not cut between two cells, whatever they end with', () => {
    expect(partsOf(row('Open?', 'Yes.', 'See no. 5.'))).toEqual([['Open?\tYes.\tSee no. 5.']]);
  });

  it('is cut inside a cell that has several sentences', () => {
    expect(partsOf(row('Gate.', 'It is shut. Ring twice.', 'Free.'))).toEqual([
      ['Gate.\tIt is shut.'],
      ['Ring twice.\tFree.'],
    ]);
  });
});

describe('every letter and digit of a block', () => {
  const files = fc.constantFrom('a.txt', 'a.md');
  const words = fc.constantFrom(
    ...'The he said none. vol. 3 etc. Dr. U.S. html , ; ( ) “ ” " . ... ? ! 。 । ؟ [12] ¹ * 1. (b) eBay Smith – \n \t'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
    fc.lorem({ mode: 'sentences' }),
  );

  function lost(article: Cuttable): string[] {
    const covered = [...sentencesOf(article).map(({ span }) => span), ...residueOf(article)].sort(
      (a, b) => a.start - b.start,
    );
    const blocks = article.sections.flatMap((section) => section.blocks);
    const gaps = blocks.flatMap((block) => spansOutside(block, covered));
    return gaps.map(({ start, end }) => article.text.slice(start, end)).filter((gap) => /[\p{L}\p{N}]/u.test(gap));
  }

  it('stands in a sentence or in listed residue', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), files, (parts, file) => {
        expect(lost(articleFrom(`x ${parts.join('\n\n').replaceAll('\0', '')}`, file))).toEqual([]);
      }),
    );
    expect(lost(seedArticle())).toEqual([]);
  });

  it('does so in every language', () => {
    const languages = fc.constantFrom('de', 'zh', 'ja', 'el', 'hi', 'fi', 'xx');
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        expect(lost({ ...articleFrom(`x ${text.replaceAll('\0', '')}`), language })).toEqual([]);
      }),
    );
  });
});

describe('a long text', () => {
  it.each(['.', '. ', '? ', '."', 'a. ', '1.', 'U.S. ', '。', '– ', 'word '])('of %j alone is cut', (piece) => {
    const article = articleOf(piece.repeat(100_000));
    expect(sentencesOf(article).length).toBeGreaterThan(0);
  });
});
