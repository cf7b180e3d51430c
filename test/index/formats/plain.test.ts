import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../index/formats/plain.ts';

function sectionsOf(text: string): string[] {
  return readPlain(text).sections.map(({ blocks }) => blocks.map(({ start, end }) => text.slice(start, end)).join('|'));
}

describe('readPlain', () => {
  it('takes a paragraph a line', () => {
    expect(sectionsOf('One sentence ends here.\nAnother one ends here.\n')).toEqual([
      'One sentence ends here.',
      'Another one ends here.',
    ]);
  });

  it('joins lines that were wrapped by hand, and parts them at blank lines', () => {
    const text =
      'Permission is hereby granted, free of charge, to any person\nobtaining a copy of this software.\n\nThe above copyright notice shall be\nincluded in all copies.\n';
    expect(sectionsOf(text)).toEqual([
      'Permission is hereby granted, free of charge, to any person\nobtaining a copy of this software.',
      'The above copyright notice shall be\nincluded in all copies.',
    ]);
  });

  it('parts wrapped lines at list marks', () => {
    const text = 'You may do these things with\nthis work:\n- copy it as often as you\nlike\n- share it with\nothers\n';
    expect(sectionsOf(text)).toEqual([
      'You may do these things with\nthis work:|- copy it as often as you\nlike|- share it with\nothers',
    ]);
  });

  it('knows wrapped lines beside one that could not be broken', () => {
    const prose = 'Permission is hereby granted, free of charge, to any person\nobtaining a copy of this software.\n\n';
    expect(sectionsOf(`${prose.repeat(3)}See https://example.org/${'x'.repeat(140)}\n`)).toHaveLength(4);
  });

  it('knows wrapped lines beside examples that go further', () => {
    const prose =
      'Permission is hereby granted, free of\ncharge, to any person that obtained\na copy of this software.\n\n';
    const code = `    ${'{"offset": 0}, '.repeat(7)}\n\n`;
    expect(sectionsOf(`${prose.repeat(10)}${code}${prose.repeat(10)}`)).toHaveLength(21);
  });

  it('keeps CRLF out of the blocks and in the text', () => {
    expect(sectionsOf('One.\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
  });

  it('takes a heading that stands first for the title, without the marks it is drawn with', () => {
    const texts = ['-----\nTides\n-----\nThey turn.\n', '# Tides\n\nThey turn.\n\n# Ebb\n\nIt ebbs.\n', 'They turn.\n'];
    expect(texts.map((text) => readPlain(text).metadata)).toEqual([{ title: 'Tides' }, { title: 'Tides' }, undefined]);
  });

  it('numbers sections from 1 and lets them partition any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\n\n', ' ', 'a.'))),
        (parts) => {
          const text = parts.join('');
          const { sections } = readPlain(text);
          expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
          expect(sections.map(({ number }) => number)).toEqual(sections.map((_, i) => String(i + 1)));
        },
      ),
    );
  });
});
