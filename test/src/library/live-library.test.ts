import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Library, loadLibrary } from '../../../index/library.ts';
import { readFromDisk } from '../../../index/read-file.ts';
import { type Changes, type LiveLibrary, liveLibrary, watchLibrary } from '../../../src/library/live-library.ts';

let folder: string;
let live: LiveLibrary;
let changes: Changes[];
let failures: string[];
/** What happens while it waits for files to settle. */
let meanwhile: () => Promise<void>;
let prepared: Library[];

/** Writes as at another second each time, however quick the test is. */
let second = 1_000;
async function write(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
  second += 1;
  await utimes(join(folder, file), second, second);
}

function textsNow(): Record<string, string> {
  return Object.fromEntries(live.current().articles.map(({ file, text }) => [file, text]));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await write('a.txt', 'Ants dig.');
  await write('b.txt', 'Bees fly.');
  [changes, failures, prepared, meanwhile] = [[], [], [], async () => {}];
  live = liveLibrary(await loadLibrary([folder]), {
    read: readFromDisk,
    prepare: async (library) => {
      prepared.push(library);
    },
    changed: (change) => changes.push(change),
    failed: ({ message }) => failures.push(message),
    sleep: () => meanwhile(),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a live library', () => {
  it('stays the same where nothing changed', async () => {
    const before = live.current();
    await live.refresh();
    expect([live.current() === before, changes]).toEqual([true, []]);
  });

  it('takes over what was edited, added and removed, and keeps the other articles with their indexes', async () => {
    const before = live.current();
    const [, bees] = before.articles;
    if (!bees) throw new Error('no bees');
    const index = before.indexOf(bees);
    await write('a.txt', 'Ants march.');
    await write('c.txt', 'Cats sleep.');
    await live.refresh();
    expect(textsNow()).toEqual({ 'a.txt': 'Ants march.', 'b.txt': 'Bees fly.', 'c.txt': 'Cats sleep.' });
    expect(live.current().indexOf(bees)).toBe(index);
    await rm(join(folder, 'a.txt'));
    await live.refresh();
    expect(textsNow()).toEqual({ 'b.txt': 'Bees fly.', 'c.txt': 'Cats sleep.' });
    expect(changes).toEqual([
      { read: ['a.txt', 'c.txt'], removed: [], problems: [] },
      { read: [], removed: ['a.txt'], problems: [] },
    ]);
    expect(before.articles.map(({ text }) => text)).toEqual(['Ants dig.', 'Bees fly.']);
  });

  it('is ready before it takes the place of the one before', async () => {
    await write('a.txt', 'Ants march.');
    await live.refresh();
    expect(prepared).toEqual([live.current()]);
  });

  it('keeps the last good edition of a file that is broken now, and says so once', async () => {
    await write('a.txt', ' \n');
    await live.refresh();
    await live.refresh();
    const problem = { file: 'a.txt', reason: 'it is empty', kept: true };
    expect([textsNow()['a.txt'], live.current().problems, changes]).toEqual([
      'Ants dig.',
      [problem],
      [{ read: [], removed: [], problems: [problem] }],
    ]);
    await write('a.txt', 'Ants rest.');
    await live.refresh();
    expect([textsNow()['a.txt'], live.current().problems]).toEqual(['Ants rest.', []]);
  });

  it('waits for a file that is still being written, and for no other', async () => {
    await write('a.txt', 'Ants march in');
    await write('b.txt', 'Bees hum.');
    meanwhile = () => write('a.txt', 'Ants march in rows.');
    await live.refresh();
    expect(textsNow()).toEqual({ 'a.txt': 'Ants dig.', 'b.txt': 'Bees hum.' });
    meanwhile = async () => {};
    await live.refresh();
    expect(textsNow()).toEqual({ 'a.txt': 'Ants march in rows.', 'b.txt': 'Bees hum.' });
  });

  it('stays as it is where the folder can’t be looked at, and says so once', async () => {
    await rename(folder, `${folder}-away`);
    await live.refresh();
    await live.refresh();
    await rename(`${folder}-away`, folder);
    expect([failures.length, Object.keys(textsNow())]).toEqual([1, ['a.txt', 'b.txt']]);
    expect(failures[0]).toContain('ENOENT');
  });

  it('is looked at once by calls that overlap', async () => {
    await write('a.txt', 'Ants march.');
    await Promise.all([live.refresh(), live.refresh()]);
    expect(changes).toHaveLength(1);
  });
});

describe('watching', () => {
  it('looks again and again until it is stopped, less often where a look takes long', async () => {
    const stop = new AbortController();
    const pauses: number[] = [];
    let time = 0;
    const refresh = async () => {
      time += pauses.length === 1 ? 100 : 10;
    };
    await watchLibrary({ refresh }, stop.signal, {
      now: () => time,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        if (pauses.length === 3) stop.abort();
      },
    });
    expect(pauses).toEqual([700, 2_000, 700]);
  });
});
