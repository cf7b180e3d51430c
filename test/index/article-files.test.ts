import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleFiles } from '../../index/article-files.ts';
import { loadLibrary } from '../../index/library.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'sub', 'b.txt'), 'B.');
  await writeFile(join(folder, 'a.md'), 'A.');
});
afterEach(() => rm(folder, { recursive: true }));

const namesOf = async (...paths: string[]) => (await articleFiles(paths)).map(({ file }) => file);

it('lists a folder with all below it by name, without what is hidden, metadata and links to its own folders', async () => {
  await writeFile(join(folder, '.hidden.md'), 'H.');
  await writeFile(join(folder, 'a.yaml'), 'title: A\n');
  await symlink(join(folder, 'sub'), join(folder, 'same'));
  expect(await namesOf(folder)).toEqual(['a.md', 'sub/b.txt']);
});

it('lists files that are named themselves, by their own names, once each', async () => {
  expect(await namesOf(join(folder, 'sub', 'b.txt'), join(folder, 'sub'), join(folder, 'a.md'))).toEqual([
    'a.md',
    'b.txt',
  ]);
});

it('says where a file and its metadata are', async () => {
  await writeFile(join(folder, 'a.yaml'), 'title: A\n');
  expect(await articleFiles([join(folder, 'a.md')])).toEqual([
    { file: 'a.md', path: join(folder, 'a.md'), metadata: join(folder, 'a.yaml'), stamp: expect.any(String) },
  ]);
});

it('gives another stamp when a file or its metadata were written again', async () => {
  const stampOf = async () => (await articleFiles([join(folder, 'a.md')]))[0]?.stamp;
  const stamps = [await stampOf(), await stampOf()];
  await utimes(join(folder, 'a.md'), 1, 1);
  stamps.push(await stampOf());
  await writeFile(join(folder, 'a.yaml'), 'title: A\n');
  stamps.push(await stampOf());
  expect([stamps[0] === stamps[1], new Set(stamps).size]).toEqual([true, 3]);
});

it('rejects for a path that isn’t there', async () => {
  await expect(articleFiles([join(folder, 'nowhere')])).rejects.toThrow('ENOENT');
});

it('follows links inside the folder, and none out of it, which is said', async () => {
  const other = await mkdtemp(join(tmpdir(), 'verbatim-other-'));
  await writeFile(join(other, 'secret.txt'), 'Nobody may read this.');
  await symlink(join(other, 'secret.txt'), join(folder, 'out.txt'));
  await symlink(join(folder, 'a.md'), join(folder, 'in.md'));
  await writeFile(join(other, 'title.yaml'), 'title: Secret\n');
  await symlink(join(other, 'title.yaml'), join(folder, 'a.yaml'));
  const { articles, problems } = await loadLibrary([folder]);
  await rm(other, { recursive: true });
  expect([
    articles.map(({ file, title }) => [file, title]),
    problems.map(({ file, reason }) => [file, reason]),
  ]).toEqual([
    [
      ['a.md', 'a'],
      ['in.md', 'in'],
      ['sub/b.txt', 'b'],
    ],
    [['out.txt', 'it is a link to a file outside of the folder: copy that file here, or name it by itself']],
  ]);
});

it.skipIf(process.platform === 'win32')(
  'opens no pipes, devices, and links that lead nowhere, round or out, and says so',
  async () => {
    const other = await mkdtemp(join(tmpdir(), 'verbatim-other-'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.md')]);
    await symlink('/dev/zero', join(folder, 'endless.txt'));
    await symlink(join(folder, 'nowhere.md'), join(folder, 'gone.md'));
    await symlink(join(folder, 'round.md'), join(folder, 'round.md'));
    await symlink(other, join(folder, 'docs'));
    await symlink('pipe.md', join(folder, 'sub', 'b.yaml'));
    const { articles, problems } = await loadLibrary([folder]);
    await rm(other, { recursive: true });
    expect([articles.map(({ file }) => file), problems]).toEqual([
      ['a.md', 'sub/b.txt'],
      [
        {
          file: 'docs',
          reason: 'it is a link to a folder outside of the folder: copy that folder here, or name it by itself',
        },
        { file: 'endless.txt', reason: 'it is a device, not a file' },
        { file: 'gone.md', reason: 'it is a link to what is not there' },
        { file: 'pipe.md', reason: 'it is a pipe: write what comes out of it to a file' },
        { file: 'round.md', reason: 'it is a link that leads back to itself' },
      ],
    ]);
  },
);
