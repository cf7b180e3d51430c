import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdoc } from '../../../index/formats/adoc.ts';
import { sourceOf } from '../../../index/formats/source-map.ts';
import { described } from './described.ts';
import { faultsOf } from './markdown/faults.ts';

const file = `// a comment
= Owl manual
Ann Owl <ann@example.org>
v1.0, 2024-03-01
:toc:

Owls are *birds*, see https://owls.example/[the list].

== Care

NOTE: Owls sleep
by day.

Feed them:

* mice
* water, with
+
----
a bowl
----

=== Fees

|===
|Animal |Fee

|Owl
|3 €
|===

night:: When owls wake.
`;

describe('readAdoc', () => {
  it('has headings, asides, lists with code, tables and definitions; the header is no text', () => {
    const draft = readAdoc(file);
    expect([draft.metadata, described(draft), faultsOf(file, draft)]).toEqual([
      { title: 'Owl manual', author: 'Ann Owl', date: '2024-03-01' },
      [
        '§0',
        'prose Owls are birds, see the list.',
        '§1 Care',
        '[note] prose Owls sleep\nby day.',
        'prose Feed them:',
        'item mice < introduction Feed them:',
        'item water, with < introduction Feed them:',
        'code a bowl < introduction Feed them:',
        '§1.1 Fees',
        'head Animal|Fee',
        'row Owl|3 € < head Animal|Fee',
        'item night',
        'item When owls wake. < title night',
      ],
      [],
    ]);
  });

  it('says where its words stand in the file, over lines and markup', () => {
    const { text, source = [] } = readAdoc(file);
    const at = (words: string): string => {
      const start = text.indexOf(words);
      const span = sourceOf({ source }, { start, end: start + words.length });
      return file.slice(span?.start, span?.end);
    };
    expect(['birds, see', 'sleep\nby', 'the list.'].map(at)).toEqual(['birds*, see', 'sleep\nby', 'the list].']);
  });

  it('keeps what every draft promises, whatever the file', () => {
    const line = fc.constantFrom(
      ...[
        'Owl',
        'Owls *sleep* by _day_.',
        '= T',
        '== H',
        '* mice',
        '** deep',
        '1. one',
        '+',
        '',
        '',
        '[NOTE]',
        '====',
        '****',
        '----',
      ],
      ...[
        '|===',
        '|a |b',
        '2+|c',
        'term:: x',
        '  code',
        "'''",
        'NOTE: x',
        '.Title',
        'a footnote:[b] c',
        '<<x,y>>',
        ':a: b',
        'Head',
        '~~~~',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const written = lines.join('\n');
        expect(faultsOf(written, readAdoc(written))).toEqual([]);
      }),
    );
  });
});
