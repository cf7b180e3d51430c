import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../index/formats/markdown.ts';

function links(file: string): string[] {
  const { text, links: found = [] } = readMarkdown(file);
  return found.map(({ start, end, url }) => `${text.slice(start, end)} → ${url}`);
}

describe('closeMark', () => {
  it('notes the links that lead into the web, with their words', () => {
    expect(
      links('[a *b*](https://e.org/x_y "t") and [c][r], [d](./e.md), [f](#g), [h](mailto:i@j.k).\n\n[r]: http://r.org'),
    ).toEqual(['a b → https://e.org/x_y', 'c → http://r.org']);
  });

  it('notes addresses that stand by themselves', () => {
    expect(links('See https://e.org/a_b, (http://f.org/(x)) or <https://g.org> or www.h.org, i@j.org.')).toEqual([
      'https://e.org/a_b → https://e.org/a_b',
      'http://f.org/(x) → http://f.org/(x)',
      'https://g.org → https://g.org',
      'www.h.org → http://www.h.org',
    ]);
  });

  it('notes links in HTML, in lists, tables and headings', () => {
    const file =
      '# A\n\n## [b](https://b.org)\n\n- [c](https://c.org)\n\n|d|\n|-|\n|[e](https://e.org)|\n\n<p><a href="https://f.org">f</a></p>\n\nx <a href=\'https://g.org\'>g</a>';
    expect(links(file)).toEqual([
      'b → https://b.org',
      'c → https://c.org',
      'e → https://e.org',
      'f → https://f.org',
      'g → https://g.org',
    ]);
  });

  it('notes no link without words, and none in code', () => {
    expect(links('[![badge](x.svg)](https://b.io) `https://c.io`\n\n    https://d.io')).toEqual([]);
  });
});
