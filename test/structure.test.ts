import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/commands.ts';

/** The three floors, each with its own, lowest first; a file imports only from its own folder's floor and from those below it. */
const floors = {
  index: [['index/languages', 'index/lexicon'], ['index'], ['index/answer', 'index/summary', 'index/verify']],
  commands: [['commands/daily'], ['commands/reply'], ['commands/phrases'], ['commands/shared'], ['commands']],
  src: [['src/discord', 'src/pages', 'src/store', 'src/terminal'], ['src/monitoring'], ['src']],
};
const stages = Object.values(floors).flat();
/** Packages that one floor only may know. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['src/discord'],
  minisearch: ['index'],
  'wink-nlp': ['index/languages'],
  'wink-eng-lite-web-model': ['index/languages'],
  'wink-porter2-stemmer': ['index/languages'],
  '@orama/stemmers': ['index/languages'],
  stopword: ['index/languages'],
  hono: ['src/pages', 'src/monitoring'],
  'hono/html': ['src/pages'],
  '@hono/node-server': ['src/pages'],
  'prom-client': ['src/monitoring'],
  libsql: ['src/store'],
  kysely: ['src/store'],
  pg: ['src/store'],
};
const longestFile = 250;
/** Where files begin that nobody imports: the program, its thread for reading, and what packs the lexicon. */
const entrances = ['src/main.ts', 'src/library/reading-thread.ts', 'index/lexicon/pack/make.ts'];
/** What folders hold is tested file by file, below them too; but of `commands/` only the commands themselves. */
const testedFolders = ['index/answer/', 'index/formats/', 'index/verify/', 'src/doctor/', 'src/monitoring/'];

const sources = ['index', 'commands', 'src'].flatMap(sourcesBelow);
const imports = new Map(sources.map((file) => [file, importsOf(file)]));

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|\bload\(['`]((?:@[\w-]+\/)?[\w-]+)/gms,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

function homeOf(file: string): string {
  return (
    stages
      .flat()
      .filter((folder) => file.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}

/** A language is one file, so that nothing of it is forgotten. */
function isLanguage(file: string): boolean {
  return /^commands\/phrases\/[a-z]{2}(?:-[a-z]{2})?\.ts$/.test(file);
}

/** Types, word lists and fitted weights do nothing that a test could pin. */
function doesSomething(file: string): boolean {
  return /\bfunction\b|=>/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}

function rankOf(file: string): number {
  return stages.findIndex((folders) => folders.includes(homeOf(file)));
}

describe('the structure', () => {
  it('lets text flow one way only', () => {
    const wrong = [...imports].flatMap(([file, names]) => {
      const ours = names.filter((name) => imports.has(name) && homeOf(name) !== homeOf(file));
      return ours.filter((name) => rankOf(name) >= rankOf(file)).map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circular import', () => {
    const done = new Set<string>();
    const cycles: string[][] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
      if (path.includes(file) || done.has(file)) return;
      for (const name of imports.get(file) ?? []) if (imports.has(name)) walk(name, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps each package on the floor it belongs to', () => {
    const strays = [...imports].flatMap(([file, names]) => {
      return names
        .filter((name) => homes[name] && !homes[name].includes(homeOf(file)))
        .map((name) => `${file} imports ${name}`);
    });
    expect(strays).toEqual([]);
  });

  it('reads the environment in one file only', () => {
    expect(sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'))).toEqual([
      'src/environment.ts',
    ]);
  });

  it('holds one file a command in commands/, beside the list of them', () => {
    const files = readdirSync('commands').filter((file) => file.endsWith('.ts'));
    expect(files.sort()).toEqual([...commands.map(({ name }) => `${name}.ts`), 'commands.ts'].sort());
  });

  it('lets no case of a switch go unnamed', () => {
    expect(sources.filter((file) => /^\s*default:/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has every file imported by another, so that what a registry forgot is found', () => {
    const imported = new Set([...imports.values()].flat());
    const alone = sources.filter((file) => !imported.has(file) && !entrances.includes(file) && !file.endsWith('.d.ts'));
    expect(alone, 'no file imports these: name them in the list or registry of their kind, or delete them').toEqual([]);
  });

  it('has a test of its name for every file that commands, answers, formats, verifying and the doctor are made of', () => {
    const own = sources.filter(
      (file) => /^commands\/[^/]+$/.test(file) || testedFolders.some((folder) => file.startsWith(folder)),
    );
    const untested = own
      .filter(doesSomething)
      .map((file) => join('test', file.replace(/\.ts$/, '')))
      .filter((test) => !existsSync(`${test}.test.ts`) && !existsSync(`${test}.slow.test.ts`));
    expect(untested, 'write these tests: each pins what the file of its name does').toEqual([]);
  });

  it(`has no file over ${longestFile} lines, but for a language’s list of phrases`, () => {
    const all = [...sources, ...sourcesBelow('test')].filter((file) => !isLanguage(file));
    expect(all.filter((file) => readFileSync(file, 'utf8').split('\n').length > longestFile + 1)).toEqual([]);
  });
});
