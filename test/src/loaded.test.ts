import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runMain } from './main-process.ts';

let folder: string;

/** Writes down, as a process ends, which CommonJS modules it loaded: wink-nlp, its model and discord.js are such, whoever asks for them. */
const recorder = `
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeFile(join(folder, 'recorder.cjs'), recorder);
});
afterAll(() => rm(folder, { recursive: true }));

/** Which of the two it loaded. */
async function loadedBy(...args: readonly string[]): Promise<string[]> {
  const LOADED = join(folder, 'loaded.txt');
  const NODE_OPTIONS = `--require=${join(folder, 'recorder.cjs')}`;
  const { status, errors } = await runMain(args, '', { LOADED, NODE_OPTIONS, DATA_DIR: join(folder, 'data') });
  expect([args, status, errors]).toEqual([args, 0, '']);
  const files = (await readFile(LOADED, 'utf8')).replaceAll('\\', '/');
  return ['wink-nlp', 'discord.js'].filter((name) => files.includes(`/node_modules/${name}/`));
}

it.each([['--help'], ['read', '8'], ['text', '000_a074e05998764c93.txt'], ['articles']])(
  'loads neither wink-nlp nor discord.js for %s',
  async (...args) => {
    expect(await loadedBy(...args)).toEqual([]);
  },
);

it('loads wink-nlp, and no discord.js, where a question is about somebody', async () => {
  expect(await loadedBy('ask', 'What did Chen Jining do on the night of December 31?')).toEqual(['wink-nlp']);
});

it('would see discord.js', async () => {
  const NODE_OPTIONS = `--require=${join(folder, 'recorder.cjs')} --import=discord.js`;
  const LOADED = join(folder, 'bot.txt');
  await runMain(['--help'], '', { LOADED, NODE_OPTIONS });
  expect(await readFile(LOADED, 'utf8')).toMatch(/node_modules[/\\]discord\.js[/\\]/);
});
