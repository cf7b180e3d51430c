import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleEndings } from '../../index/formats/registry.ts';
import { loadLibrary } from '../../index/library.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('loadLibrary', () => {
  it('reads text and Markdown, in subfolders too, with the metadata beside them', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'a.txt'), 'First sentence here.\nSecond one here.\n');
    await writeFile(join(folder, 'a.yaml'), 'title: Two sentences\nlanguage: en\n');
    await writeFile(join(folder, 'sub', 'b.md'), '# Bees\n\nThey fly.\n');
    await writeFile(join(folder, '.hidden.txt'), 'Nothing.');
    const library = await loadLibrary([folder]);
    expect(library.articles.map(({ file, title, edition }) => [file, title, edition])).toEqual([
      ['a.txt', 'Two sentences', '65bfb2cd'],
      ['sub/b.md', 'Bees', 'b48d4d38'],
    ]);
    expect(library.problems).toEqual([]);
  });

  it('names what it can’t read, and reads the rest', async () => {
    await writeFile(join(folder, 'binary.txt'), Buffer.from([1, 0, 2]));
    await writeFile(join(folder, 'empty.txt'), ' \n');
    await writeFile(join(folder, 'good.txt'), 'Good.');
    await writeFile(join(folder, 'good.yaml'), 'colour: red\n');
    await writeFile(join(folder, 'latin1.txt'), Buffer.from('caf\xe9', 'latin1'));
    await writeFile(join(folder, 'picture.png'), 'x');
    const library = await loadLibrary([folder]);
    expect(library.articles.map(({ file, encoding }) => [file, encoding])).toEqual([
      ['good.txt', undefined],
      ['latin1.txt', 'Windows-1252'],
    ]);
    expect(library.problems).toEqual([
      { file: 'binary.txt', reason: 'it is a binary file' },
      { file: 'empty.txt', reason: 'it is empty' },
      { file: 'good.yaml', reason: 'Unrecognized key: "colour"' },
      {
        file: 'picture.png',
        reason: `it is not a kind of file that Verbatim reads (${articleEndings.join(', ')})`,
        other: true,
      },
    ]);
  });

  it('gives an empty library for an empty folder', async () => {
    const { articles, problems } = await loadLibrary([folder]);
    expect({ articles, problems }).toEqual({ articles: [], problems: [] });
  });

  it('rejects for a folder that isn’t there', async () => {
    await expect(loadLibrary([join(folder, 'nowhere')])).rejects.toThrow('ENOENT');
  });
});
