import { describe, expect, it } from 'vitest';
import { readAdoc } from '../../../../index/formats/adoc.ts';
import { described } from '../described.ts';
import { shown } from './shown.ts';

describe('layBlocks', () => {
  it('has headings in one line and in two, and one that heads nothing', () => {
    expect(described(readAdoc('Care\n----\n\nx\n\n=== Food ===\n\ny\n\n[discrete]\n== Aside\n\nz\n\n== More'))).toEqual(
      ['§1 Care', 'prose x', '§1.1 Food', 'prose y', '§1.1.1 Aside', 'prose z', '§2 More'],
    );
  });

  it('sets apart notes in a line, below their name and between marks, with titles', () => {
    expect(
      shown(
        'TIP: Feed.',
        '',
        '[WARNING]',
        'It bites.',
        '',
        '.Mind',
        '[NOTE]',
        '====',
        'One.',
        '',
        '* two',
        '====',
        '',
        '****',
        'Side.',
        '****',
      ),
    ).toEqual(
      [
        '[tip] prose Feed.',
        '[warning] prose It bites.',
        '[note] prose Mind',
        '[note] prose One. < title Mind',
        '[note] item two < title Mind < introduction One.',
        '[sidebar] prose Side.',
      ].map((line) => line.replace(' < introduction One.', '')),
    );
  });

  it('has code as it is, without what its list refers to; comments and passed markup are for the page', () => {
    expect(
      shown(
        '[source,ruby]',
        '----',
        'if owl',
        '  hoot # <1>',
        '----',
        '<1> loudly',
        '',
        '....',
        'raw',
        '....',
        '',
        '////',
        'no',
        '////',
        '',
        '++++',
        '<b>',
        '++++',
        '',
        ' literal',
        '',
        '[source]',
        'x = 1',
      ),
    ).toEqual(['code if owl\n  hoot', 'item loudly', 'code raw', 'code literal', 'code x = 1']);
  });

  it('nests lists, counts what is to be counted, and adds to items behind a plus', () => {
    expect(shown('. one', '.. deep', '. two', '+', 'More.', '', '. three', '', 'End.')).toEqual([
      'item 1. one',
      'item 1. deep < introduction 1. one',
      'item 2. two',
      'item More.',
      'item 3. three',
      'prose End.',
    ]);
  });

  it('leaves out attributes, conditions, pictures and what is included, and lays notes behind their paragraph', () => {
    expect(
      shown(
        'An owlfootnote:[It *hoots*.] sleeps.',
        '',
        ':x: y',
        'ifdef::a[]',
        'image::a.png[Owl]',
        'include::b.adoc[]',
        '[[id]]',
        "'''",
        '{name} stays.',
      ),
    ).toEqual(['prose An owl sleeps.', '[footnote] prose It hoots.', 'prose {name} stays.']);
  });

  it('closes what is left open', () => {
    expect(shown('====', 'One.', '* two', '----', 'code')).toEqual(['prose One.\n* two', 'code code']);
  });
});
