import { describe, expect, it } from 'vitest';
import { formsNear, misspellings } from '../../../index/answer/misspellings.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom(
    'The licence is available by default.\nFive centers have emergency plans.\nZhang Weilin owns the hive.\n',
  ),
);

function meant(form: string, isName = false): [string | undefined, number][] {
  return misspellings(index, form, isName).map(({ id, likeness }) => [index.terms.of(id), likeness]);
}

describe('misspellings', () => {
  it('finds a word that a letter was lost from, added to, changed or exchanged in', () => {
    expect(['avalable', 'defaullt', 'emergancy', 'plasn', 'fve'].flatMap((form) => meant(form))).toEqual([
      ['avail', 0.9],
      ['default', 0.9],
      ['emergency', 0.9],
      ['plan', 0.9],
      ['5', 0.9],
    ]);
  });

  it('forgives two edits in a longer word', () => {
    expect(meant('lisense')).toEqual([['licens', 0.75]]);
    expect(meant('hyvve')).toEqual([]);
  });

  it('forgives a name one edit, and a short name none', () => {
    expect(meant('weiling', true)).toEqual([['weilin', 0.9]]);
    expect(meant('weyleen', true)).toEqual([]);
    expect(meant('hiv', true)).toEqual([]);
  });

  it('forgives two letters swapped at the beginning, and no other first letter', () => {
    expect(meant('edfault')).toEqual([['default', 0.9]]);
    expect(meant('refault')).toEqual([]);
  });

  it('knows the words that are one edit away, the first letter like any other', () => {
    expect(
      ['default', 'efault', 'refault', 'xdefault', 'defalut', 'dfalut'].map((form) => formsNear(index, form)),
    ).toEqual([[], ['default'], ['default'], ['default'], ['default'], []]);
  });

  it('works for any letters', () => {
    const dogs = indexArticle(articleFrom('Собака принадлежала доктору.\n'));
    expect(misspellings(dogs, 'собаку', false).map(({ id }) => dogs.terms.of(id))).toEqual(['собак']);
  });

  it('takes no number for another', () => {
    expect(meant('2023')).toEqual([]);
  });

  it('takes no letter of a short word for another, but puts one in, leaves a doubled one out or swaps two', () => {
    const far = indexArticle(articleFrom('The cart is far from the gate. Bees fly.\n'));
    const found = (form: string): unknown[] => misspellings(far, form, false).map(({ id }) => far.terms.of(id));
    expect(['faq', 'fat', 'gats', 'carb'].flatMap(found)).toEqual([]);
    expect(['gte', 'farr', 'crat', 'bes'].flatMap(found)).toEqual(['gate', 'far', 'cart', 'bee']);
  });
});
