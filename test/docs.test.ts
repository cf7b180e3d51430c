import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/commands.ts';
import { en } from '../commands/phrases/en.ts';
import { languages } from '../commands/phrases/languages.ts';
import { articleEndings } from '../index/formats/registry.ts';

const readme = readFileSync('README.md', 'utf8');
const onDiscord = readFileSync('docs/discord.md', 'utf8');
const documents = ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((file) => file.endsWith('.md'))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('README.md', () => {
  it('lists every command', () => {
    const wanted = commands.map(({ name, surfaces }) =>
      surfaces.includes('message') ? en.commands[name].name : `\`/${name}`,
    );
    const missing = wanted.filter((name) => !readme.includes(name));
    expect(missing, 'add these to the table “What you can do” of README.md').toEqual([]);
  });

  it('lists every subcommand', () => {
    const wanted = commands.flatMap(({ subcommands = [] }) => subcommands.map(({ name }) => name));
    const missing = wanted.filter((name) => !readme.includes(name));
    expect(missing, 'add these to the table “What you can do” of README.md').toEqual([]);
  });

  it('names every kind of file that is read', () => {
    const missing = articleEndings.filter((ending) => !readme.includes(`\`${ending}\``));
    expect(missing, 'add these endings to “Your own articles” of README.md').toEqual([]);
  });
});

describe('docs/operate.md', () => {
  it('repeats the doctor’s lines as they are', () => {
    const doctor = readdirSync('src/doctor').map((name) => readFileSync(`src/doctor/${name}`, 'utf8'));
    const words = [
      ...doctor,
      ...['src/check-settings.ts', 'src/store/trouble.ts'].map((file) => readFileSync(file, 'utf8')),
    ].join('\n');
    const lines = [...readFileSync('docs/operate.md', 'utf8').matchAll(/`[✓✗–] ([^`]+)`/g)].map(
      ([, line = '']) => line,
    );
    const isSaid = (line: string): boolean =>
      line.split(/…|: |\b[A-Z]+_[A-Z]+\b/).every((part) => words.includes(part.trim()));
    expect([lines.length > 20, lines.filter((line) => !isSaid(line))]).toEqual([true, []]);
  });
});

describe('docs/discord.md', () => {
  it('says of every button what it does', () => {
    const missing = Object.values(en.labels).filter((label) => !onDiscord.includes(`_${label}_`));
    expect(missing, 'add these to the table “The buttons” of docs/discord.md').toEqual([]);
  });
});

describe.each([
  ['README.md', readme],
  ['docs/discord.md', onDiscord],
])('%s', (file, text) => {
  it('names every language that the bot speaks', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const spoken = languages.map(({ language }) => names.of(new Intl.Locale(language).language) ?? language);
    const missing = spoken.filter((name) => !text.includes(name));
    expect(missing, `say in ${file} that the bot speaks these`).toEqual([]);
  });
});

describe.each(documents)('%s', (file, text) => {
  const known = ['index', 'commands', 'src', 'test', 'docs', 'seeds'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((below) => `${folder}/${below}`),
  );
  const names = new Set(known.map((path) => basename(path)));
  const code = [...text.matchAll(/`([^`\n]+)`|^```[^\n]*\n([\s\S]*?)^```/gm)].map(
    ([, inline, block]) => inline ?? block,
  );

  it('names no source file or folder that isn’t there, but for NAME.ts and the like', () => {
    const paths = code.flatMap(
      (words) => words?.match(/(?<![\w./*-])[\w./-]*\w+\.tsx?\b|\b(?:index|commands|src|test)\/[\w./-]+/g) ?? [],
    );
    const isThere = (path: string): boolean =>
      existsSync(path) || names.has(path) || known.some((one) => one.endsWith(`/${path}`));
    const gone = paths.filter((path) => !/\/[A-Z]+\.(?:test\.)?ts$/.test(path) && !isThere(path));
    expect([...new Set(gone)], `mend these names in ${file}`).toEqual([]);
  });

  it('names no npm script that isn’t there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(
      named.filter((name) => !(name in scripts)),
      `mend these commands in ${file}`,
    ).toEqual([]);
  });
});
