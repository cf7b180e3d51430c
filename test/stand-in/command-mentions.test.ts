import { expect, test } from 'vitest';
import { deadCommands } from './command-mentions.ts';

const daily = { id: '12', name: 'daily', options: [{ type: 1, name: 'set' }] };
const ask = { id: '11', name: 'ask', options: [{ type: 3, name: 'question' }] };
const world = {
  commands: new Map([
    ['', [ask]],
    ['1000', [daily]],
  ]),
};
const shown = (content: string) => ({ components: [{ type: 17, components: [{ type: 10, content }] }] });

test('commands that are registered may be offered, everywhere and in a server', () => {
  expect(deadCommands(world, shown('Use </ask:11>, or </daily set:12>.'))).toEqual([]);
});

test('one of another name, of another id or without its subcommand is dead, in any kind of body', () => {
  const dead = ['</frage:11>', '</ask:12>', '</daily:12>', '</daily off:12>'];
  const bodies = dead.flatMap((text) => [
    { content: text },
    shown(text),
    { type: 4, data: shown(text) },
    { message: shown(text) },
  ]);
  expect(bodies.flatMap((body) => deadCommands(world, body))).toEqual(
    dead.flatMap((text) => Array.from({ length: 4 }, () => `${text} is no command that can be given`)),
  );
});

test('what is escaped, or set as code, offers nothing', () => {
  expect(deadCommands(world, shown('\\</frage\\:11>, `</frage:11>`, ```\n</frage:11>\n```'))).toEqual([]);
});
