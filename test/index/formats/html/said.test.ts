import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { baseOf, saidBy } from '../../../../index/formats/html/said.ts';
import { pageOf } from './described.ts';

function said(head: string, body = '') {
  const file = pageOf(body, head);
  return saidBy(parse(file), file);
}

it('a page says its title, who wrote it, when, where and in what language', () => {
  const head = `<title>How to bake | The Bakers</title><meta name=author content="By Ann Miller"><meta property="article:published_time" content="2024-03-01T09:00:00Z">
    <link rel=canonical href="https://example.org/bake"><meta property="og:locale" content="en_GB">`;
  expect(said(head)).toEqual({
    title: 'How to bake',
    author: 'Ann Miller',
    date: '2024-03-01',
    url: 'https://example.org/bake',
    language: 'en-GB',
  });
});

it('the heading that the title holds is the title', () => {
  expect(
    said('<title>Bakers: how to bake – welcome</title>', '<h1>The Bakers</h1><h1>How to bake<a href="#x">¶</a></h1>')
      .title,
  ).toBe('How to bake');
});

it('what can’t be read for certain isn’t said', () => {
  expect(
    said(
      '<meta name=author content="admin"><meta name=date content="yesterday"><link rel=canonical href="/bake"><meta http-equiv=content-language content="all of them">',
    ),
  ).toEqual({});
});

it('a browser wrote down where it saved the page', () => {
  const file = `<!-- saved from url=(0024)https://example.org/page -->${pageOf('x')}`;
  expect(saidBy(parse(file), file).url).toBe('https://example.org/page');
});

it('addresses start from the page’s base, or where it was', () => {
  const bases = ['<base href="https://b.c/d/">', ''].map((head) => baseOf(parse(pageOf('', head)), 'https://a.b/'));
  expect(bases).toEqual(['https://b.c/d/', 'https://a.b/']);
});
