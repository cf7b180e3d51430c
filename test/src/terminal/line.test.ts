import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/terminal/line.ts';

function parsed(line: string) {
  const outcome = parseLine(line);
  return outcome.kind === 'command' ? [outcome.command.name, outcome.input] : [outcome.kind];
}

describe('parseLine', () => {
  it.each([
    ['What is it? ', ['ask', { question: 'What is it?' }]],
    ['/ask question: What? private: yes', ['ask', { question: 'What?', private: true }]],
    ['/quote five centers article: shanghai', ['quote', { topic: 'five centers', article: 'shanghai' }]],
    ['/READ 3-5', ['read', { section: '3-5' }]],
    ['/read', ['read', {}]],
    ['read 8', ['read', { section: '8' }]],
    ['Read §8.', ['read', { section: '§8' }]],
    ['read section 3.1 of the rules', ['read', { section: 'section 3.1 of the rules' }]],
    ['read 8?', ['ask', { question: 'read 8?' }]],
    ['read me the rules', ['ask', { question: 'read me the rules' }]],
    [
      'read the 3 rules that everybody breaks and tell me why',
      ['ask', { question: 'read the 3 rules that everybody breaks and tell me why' }],
    ],
    ['quote safety', ['quote', { topic: 'safety' }]],
    [
      'quote what the mayor said about the safety of it',
      ['ask', { question: 'quote what the mayor said about the safety of it' }],
    ],
    ['Summary.', ['summary', {}]],
    ['summary of the rules', ['ask', { question: 'summary of the rules' }]],
    ['verify bees make honey', ['verify', { quote: 'bees make honey' }]],
    ['citar seguridad', ['quote', { topic: 'seguridad' }]],
    ['/help me', ['help', {}]],
    ['/quit', ['quit']],
    ['exit', ['quit']],
    ['q', ['quit']],
    ['/q', ['unknown']],
    ['  ', ['blank']],
    ['/nope', ['unknown']],
  ])('reads %j', (line, expected) => {
    expect(parsed(line)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (line) => parseLine(line).kind !== undefined && parseLine(`/${line}`).kind !== undefined,
      ),
    );
  });
});
