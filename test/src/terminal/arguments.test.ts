import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import { parseArguments } from '../../../src/terminal/arguments.ts';

describe('parseArguments', () => {
  it('reads a command with its operand and options', () => {
    expect(parseArguments(['ask', 'Who', 'is it?', '--json', '--articles', 'x', '--article', 'a.txt'])).toEqual({
      kind: 'command',
      command: commandNamed('ask'),
      input: { question: 'Who is it?', article: 'a.txt' },
      json: true,
      articlesDirectory: 'x',
    });
  });

  it('takes --json where doctor is to tell its findings as data', () => {
    expect([parseArguments(['doctor', '--json']), parseArguments(['doctor'])]).toEqual([
      { kind: 'program', program: 'doctor', json: true },
      { kind: 'program', program: 'doctor' },
    ]);
  });

  it.each([
    [[], 'verbatim: say what to do. See npm run verbatim -- --help'],
    [['dance'], 'verbatim: there is no command "dance". See npm run verbatim -- --help'],
    [['ask'], 'verbatim: ask needs "QUESTION". See npm run verbatim -- --help'],
    [['quote', '--json'], 'verbatim: quote needs "TOPIC". See npm run verbatim -- --help'],
    [['read'], 'verbatim: read needs SECTION. See npm run verbatim -- --help'],
    [['text'], 'verbatim: text needs FILE. See npm run verbatim -- --help'],
    [['doctor', 'x'], 'verbatim: doctor takes nothing after it. See npm run verbatim -- --help'],
    [['find'], 'verbatim: there is no command "find". See npm run verbatim -- --help'],
    [['summary', '--sentences', '0'], 'verbatim: --sentences is 1 to 100. See npm run verbatim -- --help'],
    [['summary', '--date', 'x'], 'verbatim: --date is a day such as 2026-11-23. See npm run verbatim -- --help'],
    [['articles', 'x'], 'verbatim: articles takes nothing after it. See npm run verbatim -- --help'],
    [
      ['ask', '--colour'],
      "verbatim: Unknown option '--colour'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"--colour\". See npm run verbatim -- --help",
    ],
  ])('says what is wrong with %j in one line', (args, problem) => {
    expect(parseArguments(args)).toEqual({ kind: 'usage', problem });
  });

  it('reads the options of a summary', () => {
    expect(parseArguments(['summary', '--sentences', '2', '--date', '2026-11-23'])).toEqual({
      kind: 'command',
      command: commandNamed('summary'),
      input: { sentences: '2', date: '2026-11-23' },
      json: false,
    });
  });

  it('takes the article of a summary behind its name, where there is one', () => {
    const given = { kind: 'command', command: commandNamed('summary'), json: false };
    expect(parseArguments(['summary', 'bees.md'])).toEqual({ ...given, input: { article: 'bees.md' } });
    expect(parseArguments(['summary', '--article', 'bees.md'])).toEqual({ ...given, input: { article: 'bees.md' } });
  });

  it('takes a number behind --sentences, but none where a text is cut', () => {
    const given = [
      ['text', 'a.txt', '--sentences'],
      ['text', '--sentences', 'a.txt', '--articles', 'x'],
      ['check', '--verbose'],
      ['backup', 'a.db', '--force'],
    ];
    expect(given.map(parseArguments)).toEqual([
      { kind: 'program', program: 'text', operand: 'a.txt', flag: 'sentences' },
      { kind: 'program', program: 'text', operand: 'a.txt', flag: 'sentences', articlesDirectory: 'x' },
      { kind: 'program', program: 'check', flag: 'verbose' },
      { kind: 'program', program: 'backup', operand: 'a.db', flag: 'force' },
    ]);
  });

  it('reads what only the terminal does', () => {
    expect([['check'], ['text', 'my', 'file.txt'], ['start', '--articles', 'x']].map(parseArguments)).toEqual([
      { kind: 'program', program: 'check' },
      { kind: 'program', program: 'text', operand: 'my file.txt' },
      { kind: 'program', program: 'start', articlesDirectory: 'x' },
    ]);
  });

  it.each([['help'], ['--help'], ['-h'], ['ask', '--help']])('gives help for %j', (...args) => {
    expect(parseArguments(args)).toEqual({ kind: 'help' });
  });

  it('lets ask --json go without a question, which comes from standard input then', () => {
    expect(parseArguments(['ask', '--json'])).toEqual({
      kind: 'lines',
      command: commandNamed('ask'),
      input: {},
    });
  });
});
