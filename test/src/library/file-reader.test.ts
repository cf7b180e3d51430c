import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ArticleFile, articleFiles } from '../../../index/article-files.ts';
import { loadLibrary } from '../../../index/library.ts';
import { type FileReader, readFromDisk } from '../../../index/read-file.ts';
import { fileReader } from '../../../src/library/file-reader.ts';
import { openReadingThreads, type ReadingThreads } from '../../../src/library/reading-threads.ts';

/** As it is built: a thread runs no TypeScript. */
const built = pathToFileURL(join('dist', 'src', 'library', 'reading-thread.js'));
let folder: string;
let threads: ReadingThreads;
/** Files that weren't had from a snapshot. */
let read: string[];
let problems: string[];

function opened(code = 'c1', kept = join(folder, 'kept')): FileReader {
  const watched: ReadingThreads['read'] = (file, keep) => {
    read.push(file.file);
    return threads.read(file, keep);
  };
  return fileReader(
    { read: watched },
    { folder: kept, code: () => code, now: Date.now, notKept: (reason) => problems.push(reason) },
  );
}

/** Since it was last asked; several files are read at once, so in no order. */
function readNow(): string[] {
  return read.splice(0).sort();
}

async function files(): Promise<ArticleFile[]> {
  return articleFiles([join(folder, 'articles')]);
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(join(folder, 'articles', file), text);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'articles'));
  [read, problems] = [[], []];
  threads = openReadingThreads(undefined, built, 2);
  await write('a.md', '# Bees\n\nBees make honey.\n');
  await write('b.txt', 'Wolves hunt at night.\n');
});
afterEach(async () => {
  await threads.close();
  await rm(folder, { recursive: true });
});

it('reads anew what it never read, what changed and what other code read; the rest from where it kept it', async () => {
  const library = (code?: string) => loadLibrary([join(folder, 'articles')], opened(code));
  const expected = await loadLibrary([join(folder, 'articles')]);
  const first = await library();
  const second = await library();
  expect([first.articles, second.articles, readNow()]).toEqual([
    expected.articles,
    expected.articles,
    ['a.md', 'b.txt'],
  ]);
  await write('b.txt', 'Wolves sleep at noon.\n');
  await library();
  expect(readNow()).toEqual(['b.txt']);
  await library('c2');
  expect(readNow()).toEqual(['a.md', 'b.txt']);
  expect(await readdir(join(folder, 'kept'))).toHaveLength(2);
});

it('takes a file that was only touched from where it kept it', async () => {
  for (const file of await files()) await opened()(file);
  await utimes(join(folder, 'articles', 'a.md'), 1, 1);
  for (const file of await files()) await opened()(file);
  expect(read).toEqual(['a.md', 'b.txt']);
});

it('keeps nothing of an article whose metadata are wrong, which has to be told again', async () => {
  await write('a.yaml', 'colour: red\n');
  const [file] = await files();
  const came = [await opened()(file as ArticleFile), await opened()(file as ArticleFile)];
  expect(came.map(({ metadataProblem }) => metadataProblem)).toEqual(Array(2).fill('Unrecognized key: "colour"'));
  expect(read).toEqual(['a.md', 'a.md']);
});

it('says once why indexes can’t be kept, and reads all the same', async () => {
  const reader = opened('c1', join(folder, 'articles', 'a.md', 'kept'));
  const came = [];
  for (const file of await files()) came.push((await reader(file)).outcome);
  expect(came).toEqual(await Promise.all((await files()).map(async (file) => (await readFromDisk(file)).outcome)));
  expect(problems).toEqual([expect.stringMatching(/ENOTDIR|EEXIST/)]);
});
