import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('layBlocks', () => {
  it('nests lists, keeps their numbers, and counts those that are to be counted', () => {
    expect(
      shown('1. one', '', '   - deep', '     so', '2. two', '', '#. x', '#. y', '', 'A. Einstein', 'was here.'),
    ).toEqual([
      'item 1. one',
      'item deep\nso < introduction 1. one',
      'item 2. two',
      'item 1. x',
      'item 2. y',
      'prose A. Einstein\nwas here.',
    ]);
  });

  it('has code behind two colons, which stay as one where words are before them', () => {
    expect(
      shown('See::', '', '  a', '', '    b', '', 'Or ::', '', '  c', '', '::', '', '  d', '', '>>> 1 + 1', '2'),
    ).toEqual(['prose See:', 'code a\n\n  b < introduction See:', 'prose Or', 'code c', 'code d', 'code >>> 1 + 1\n2']);
  });

  it('has terms, fields and options with what they mean, lines in a row, and quotations', () => {
    expect(
      shown(
        'owl',
        '  A bird.',
        '',
        'x',
        '',
        ':param y: a number',
        '-v  loud',
        '',
        '| one',
        '| two',
        '',
        'He says:',
        '',
        '  Hoot.',
      ),
    ).toEqual([
      'prose owl',
      'prose A bird. < title owl',
      'prose x',
      'prose param y',
      'prose a number < title param y',
      'prose -v',
      'prose loud < title -v',
      'prose one\ntwo',
      'prose He says:',
      'prose Hoot.',
    ]);
  });

  it('gives up at what is too deep, and loses no words', () => {
    const deep = Array.from({ length: 60 }, (_, i) => `${' '.repeat(i * 2)}- w${i}`);
    expect(
      shown(...deep.flatMap((line) => [line, '']))
        .join(' ')
        .match(/w\d+/g)?.length,
    ).toBeGreaterThanOrEqual(60);
  });
});
