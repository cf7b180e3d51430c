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

/** What a question is about was found out when its article was indexed, in a thread. */
const ask = ['ask', 'What did Chen Jining do on the night of December 31?'] as const;

it.each([['--help'], ['read', '8'], ['text', '000_a074e05998764c93.txt'], ['articles'], ask])(
  'loads neither wink-nlp nor discord.js for %s',
  async (...args) => {
    expect(await loadedBy(...args)).toEqual([]);
  },
);

it.each(['wink-nlp', 'discord.js'])('would see %s', async (name) => {
  const NODE_OPTIONS = `--require=${join(folder, 'recorder.cjs')} --import=${name}`;
  const LOADED = join(folder, 'bot.txt');
  await runMain(['--help'], '', { LOADED, NODE_OPTIONS });
  expect((await readFile(LOADED, 'utf8')).replaceAll('\\', '/')).toContain(`/node_modules/${name}/`);
});
