import { describe, expect, it } from 'vitest';
import { helpText, parseArguments, subcommands } from '../../../src/terminal/arguments.ts';

describe('parseArguments', () => {
  it('reads a command with its operand and options', () => {
    expect(parseArguments(['ask', 'Who', 'is it?', '--json', '--articles', 'x', '--article', 'a.txt'])).toEqual({
      kind: 'arguments',
      subcommand: 'ask',
      operand: 'Who is it?',
      json: true,
      article: 'a.txt',
      articlesDirectory: 'x',
    });
  });

  it.each([
    [[], 'verbatim: say what to do. See npm run verbatim -- --help'],
    [['dance'], 'verbatim: there is no command "dance". See npm run verbatim -- --help'],
    [['ask'], 'verbatim: ask needs "QUESTION". See npm run verbatim -- --help'],
    [['articles', 'x'], 'verbatim: articles takes nothing after it. See npm run verbatim -- --help'],
    [
      ['ask', '--colour'],
      "verbatim: Unknown option '--colour'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"--colour\". See npm run verbatim -- --help",
    ],
  ])('says what is wrong with %j in one line', (args, problem) => {
    expect(parseArguments(args)).toEqual({ kind: 'usage', problem });
  });

  it('lets ask --json go without a question, which comes from standard input then', () => {
    expect(parseArguments(['ask', '--json'])).toEqual({ kind: 'arguments', subcommand: 'ask', json: true });
  });
});

describe('parseArguments with --sentences', () => {
  it('takes a number, but none behind text', () => {
    const given = [
      ['summary', '--sentences', '5'],
      ['text', 'a.txt', '--sentences'],
      ['text', '--sentences', 'a.txt', '--articles', 'x'],
    ];
    expect(given.map((args) => parseArguments(args))).toEqual([
      { kind: 'arguments', subcommand: 'summary', json: false, sentences: 5 },
      { kind: 'arguments', subcommand: 'text', operand: 'a.txt', json: false, cut: true },
      { kind: 'arguments', subcommand: 'text', operand: 'a.txt', json: false, cut: true, articlesDirectory: 'x' },
    ]);
  });
});

describe('helpText', () => {
  it('names every command', () => {
    expect(Object.keys(subcommands).filter((name) => !helpText().includes(`  ${name} `))).toEqual([]);
  });
});
