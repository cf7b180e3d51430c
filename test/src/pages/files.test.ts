import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { pageFiles, printPages } from '../../../src/pages/files.ts';
import { articleFrom, shelf } from './shelf.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is written on each stream. */
function streams() {
  const written = { output: '', errors: '' };
  const into = (name: 'output' | 'errors') => ({ write: (text: string) => (written[name] += text) });
  return { written, io: { output: into('output'), errors: into('errors') } };
}

describe('the pages as files', () => {
  const files = pageFiles(shelf());
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  it('are one folder an article, the list, the style sheet and what a host shows for a wrong address', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'style.css',
      'index.html',
      '404.html',
      'a/boathouse-md/index.html',
      'a/harbour-txt/index.html',
      'a/lighthouse-md/index.html',
    ]);
  });

  it('lead to each other below any path', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.html'))) {
      const links = [...text.matchAll(/ href="([^"#?]+)[^"]*"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^https?:/.test(href));
      const wanted = links.map((href) => new URL(href, `http://host/below/${path}`).pathname.replace('/below/', ''));
      expect(wanted.filter((file) => !files.some((one) => one.path === file))).toEqual([]);
    }
  });

  it('mark nothing by its number alone, since nobody reads the edition in a link there', () => {
    expect(textOf('a/boathouse-md/index.html')).toContain('<body class="unmarked">');
    expect(textOf('a/boathouse-md/index.html')).toContain('id="s1-2"');
  });

  it('have names that are safe, whatever the articles’ files are called', () => {
    const odd = libraryOf(
      ['../x.md', 'a b.md', 'CON.md', '规则.md', 'a/b.md'].map((file) => ({
        ...articleFrom('x.md', '# A\n\nb.\n'),
        file,
      })),
    );
    const paths = pageFiles(odd).map(({ path }) => path);
    expect(
      paths.filter(
        (path) => !/^(?:[\p{L}\p{M}\p{N}_.-]+\/)*[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(path) || path.includes('..'),
      ),
    ).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });
});

describe('pages OUT', () => {
  it('writes them, and says how many', async () => {
    const { written, io } = streams();
    expect(await printPages(join(folder, 'new/out'), shelf(), {}, io)).toBe(0);
    expect(written).toEqual({
      output: `6 files in ${join(folder, 'new/out')}: 3 articles, index.html, 404.html and style.css.\n`,
      errors: '',
    });
    expect(readdirSync(join(folder, 'new/out/a')).sort()).toEqual(['boathouse-md', 'harbour-txt', 'lighthouse-md']);
    expect(readFileSync(join(folder, 'new/out/index.html'), 'utf8')).toBe(pageFiles(shelf())[1]?.text);
  });

  it('refuses the articles’ own folder, and says what the file system says', async () => {
    const { written, io } = streams();
    const library = libraryOf(shelf().articles, [folder]);
    expect(await printPages(join(folder, 'below'), library, {}, io)).toBe(2);
    writeFileSync(join(folder, 'file'), '');
    expect(await printPages(join(folder, 'file'), shelf(), {}, io)).toBe(2);
    expect(written.output).toBe('');
    expect(written.errors).toMatch(
      /^verbatim: .*below is in the folder of the articles, .*\nverbatim: the pages can't be written: .*\n$/,
    );
  });
});
