import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeVersion } from '../../../src/library/code-version.ts';

let folder: string;

function version(): string {
  const root = pathToFileURL(`${folder}/`);
  return codeVersion(root, new URL('package.json', root));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'index', 'formats'), { recursive: true });
  await mkdir(join(folder, 'index', 'answer'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{}');
  await writeFile(join(folder, 'index', 'formats', 'plain.js'), 'one');
  await writeFile(join(folder, 'index', 'answer', 'answer.js'), 'one');
});
afterEach(() => rm(folder, { recursive: true }));

it('is another where the code that reads changed, a file of it is new, or a package is', async () => {
  const first = version();
  const changes = [
    () => writeFile(join(folder, 'index', 'formats', 'plain.js'), 'two'),
    () => cp(join(folder, 'index', 'formats', 'plain.js'), join(folder, 'index', 'formats', 'more.js')),
    () => writeFile(join(folder, 'package.json'), '{"version":"2"}'),
  ];
  const versions = [first];
  for (const change of changes) {
    await change();
    versions.push(version());
  }
  expect(new Set(versions).size).toBe(4);
});

it('stays where only the code that answers changed', async () => {
  const first = version();
  await writeFile(join(folder, 'index', 'answer', 'answer.js'), 'two');
  expect(version()).toBe(first);
});
