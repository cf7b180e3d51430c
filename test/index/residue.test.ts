import { describe, expect, it } from 'vitest';
import type { Block } from '../../index/article.ts';
import { isLabelAlone, residueOf, scrapedResidue } from '../../index/residue.ts';
import { articleFrom, seedArticle } from './seed-article.ts';

function scraped(text: string, kind: Block['kind'] = 'prose'): string[] {
  const block = { kind, start: 0, end: text.length };
  return scrapedResidue(text, block).map(({ start, end }) => text.slice(start, end));
}

describe('scrapedResidue', () => {
  it('is a tag’s name before a capital, not a word that begins the same way', () => {
    const texts = ['htmlTen years ago', 'html During', 'It rained. html Then it stopped.', 'html is a language'];
    expect(texts.map((text) => scraped(text))).toEqual([['html'], ['html'], ['html'], []]);
  });

  it('is a clause behind a full stop that begins with a comma', () => {
    expect(scraped('It has strong capabilities. , explore experience.')).toEqual([', explore experience.']);
    const sound = ['It was 3. Then, it was 4.', 'Some (e.g., the cells) exist.', 'See Do et al. , the first.'];
    expect(sound.flatMap((text) => scraped(text))).toEqual([]);
  });

  it('is no clause in a text with a blank before every comma', () => {
    expect(scraped('Rome , Paris and the like. , he said , were far.')).toEqual([]);
  });

  it('is a lone word at the end of a paragraph in which something else was left', () => {
    expect(scraped('html They came at once. force.')).toEqual(['html', 'force.']);
    expect(scraped('Was there any hope? none.')).toEqual([]);
  });

  it('is only in prose', () => {
    expect(scraped('html During', 'row')).toEqual([]);
  });
});

describe('residueOf', () => {
  it('lists what scraping left in the seed article', () => {
    const article = seedArticle();
    expect(residueOf(article).map(({ start, end }) => article.text.slice(start, end))).toEqual([
      ', explore experience.',
      'html',
      'html',
      ', protect the peace of one party.',
      'force.',
    ]);
  });

  it('lists the residue that a reader found, in order with the rest', () => {
    const { text, sections } = articleFrom('html Over the - 12 - hill he went.');
    const page = { start: text.indexOf('- 12'), end: text.indexOf('- 12') + 6 };
    expect(residueOf({ text, sections, residue: [page] })).toEqual([{ start: 0, end: 4 }, page]);
  });

  it('lists the number of an item without a text', () => {
    const block: Block = { kind: 'prose', start: 0, end: 2, item: true, label: { start: 0, end: 2 } };
    const section = { number: '1', path: [], span: { start: 0, end: 3 }, blocks: [block] };
    expect(isLabelAlone('7.\n', block)).toBe(true);
    expect(residueOf({ text: '7.\n', sections: [section] })).toEqual([{ start: 0, end: 2 }]);
  });
});
