import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/terminal/arguments.ts';
import { runOnce } from '../../../src/terminal/one-shot.ts';
import { bees, contextOf, wolves } from '../../commands/library.ts';

/** What a command line prints, over two small articles. */
async function printed(...args: readonly string[]) {
  const parsed = parseArguments(args);
  if (parsed.kind !== 'arguments') throw new Error(JSON.stringify(parsed));
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
  const status = await runOnce(parsed, contextOf(bees, wolves), io);
  return { status, ...written };
}

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
