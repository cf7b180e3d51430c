import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRst } from '../../../index/formats/rst.ts';
import { sourceOf } from '../../../index/formats/source-map.ts';
import { described } from './described.ts';
import { faultsOf } from './markdown/faults.ts';

const file = `.. _owls:

==========
Owl manual
==========

:Author: Ann Owl <ann@example.org>
:Date: 2024-03-01

Owls are *birds*, see \`the list <https://owls.example/>\`_.

Care
====

.. note:: Owls sleep
   by day.

Feed them:

- mice
- water, with ::

    a bowl

Fees
----

====== =====
Animal Fee
====== =====
Owl    3 €
====== =====

night
   When owls wake.
`;

describe('readRst', () => {
  it('has titles as deep as their adornments appear, asides, lists with code, tables and definitions', () => {
    const draft = readRst(file);
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
        'prose night',
        'prose When owls wake. < title night',
      ],
      [],
    ]);
  });

  it('says where its words stand in the file, over lines and markup', () => {
    const { text, source = [] } = readRst(file);
    const at = (words: string): string => {
      const start = text.indexOf(words);
      const span = sourceOf({ source }, { start, end: start + words.length });
      return file.slice(span?.start, span?.end);
    };
    expect(['birds, see', 'sleep\nby', '3 €'].map(at)).toEqual(['birds*, see', 'sleep\n   by', '3 €']);
  });

  it('keeps what every draft promises, whatever the file', () => {
    const line = fc.constantFrom(
      ...[
        'Owl',
        'Owls *sleep* by `day`_.',
        '====',
        '- mice',
        '  - deep',
        '1. one',
        '   so',
        '',
        '',
        '.. note:: Owl',
        '.. x',
        '   :a: b',
      ],
      ...[
        '    code::',
        '::',
        '+---+---+',
        '| a | b |',
        '=== ===',
        'a   b',
        '``x',
        ':field: y',
        '.. code::',
        '.. csv-table:: T',
        '   a,"b"',
        '-x  opt',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const written = lines.join('\n');
        expect(faultsOf(written, readRst(written))).toEqual([]);
      }),
    );
  });
});
