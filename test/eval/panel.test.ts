import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePanel } from './panel.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panel-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('each article comes with three summaries without references, and the key says who wrote which', async () => {
  const sentences = ['Boats lie in the harbour of Brest.', 'Nets dry on its long pier.', 'Nobody sails in winter.'];
  await writeFile(join(folder, 'a.txt'), `${sentences.join(' ')}\n`);
  await writeFile(join(folder, 'SOURCES.md'), 'a.txt: made up\n');
  const out = join(folder, 'pack');
  expect(await writePanel(folder, out, 1)).toBe('1 articles\n');
  expect((await readdir(out)).sort()).toEqual(['a.txt.summaries.md', 'articles', 'key.json']);
  const quotes = sentences.map((one) => `  │ ${one}`).join('\n\n');
  const summaries = ['A', 'B', 'C'].map((letter) => `## Summary ${letter}\n\n${quotes}\n`);
  expect(await readFile(join(out, 'a.txt.summaries.md'), 'utf8')).toBe(`# a\n\n${summaries.join('\n')}`);
  const key = JSON.parse(await readFile(join(out, 'key.json'), 'utf8'));
  expect(Object.keys(key)).toEqual(['a.txt']);
  expect(Object.values(key['a.txt']).sort()).toEqual(['TextRank', 'Verbatim', 'first sentences']);
});
