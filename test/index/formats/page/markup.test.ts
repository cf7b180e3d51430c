import { describe, expect, it } from 'vitest';
import { joinLines, layMarkup, type Scan } from '../../../../index/formats/page/markup.ts';
import { blankPage, closeLeaf, openLeaf } from '../../../../index/formats/page/page.ts';

const file = '> an *owl* of\n>\n> *the *deep* night*';
const lines = [
  { start: 2, end: 13 },
  { start: 15, end: 15 },
  { start: 18, end: 36 },
];
const scan: Scan = (words) =>
  [...words.matchAll(/\*(.*)\*/g)].map(({ 0: whole, index }) => ({
    ...{ start: index, end: index + whole.length, mark: 'link', url: 'https://owls.example/' },
    kept: { start: index + 1, end: index + whole.length - 1 },
  }));

describe('layMarkup', () => {
  it('lays words without markup, in markup too, with where they stand in the file', () => {
    const page = blankPage(file);
    openLeaf(page, 'prose');
    layMarkup(page, joinLines(file, lines), scan);
    closeLeaf(page);
    const text = page.chunks.join('');
    expect([text, page.links.map(({ start, end }) => text.slice(start, end)), page.runs]).toEqual([
      'an owl of\n\nthe deep night',
      ['owl', 'deep', 'the deep night'],
      [
        { text: 0, source: 2, length: 3 },
        { text: 3, source: 6, length: 3 },
        { text: 6, source: 10, length: 3 },
        { text: 9, source: 13, length: 1, width: 2 },
        { text: 10, source: 15, length: 1, width: 3 },
        { text: 11, source: 19, length: 4 },
        { text: 15, source: 24, length: 4 },
        { text: 19, source: 29, length: 6 },
      ],
    ]);
  });

  it('leaves what is too deep as it is, and what is to be taken by the word', () => {
    const page = blankPage('*****x*****');
    openLeaf(page, 'prose');
    layMarkup(page, joinLines('*****x*****', [{ start: 0, end: 11 }]), scan);
    layMarkup(page, joinLines('a', [{ start: 0, end: 1 }]), () => [
      { start: 0, end: 1, kept: { start: 0, end: 1 }, verbatim: true },
    ]);
    expect(page.chunks.join('')).toBe('*x*a');
  });
});
