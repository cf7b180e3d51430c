import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { addressOf, isNoteMark, isPermalink } from '../../../../index/formats/html/links.ts';
import { type Element, elementsIn } from '../../../../index/formats/html/nodes.ts';

function elementOf(html: string): Element {
  return elementsIn(parseFragment(html), () => true)[0] as Element;
}

it('an address is whole, in the page, or made whole by where the page was', () => {
  const addresses = ['https://a.b/c', '#part', 'd.html', '//x.y/z', 'javascript:x', 'data:text/html,x', ''];
  const links = addresses.map((href) => elementOf(`<a href="${href}">x</a>`));
  expect(links.map((link) => addressOf(link, 'https://a.b/e/f'))).toEqual([
    'https://a.b/c',
    '#part',
    'https://a.b/e/d.html',
    'https://x.y/z',
    undefined,
    undefined,
    undefined,
  ]);
  expect(links.map((link) => addressOf(link, undefined))[2]).toBeUndefined();
});

it('a sign beside a heading leads to itself', () => {
  expect(['<a href="#x">¶</a>', '<a href="#x">x</a>', '<b>#</b>'].map((html) => isPermalink(elementOf(html)))).toEqual([
    true,
    false,
    false,
  ]);
});

it('a note’s mark stands high and leads to the note', () => {
  const marks = [
    '<sup><a href="#n1">[1]</a></sup>',
    '<sup>2</sup>',
    '<sup><a href="/x">1</a></sup>',
    '<sup><a href="#n">note one</a></sup>',
  ];
  expect(marks.map((html) => isNoteMark(elementOf(html)))).toEqual([true, false, false, false]);
});
