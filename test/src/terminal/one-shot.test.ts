import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/terminal/arguments.ts';
import { runOnce } from '../../../src/terminal/one-shot.ts';
import { scripted } from '../../../src/terminal/scripted.ts';
import { bees, contextOf, wolves } from '../../commands/library.ts';

/** What a command line prints, over two small articles. */
async function printed(...args: readonly string[]) {
  const parsed = parseArguments(args);
  if (parsed.kind !== 'command') throw new Error(JSON.stringify(parsed));
  const written = { output: '', errors: '' };
  const into = (stream: keyof typeof written) =>
    new Writable({
      write: (chunk, _, done) => {
        written[stream] += String(chunk);
        done();
      },
    });
  const io = {
    input: new PassThrough(),
    output: into('output'),
    errors: into('errors'),
    interactive: false,
    color: false,
  };
  const status = await runOnce(parsed, { ...contextOf(bees, wolves), today: '2026-11-24' }, io);
  return { status, ...written };
}

/** The data that a command line prints. */
async function dataOf(...args: readonly string[]) {
  return JSON.parse((await printed(...args, '--json')).output);
}

describe('a command line', () => {
  it.each(scripted.map(({ name }) => name))('gives what %s finds as data', async (name) => {
    const words: Partial<Record<string, string>> = { ask: 'Who hunts?', quote: 'honey', read: '1', verify: 'bees' };
    expect(await dataOf(name, ...[words[name] ?? []].flat())).toBeTypeOf('object');
  });

  it('gives a summary of three sentences, or of so many', async () => {
    const lengths = [[], ['--sentences', '1']].map(async (more) => (await dataOf('summary', ...more)).quotes.length);
    expect(await Promise.all(lengths)).toEqual([3, 1]);
  });

  it('gives a summary of what the daily post of a day is about', async () => {
    const { quotes, ...rest } = await dataOf('summary', '--date', '2026-01-02');
    expect([rest, quotes.length]).toEqual([
      { article: 'wolves.md', edition: wolves.edition, date: '2026-01-02', day: 1, days: 1 },
      2,
    ]);
    expect((await printed('summary', '--date', '2026-01-02')).output).toContain('\nThe whole in brief\n');
  });
});

describe('verify on the command line', () => {
  it('prints the verdict with the places', async () => {
    expect(await printed('verify', 'wolves', 'hunt', 'in', 'packs')).toEqual({
      status: 0,
      errors: '',
      output: `☑️ In the article, but not letter for letter

wolves hunt in packs

What differs: capital letters.

  │ Wolves hunt in packs.
    §1, sentence 1 · Wolves
`,
    });
  });

  it('gives kind and quotes as data, and what differs', async () => {
    const { output } = await printed('verify', 'A hive holds sixty thousand bees', '--json', '--article', 'bees.md');
    expect(JSON.parse(output)).toEqual({
      kind: 'changed',
      quotes: [
        {
          article: 'bees.md',
          edition: bees.edition,
          section: '1',
          reference: '§1, sentence 2',
          start: 39,
          end: 71,
          source: [44, 76],
          text: 'A hive holds forty thousand bees',
          answer: [39, 71],
          context: [39, 72],
          path: ['Honey'],
        },
      ],
      changes: [
        {
          yours: 'sixty',
          article: {
            article: 'bees.md',
            edition: bees.edition,
            section: '1',
            reference: '§1',
            start: 52,
            end: 57,
            source: [57, 62],
            text: 'forty',
            path: ['Honey'],
          },
        },
      ],
    });
  });

  it('gives every kind its own fields', async () => {
    const fields = async (quote: string) => Object.keys(JSON.parse((await printed('verify', '--json', quote)).output));
    expect(await fields('bees')).toEqual(['kind', 'quotes', 'occurrences', 'insideWord']);
    expect(await fields('BEES')).toEqual(['kind', 'quotes', 'occurrences', 'insideWord', 'differs']);
    expect(await fields('Wolves hunt in packs. Bees make honey in hives.')).toEqual(['kind', 'quotes', 'changes']);
    expect(await fields('telephone')).toEqual(['kind', 'quotes', 'closest']);
  });

  it('refuses on standard error', async () => {
    expect(await printed('verify', '--json', '?')).toEqual({
      status: 2,
      output: '',
      errors:
        'verbatim: Paste the text to check, for example /verify quote: safety is no small matter. It needs at least one word.\n',
    });
  });
});
