import { describe, expect, it } from 'vitest';
import { addressIn, htmlTokens } from '../../../../index/formats/markdown/html-tokens.ts';

function tokens(html: string): string[] {
  return htmlTokens(html).map(({ kind, name, attributes, start, end }) =>
    kind === 'text' ? html.slice(start, end) : `${kind} ${name}${attributes && ` ${attributes}`}`,
  );
}

describe('htmlTokens', () => {
  it('tells tags from text', () => {
    expect(tokens('<P align=center>One <b>two</b><br/></P>')).toEqual([
      'open p align=center',
      'One ',
      'open b',
      'two',
      'close b',
      'open br /',
      'close p',
    ]);
  });

  it('leaves out comments, scripts, styles and declarations', () => {
    const html = '<!DOCTYPE html><!-- <p> -->a<script>if (a<b) c()</script>b<STYLE>p {}</STYLE>c<!-- open';
    expect(tokens(html)).toEqual(['a', 'b', 'c']);
  });

  it('takes for text what is no tag', () => {
    expect(tokens('1 < 2, a<b and <3 <a "')).toEqual(['1 < 2, a<b and <3 <a "']);
  });

  it('lets a value in quotation marks hold anything', () => {
    expect(tokens(`<a title="1 > 2" href='x'>y</a>`)).toEqual([`open a title="1 > 2" href='x'`, 'y', 'close a']);
    expect(tokens(`<img src="${'A'.repeat(5000)}">x`)).toEqual([`open img src="${'A'.repeat(5000)}"`, 'x']);
  });

  it('tells <head> from <header>', () => {
    expect(tokens('<head><title>x</title></head><header>y</header>')).toEqual(['open header', 'y', 'close header']);
  });
});

describe('addressIn', () => {
  it('finds an address in or without quotation marks', () => {
    const attributes = ['href="https://e.org/?a&amp;b"', "class=x href='#a'", 'href=x.md', 'data-href="no"', ''];
    expect(attributes.map(addressIn)).toEqual(['https://e.org/?a&b', '#a', 'x.md', undefined, undefined]);
  });
});
