import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import type { Input } from '../../../commands/shared/command.ts';
import { askLines } from '../../../src/terminal/ask-lines.ts';
import { bees, contextOf, wolves } from '../../commands/library.ts';

/** What is printed for lines of standard input, read as JSON. */
async function answersTo(lines: readonly string[], input: Input = {}): Promise<unknown[]> {
  let written = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      written += String(chunk);
      done();
    },
  });
  const io = { input: Readable.from(lines.map((line) => `${line}\n`)), output, errors: output };
  const given = { command: commandNamed('ask'), input };
  await askLines(given, contextOf(bees, wolves), { ...io, interactive: false, color: false });
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const question = 'How many wolves has a pack?';

it('answers a line each, in order', async () => {
  expect(await answersTo([question, JSON.stringify({ question, article: 'bees.md' })])).toMatchObject([
    { question, kind: 'answered', quotes: [{ article: 'wolves.md' }] },
    { question, closest: [{ article: 'bees.md' }, {}, {}] },
  ]);
});

it('asks the article that holds for all lines, unless a line names another', async () => {
  const lines = [question, JSON.stringify({ question, article: 'wolves' })];
  expect(await answersTo(lines, { article: 'bees' })).toMatchObject([
    { closest: [{ article: 'bees.md' }, {}, {}] },
    { quotes: [{ article: 'wolves.md' }] },
  ]);
});

it('says what is wrong with a line in its place', async () => {
  const form = { error: 'The line is not JSON of the form {"question": "…", "article": "file name"}.' };
  expect(await answersTo(['', '{"question":3}', '{', '?', '{"question":"Who hunts?","article":"wolfs"}'])).toEqual([
    { error: 'The line is blank: write a question on it.' },
    form,
    form,
    { error: 'There is no word in that to look up. Add what it is about: a name, a place, a thing.', question: '?' },
    { error: 'There is no article “wolfs”. Did you mean Wolves or Bees?', question: 'Who hunts?' },
  ]);
});

it('asks a question after another with the words that it leaves out, and says how it was understood', async () => {
  const after = 'Where do wolves hunt?';
  expect(
    await answersTo([JSON.stringify({ question: 'and how?', after }), JSON.stringify({ question, after })]),
  ).toMatchObject([
    { question: 'and how?', understood: 'How do wolves hunt?', quotes: [{ text: 'Wolves hunt in packs.' }] },
    { question, quotes: [{ article: 'wolves.md' }] },
  ]);
});
