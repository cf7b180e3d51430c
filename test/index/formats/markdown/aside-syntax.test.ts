import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('asideSyntax', () => {
  it('reads what stands between colons as it reads the rest', () => {
    expect(described('::: tip\nMind *this*.\n\n- a\n:::\n\nAfter.')).toEqual([
      'prose (tip): Mind this.',
      'prose item (tip): a',
      'prose: After.',
    ]);
    expect(described('- x\n  ::: Info\n  y\n  :::\n- z')).toEqual([
      'prose item: x',
      'prose item (info): y',
      'prose item: z',
    ]);
    expect(described('> :::note\n> q\n> :::')).toEqual(['prose (note): q']);
    expect(described(':::: info\n::: danger\nInner.\n:::\nStill outer.\n::::\nOut.')).toEqual([
      'prose (danger): Inner.',
      'prose (info): Still outer.',
      'prose: Out.',
    ]);
    expect(described('::: a\n::: b\nx\n:::\ny\n:::\nz')).toEqual(['prose (b): x', 'prose (a): y', 'prose: z']);
    expect(described(':::note\nto the end')).toEqual(['prose (note): to the end']);
  });

  it('reads what is indented below its mark', () => {
    expect(described('!!! note\n    First.\n\n        code\n\nNot in it.')).toEqual([
      'prose (note): First.',
      'code (note): code',
      'prose: Not in it.',
    ]);
    expect(described('??? question "Is it open?"\n    It is.')).toEqual([
      'prose asks (question): Is it open?',
      'prose (question): It is. < question Is it open?',
    ]);
    expect(described('???+ tip inline end "T"\n\tTabbed.')).toEqual([
      'prose (tip): T',
      'prose (tip): Tabbed. < title T',
    ]);
    expect(described('Before\n!!! danger\n    It is.')).toEqual(['prose: Before', 'prose (danger): It is.']);
    expect(described('!!! a\n    !!! b\n        c\n    d')).toEqual(['prose (b): c⏎d']);
  });

  it('leaves other lines of such marks alone', () => {
    expect(described(':::\nnot one\n:::')).toEqual(['prose: :::⏎not one⏎:::']);
    expect(described('!!! Attention, please')).toEqual(['prose: !!! Attention, please']);
    expect(described('::: {')).toEqual(['prose: ::: {']);
    expect(described('a ::: b')).toEqual(['prose: a ::: b']);
    expect(described('===')).toEqual(['prose: ===']);
  });

  it('asks by a title that asks', () => {
    expect(described('::: details Is it free?\nYes.\n:::')).toEqual([
      'prose asks (details): Is it free?',
      'prose (details): Yes. < question Is it free?',
    ]);
    expect(described('> [!question] How?\n> So.')).toEqual([
      'prose asks (question): How?',
      'prose (question): So. < question How?',
    ]);
  });
});
