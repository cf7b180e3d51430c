import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { articleFiles } from '../../../index/article-files.ts';
import { readFromDisk } from '../../../index/read-file.ts';
import { openReadingThreads, type ReadingThreads } from '../../../src/library/reading-threads.ts';

/** As it is built: a thread runs no TypeScript. */
const built = pathToFileURL(join('dist', 'src', 'library', 'reading-thread.js'));
let folder: string;
let open: ReadingThreads[] = [];

/** A thread that does what these lines say for each file. */
async function scripted(lines: string): Promise<URL> {
  const script = join(folder, 'thread.mjs');
  await writeFile(script, `import { parentPort } from 'node:worker_threads';\n${lines}\n`);
  return pathToFileURL(script);
}

function opened(...given: Parameters<typeof openReadingThreads>): ReadingThreads {
  const thread = openReadingThreads(...given);
  open.push(thread);
  return thread;
}

async function fileCalled(name: string, text = '') {
  await writeFile(join(folder, name), text);
  const [file] = await articleFiles([join(folder, name)]);
  if (!file) throw new Error('nothing was written');
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  for (const { close } of open) await close();
  open = [];
});
afterAll(() => rm(folder, { recursive: true }));

const ample = { time: 20_000, timeEach: 0, memory: 512 };

it('reads as this thread does', async () => {
  const files = [await fileCalled('rules.md', '# Rules\n\n1. Be kind.\n'), await fileCalled('empty.txt')];
  const { read } = opened(ample, built);
  const came = await Promise.all(files.map((one) => read(one)));
  expect(came.map(({ index, ...rest }) => rest)).toEqual(await Promise.all(files.map(readFromDisk)));
  expect(came.map(({ index }) => index?.sentences.length)).toEqual([1, undefined]);
});

it('gives a file up that takes too long, and reads the next', async () => {
  const hanging =
    "parentPort.on('message', ({ file: { file } }) => { while (file === 'slow.txt'); parentPort.postMessage({ outcome: file }); });";
  const { read } = opened({ time: 500, timeEach: 0, memory: 64 }, await scripted(hanging), 1);
  const came = await Promise.all([await fileCalled('slow.txt'), await fileCalled('quick.txt')].map((one) => read(one)));
  expect(came).toEqual([
    { outcome: { kind: 'unreadable', reason: 'reading it takes more than 0.5 s' } },
    { outcome: 'quick.txt' },
  ]);
});

it('gives a file up that takes too much memory, and reads the next', async () => {
  const filling =
    "parentPort.on('message', ({ file: { file } }) => { const all = []; while (file === 'large.txt') all.push(new Array(100_000).fill(all.length)); parentPort.postMessage({ outcome: file }); });";
  const { read } = opened({ ...ample, memory: 32 }, await scripted(filling));
  const came = await Promise.all(
    [await fileCalled('large.txt'), await fileCalled('small.txt')].map((one) => read(one)),
  );
  expect(came).toEqual([
    { outcome: { kind: 'unreadable', reason: 'reading it takes too much memory: split it' } },
    { outcome: 'small.txt' },
  ]);
});

it('says of a file at which the thread fails why', async () => {
  const failing = "parentPort.on('message', () => { throw new Error('no'); });";
  const { read } = opened(ample, await scripted(failing));
  expect(await read(await fileCalled('a.txt'))).toEqual({ outcome: { kind: 'unreadable', reason: 'no' } });
});
