import { expect, it } from 'vitest';
import { commandCalled } from '../../../commands/phrases/command-called.ts';
import { languages } from '../../../commands/phrases/languages.ts';

it.each([
  ['ask', ['ask', 'en']],
  ['ASK', ['ask', 'en']],
  ['fragen', ['ask', 'de']],
  ['articles', ['articles', 'en']],
  ['Find in article', ['find', 'en']],
  ['find', []],
  ['constructor', []],
  ['', []],
])('%s is called a command in some language: %j', (word, [name, language]) => {
  const called = commandCalled(word);
  expect([called?.name, called?.phrases.language]).toEqual([name, language]);
});

it('no word means one command in one language and another in another', () => {
  const meant = languages.flatMap(({ commands }) =>
    Object.entries(commands).map(([name, words]) => [words.name, name, commandCalled(words.name)?.name]),
  );
  expect(meant.filter(([, name, found]) => name !== found)).toEqual([]);
});
