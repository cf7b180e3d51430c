import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { residueOf } from '../../../index/residue.ts';
import { spansOutside } from '../../../index/spans-outside.ts';
import { type Asked, articleHtml, articlePage } from '../../../src/pages/article-page.ts';
import { seedArticle } from '../../index/seed-article.ts';
import { articleFrom, boathouse, lighthouse } from './shelf.ts';

const place = { root: '..', list: '' };

function pageOf(article: Article, asked: Asked = {}): string {
  const index = indexArticle(article);
  return articlePage(index, articleHtml(index), asked, place);
}

/** The text of the article in a page, from its title on, without the table of contents and the numbers of its sections. */
function textOn(page: string): string {
  const article = /<article[^>]*>[\s\S]*<\/article>/.exec(page)?.[0] ?? '';
  const own = article
    .replace(/<div lang=[\s\S]*?<\/div>\n<\/header>/, '')
    .replace(/<details[\s\S]*?<\/details>/, '')
    .replace(/<a class="ref"[^>]*>.*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '');
  return own
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The letters of an article outside its residue. */
function lettersOwed(article: Article): string {
  const whole = { start: 0, end: article.text.length };
  const outside = spansOutside(whole, residueOf(article)).map(({ start, end }) => article.text.slice(start, end));
  return lettersOf(outside.join(' '));
}

/** The letters on a page, with its first heading and without: a title that isn't in the text stands there beside it. */
function lettersOn(page: string): string[] {
  return [page, page.replace(/<h1>.*?<\/h1>/s, '')].map((one) => lettersOf(textOn(one)));
}

const words = fc.constantFrom(
  'tide',
  'The gate.',
  'Is it open?',
  '**bold**',
  '[a](https://b.c)',
  '`code`',
  '&amp;',
  '<b>',
  '</span>',
  '"',
  '1.',
  '(a)',
  '- x',
  '|',
  '#',
  '12',
  'ß',
  '潮汐。',
  '\n',
  '\n\n',
  '\t',
  '.',
  '—',
  '> ',
  '\n\n## 2. Fees\n\n',
  '\n\n| A | B |\n|---|---|\n| c. d. | e |\n\n',
  '\n\n- one\n- two\n\n',
  '\n\n```\n x\ny\n```\n\n',
  'Q: Who?\nA: Ada.',
);
const documents = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => `Start here. ${list.join(' ')}`);

describe('a page has every letter of the text outside residue, in reading order', () => {
  it.each(['a.txt', 'a.md'])('of a file such as %s', (file) => {
    fc.assert(
      fc.property(documents, (text) => {
        const article = articleFrom(file, text);
        expect(lettersOn(pageOf(article))).toContain(lettersOwed(article));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['the seed', seedArticle()],
    ['rules', articleFrom('boathouse.md', boathouse)],
  ] as const)('of %s', (_, article) => {
    expect(lettersOn(pageOf(article))).toContain(lettersOwed(article));
  });

  it('and every sentence once under its anchor', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const index = indexArticle(articleFrom('a.md', text));
        const page = pageOf(index.article);
        const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(page.match(/<span class="s" id=/g)?.length ?? 0).toBe(index.sentences.length);
      }),
    );
  });
});

describe('a page', () => {
  const page = pageOf(articleFrom('boathouse.md', boathouse));

  it('says what it is and where it is from', () => {
    expect(page).toContain('<h1>The boathouse</h1>');
    expect(page).toContain(
      '<p class="facts">by <bdi>Ada Marsh</bdi>, <bdi>March 1, 2026</bdi> · <a href="https://example.org/boathouse.html" rel="noopener noreferrer nofollow">original</a></p>',
    );
    expect(page).toContain('Every quote of the bot is on this page, word for word.');
    expect(page).toContain(`edition <code>${articleFrom('boathouse.md', boathouse).edition}</code>`);
  });

  it('keeps what the author built', () => {
    expect(page).toContain('<section id="s2.1">\n<h3>2.1 The lamp</h3><a class="ref" href="#s2.1">§2.1</a>');
    expect(page).toContain('<a href="https://example.org/society" rel="noopener noreferrer nofollow">the society</a>');
    expect(page).toContain('<ul><li><span class="s" id="s2-2">a life jacket that fits</span></li>');
    expect(page).toContain('<th scope="col"><span class="s" id="s1-4">Boat</span></th>');
    expect(page).toContain(
      '<td><span class="s" id="s1-6">Wren</span></td><td><span class="s" data-of="s1-6">2</span></td>',
    );
    expect(page).toContain(
      'tabindex="0">\n  <span class="s" id="s2.1-2">lamp --colour green --minutes 20</span>\n<span',
    );
    expect(page).toContain('<div class="aside" role="note"><p><span class="s" id="s2-5">The ladder');
    expect(page).toMatch(/<p class="question"><span class="s" id="[^"]*">Who may light the lamp\?<\/span><\/p>/);
  });

  it('lists its headings, by their numbers', () => {
    const lines = [
      ...page.matchAll(/<li class="(d\d)"><a href="([^"]*)"><span class="number">([^<]*)<\/span> <bdi>([^<]*)/g),
    ];
    expect(lines.map(([, ...line]) => line).slice(0, 3)).toEqual([
      ['d1', '#s1', '§1', '1. Fees'],
      ['d1', '#s2', '§2', '2. What to bring'],
      ['d2', '#s2.1', '§2.1', '2.1 The lamp'],
    ]);
  });

  it('is written in the direction of its language', () => {
    expect(pageOf(articleFrom('lighthouse.md', lighthouse))).toContain('<article lang="ar" dir="rtl">');
  });

  it('speaks the article’s language around it, where the bot does', () => {
    expect(pageOf(articleFrom('a.txt', 'La caja está en el muelle. Nadie tiene la llave del faro.\n'))).toContain(
      '<html lang="es">',
    );
  });
});

describe('what a link asks for', () => {
  const article = articleFrom('boathouse.md', boathouse);
  const quoted = (page: string) =>
    [...page.matchAll(/class="s quoted" (?:id|data-of)="([^"]*)"/g)].map(([, anchor]) => anchor);

  it('is marked, from the first sentence to the last', () => {
    expect(quoted(pageOf(article, { edition: article.edition, from: 's1-2', to: 's1-3' }))).toEqual(['s1-2', 's1-3']);
    expect(quoted(pageOf(article, { from: 's1-6', to: 's1-6' }))).toEqual(['s1-6', 's1-6', 's1-6', 's1-6']);
  });

  it('is not marked where it makes no sense', () => {
    const wrong: Asked[] = [
      { from: 's1-3', to: 's1-2' },
      { from: 's1-2' },
      { from: 's99-1', to: 's1-2' },
      { from: 's1-2', to: '"><script>' },
      { edition: 'zz' },
    ];
    expect(wrong.map((asked) => pageOf(article, asked))).toEqual(wrong.map(() => pageOf(article)));
  });

  it('of another edition gets the page as it is now, and is told so: no number leads anywhere', () => {
    const page = pageOf(article, { edition: '0a1b2c3d', from: 's1-2', to: 's1-3' });
    expect(page).toContain(
      '<p class="notice" role="note">The article has changed since that quote: it was taken from edition <code>0a1b2c3d</code>.',
    );
    expect(page).toContain('<body class="unmarked">');
    expect([quoted(page), page.includes('id="s1-2"')]).toEqual([[], false]);
  });
});

describe('hostile text', () => {
  const hostile = [
    '# </title><script>alert(1)</script>',
    'See [this](javascript:alert(1)), [that](data:text/html,x), [mail](mailto:a@b.c) and [hidden](https://bank.example@evil.example/).',
    'Then </style><img src=x onerror=alert(1)> and "><svg onload=alert(1)> \u202Egnp.exe and \u0007 bell. <!-- x --> &lt;script&gt;',
    '`</pre><script>alert(2)</script>`',
  ].join('\n\n');

  it.each(['a.md', 'a.txt'])('never becomes markup (%s)', (file) => {
    const page = pageOf({
      ...articleFrom(file, hostile),
      title: '</title><script>alert(3)</script>',
      author: '<i>',
      url: 'javascript:alert(4)',
    });
    const tags = [...page.matchAll(/<\/?([a-z0-9!]+)/g)].map(([, name]) => name);
    expect(
      [...new Set(tags)].filter((name) => ['script', 'svg', 'img', 'i', 'style', 'iframe'].includes(name ?? '')),
    ).toEqual([]);
    expect([...page.matchAll(/<[^>]*\son\w+=/g)]).toEqual([]);
    const addresses = [...page.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(?:#|\.\.?\/|https?:|mailto:a@b\.c)/.test(address))).toEqual([]);
    expect(addresses.filter((address) => address.includes('bank.example@'))).toEqual([]);
  });
});
